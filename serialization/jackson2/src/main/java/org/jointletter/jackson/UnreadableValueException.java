package org.jointletter.jackson;

import com.fasterxml.jackson.databind.JsonMappingException;
import java.io.Closeable;
import java.util.Map;
import org.jointletter.codec.MemberNames;
import org.jspecify.annotations.Nullable;

/**
 * A value that is not valid. In the path that Jackson adds on its way out, no key of a map stands.
 */
final class UnreadableValueException extends JsonMappingException {

  private static final long serialVersionUID = 1L;

  /** The property of the innermost class that holds the value, or null. */
  private final @Nullable String property;

  /** Whether the path has come to that property: what came before are keys. */
  private boolean held;

  UnreadableValueException(
      Closeable parser, String message, Throwable cause, @Nullable String property) {
    super(parser, message, cause);
    this.property = property;
  }

  @Override
  public void prependPath(Reference step) {
    super.prependPath(shown(step));
  }

  private Reference shown(Reference step) {
    String name = step.getFieldName();
    if (name == null || !held && name.equals(property)) {
      held |= name != null;
      return step;
    }
    Object from = step.getFrom();
    boolean map = from instanceof Map
        || from instanceof Class<?> type && Map.class.isAssignableFrom(type);
    return new Reference(from, MemberNames.ofUser(name, map || !held));
  }
}
