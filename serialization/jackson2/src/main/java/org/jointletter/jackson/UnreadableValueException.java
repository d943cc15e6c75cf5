package org.jointletter.jackson;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.io.ContentReference;
import com.fasterxml.jackson.databind.JsonMappingException;
import java.util.Map;
import org.jointletter.codec.MemberNames;
import org.jspecify.annotations.Nullable;

/**
 * A value that cannot be read. It says where the value stands, and never shows the text around it,
 * whatever the mapper is set to; in the path that Jackson adds on its way out, no key of a map
 * stands.
 *
 * <p>It holds no parser: Jackson asks one for its place in several ways, which differ by version,
 * and the place holds the text.
 */
final class UnreadableValueException extends JsonMappingException {

  private static final long serialVersionUID = 1L;

  /** The property of the innermost class that holds the value, or null. */
  private final @Nullable String property;

  /** Whether the path has come to that property: what came before are keys. */
  private boolean held;

  @SuppressWarnings("deprecation") // the only one that takes a place and a cause, and no parser
  UnreadableValueException(
      @Nullable JsonLocation at,
      @Nullable String message,
      @Nullable Throwable cause,
      @Nullable String property) {
    super(message, withoutText(at), cause);
    this.property = property;
  }

  private static @Nullable JsonLocation withoutText(@Nullable JsonLocation at) {
    return at == null
        ? null
        : new JsonLocation(
            ContentReference.unknown(),
            at.getByteOffset(),
            at.getCharOffset(),
            at.getLineNr(),
            at.getColumnNr());
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
    boolean map =
        from instanceof Map || from instanceof Class<?> type && Map.class.isAssignableFrom(type);
    return new Reference(from, MemberNames.ofUser(name, map || !held));
  }
}
