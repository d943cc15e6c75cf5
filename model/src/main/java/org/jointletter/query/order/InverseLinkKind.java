package org.jointletter.query.order;

import java.util.Locale;
import org.jointletter.vocabulary.Code;
import org.jointletter.vocabulary.LinkKind;

/**
 * How a letter relates to another that links to it. Derived, and never stored.
 *
 * @since 0.1
 */
public enum InverseLinkKind {
  /** The other letter precedes this one. */
  FOLLOWS,

  /** The other letter builds on this one. */
  BUILT_ON_BY,

  /** The other letter cites this one. */
  CITED_BY,

  /** The other letter endorses this one. */
  ENDORSED_BY,

  /** The other letter reiterates this one. */
  REITERATED_BY,

  /** The other letter counters this one. */
  COUNTERED_BY,

  /** The other letter supersedes this one. */
  SUPERSEDED_BY,

  /** The other letter is an addendum to this one. */
  HAS_ADDENDUM,

  /** This one is the form in which the other letter was delivered. */
  DELIVERY_OF,

  /** The other letter is a translation of this one. */
  TRANSLATED_AS,

  /** Both belong to one campaign. */
  SAME_CAMPAIGN,

  /** The other letter answers this one. */
  ANSWERED_BY,

  /** This one was sent inside the other letter. */
  ENCLOSED_BY,

  /** Both are records of one text. */
  SAME_AS,

  /** The other letter asks for the same as this one, and came later. */
  DUPLICATED_BY,

  /** The other letter pretends to be this one, or to come from its senders. */
  IMPERSONATED_BY,

  /** The other letter led to this one. */
  RESULT_OF,

  /** The other letter relates to this one in another way. */
  OTHER;

  /**
   * {@return the inverse of a kind} A narrower kind has that of its broad one.
   *
   * @param kind the kind
   */
  public static InverseLinkKind of(LinkKind kind) {
    return switch (Code.of(kind).getBroad()) {
      case PRECEDES -> FOLLOWS;
      case BUILDS_ON -> BUILT_ON_BY;
      case CITES -> CITED_BY;
      case ENDORSES -> ENDORSED_BY;
      case REITERATES -> REITERATED_BY;
      case COUNTERS -> COUNTERED_BY;
      case SUPERSEDES -> SUPERSEDED_BY;
      case ADDENDUM_TO -> HAS_ADDENDUM;
      case DELIVERED_AS -> DELIVERY_OF;
      case TRANSLATION_OF -> TRANSLATED_AS;
      case SAME_CAMPAIGN -> SAME_CAMPAIGN;
      case RESPONDS_TO -> ANSWERED_BY;
      case ENCLOSES -> ENCLOSED_BY;
      case SAME_AS -> SAME_AS;
      case DUPLICATE_OF -> DUPLICATED_BY;
      case IMPERSONATES -> IMPERSONATED_BY;
      case LED_TO -> RESULT_OF;
      default -> OTHER;
    };
  }

  /** Returns the name in the way of codes, as in {@code built-on-by}. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
