package org.jointletter.jackson;

import com.fasterxml.jackson.databind.JsonMappingException;
import java.io.Closeable;
import java.util.Map;
import org.jointletter.codec.MemberNames;

/**
 * A value that is not valid. In the path that Jackson adds on its way out, no key of a map stands.
 */
final class UnreadableValueException extends JsonMappingException {

  private static final long serialVersionUID = 1L;

  UnreadableValueException(Closeable parser, String message, Throwable cause) {
    super(parser, message, cause);
  }

  @Override
  public void prependPath(Reference step) {
    super.prependPath(shown(step));
  }

  private static Reference shown(Reference step) {
    String name = step.getFieldName();
    if (name == null) {
      return step;
    }
    Object from = step.getFrom();
    boolean key =
        from instanceof Map || from instanceof Class<?> type && Map.class.isAssignableFrom(type);
    return new Reference(from, MemberNames.ofUser(name, key));
  }
}
