package org.jointletter.query.notice;

import java.util.List;
import org.jointletter.model.Place;

/**
 * Finds what is allowed in a value, and is probably a mistake.
 *
 * <p>Vocabularies are open, and a tolerant reader keeps members that it does not know, so that a
 * misspelt word breaks no rule. Each gets a notice, with the nearest word that this version knows:
 *
 * <pre>{@code
 * for (Notice notice : Notices.of(letter)) {
 *   System.out.println(notice);
 * }
 * }</pre>
 *
 * <p>A roster that is said to be complete and lists nobody gets a notice as well.
 *
 * <p>There is no notice of a term with a prefix ({@code ngo:vigil}), which is meant. In a document
 * of a later version, there is one of an unknown word only if a known one is near.
 *
 * @since 0.1
 */
public final class Notices {

  private Notices() {}

  /**
   * Returns the notices of a value, such as a dossier or a letter, in the order of its attributes.
   *
   * @param value the value, of any type of the model
   * @return the notices; empty if there are none
   * @throws IllegalArgumentException if it is of another type
   */
  public static List<Notice> of(Object value) {
    NoticeVisitor visitor = new NoticeVisitor();
    visitor.visitAny(value, Place.ROOT);
    return visitor.notices();
  }
}
