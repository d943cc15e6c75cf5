package org.jointletter.jackson3;

import java.io.Closeable;
import java.util.Map;
import org.jointletter.codec.MemberNames;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DatabindException;

/**
 * A value that is not valid. In the path that Jackson adds on its way out, no key of a map stands.
 */
final class UnreadableValueException extends DatabindException {

  private static final long serialVersionUID = 1L;

  UnreadableValueException(Closeable parser, String message, Throwable cause) {
    super(parser, message, cause);
  }

  @Override
  public JacksonException prependPath(Reference step) {
    return super.prependPath(shown(step));
  }

  private static Reference shown(Reference step) {
    String name = step.getPropertyName();
    if (name == null) {
      return step;
    }
    Object from = step.from();
    boolean key =
        from instanceof Map || from instanceof Class<?> type && Map.class.isAssignableFrom(type);
    return new Reference(from, MemberNames.ofUser(name, key));
  }
}
