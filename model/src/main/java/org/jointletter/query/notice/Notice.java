package org.jointletter.query.notice;

import org.jointletter.model.Place;
import org.jspecify.annotations.Nullable;

/**
 * Something in a value that is allowed, and is probably a mistake.
 *
 * <p>A notice can be logged and sent back: it names nobody. Its words are those of the format. The
 * name of an unknown member is shown in the place if it looks like a name of the format, and stands
 * as {@code *} otherwise; in parties, rosters, and all else that says who someone is, only the
 * words of the format are shown.
 *
 * @param code the stable code: that of a {@link NoticeCode}
 * @param place the place
 * @param message what is the matter and what to do about it
 * @param found the unknown term in quotes; null if it may say too much, and if there is none
 * @since 0.1
 */
public record Notice(
    String code, Place place, String message, @Nullable String found) {

  /**
   * Returns the notice in one line, as in {@code /kind is not known to this version; the nearest
   * term is "open-letter"; found "open-lettre" [unknown-term]}.
   */
  @Override
  public String toString() {
    String pointer = place.pointer();
    return (pointer.isEmpty() ? "the value" : pointer)
        + " "
        + message
        + (found == null ? "" : "; found " + found)
        + " ["
        + code
        + "]";
  }
}
