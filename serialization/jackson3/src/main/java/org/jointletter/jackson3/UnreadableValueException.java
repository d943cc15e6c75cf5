package org.jointletter.jackson3;

import java.util.Map;
import org.jointletter.codec.MemberNames;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.io.ContentReference;
import tools.jackson.databind.DatabindException;

/**
 * A value that cannot be read. It says where the value stands, and never shows the text around it,
 * whatever the mapper is set to; in the path that Jackson adds on its way out, no key of a map
 * stands.
 *
 * <p>It holds no parser: Jackson asks one for its place in several ways, and the place holds the
 * text.
 */
final class UnreadableValueException extends DatabindException {

  private static final long serialVersionUID = 1L;

  /** The property of the innermost class that holds the value, or null. */
  private final @Nullable String property;

  /** Whether the path has come to that property: what came before are keys. */
  private boolean held;

  UnreadableValueException(
      @Nullable TokenStreamLocation at,
      @Nullable String message,
      @Nullable Throwable cause,
      @Nullable String property) {
    super(message, withoutText(at), cause);
    this.property = property;
  }

  private static @Nullable TokenStreamLocation withoutText(@Nullable TokenStreamLocation at) {
    return at == null
        ? null
        : new TokenStreamLocation(
            ContentReference.redacted(),
            at.getByteOffset(),
            at.getCharOffset(),
            at.getLineNr(),
            at.getColumnNr());
  }

  @Override
  public JacksonException prependPath(Reference step) {
    return super.prependPath(shown(step));
  }

  private Reference shown(Reference step) {
    String name = step.getPropertyName();
    if (name == null || !held && name.equals(property)) {
      held |= name != null;
      return step;
    }
    Object from = step.from();
    boolean map =
        from instanceof Map || from instanceof Class<?> type && Map.class.isAssignableFrom(type);
    return new Reference(from, MemberNames.ofUser(name, map || !held));
  }
}
