package org.jointletter.query.order;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jointletter.model.JointLetter;
import org.jointletter.vocabulary.LinkKind;

/**
 * That one letter descends from another, because a link says so.
 *
 * @param link the link
 * @param earlier the letter that the other one comes from
 * @param later the letter that comes from it
 */
record Descent(LineageLink link, JointLetter earlier, JointLetter later) {

  private static final Set<LinkKind> BACKWARD = EnumSet.of(
      LinkKind.BUILDS_ON, LinkKind.REITERATES, LinkKind.SUPERSEDES, LinkKind.ADDENDUM_TO);

  /** These lead to something that is not later, and from which nothing descends. */
  private static final Set<LinkKind> REFERRING = EnumSet.of(
      LinkKind.CITES,
      LinkKind.ENDORSES,
      LinkKind.COUNTERS,
      LinkKind.RESPONDS_TO,
      LinkKind.ENCLOSES,
      LinkKind.DUPLICATE_OF,
      LinkKind.IMPERSONATES,
      LinkKind.TRANSLATION_OF);

  /** Returns the descent that a link states, if it states one. */
  static Optional<Descent> of(LineageLink link) {
    return link.to().flatMap(to -> {
      if (link.link().getKind().is(LinkKind.PRECEDES)) {
        return Optional.of(new Descent(link, link.from(), to));
      }
      return is(link, BACKWARD)
          ? Optional.of(new Descent(link, to, link.from()))
          : Optional.empty();
    });
  }

  /** Returns which letter is not later than which other, if a link says anything of that. */
  static Optional<Descent> orderOf(LineageLink link) {
    return of(link)
        .or(() -> link.to()
            .filter(to -> is(link, REFERRING))
            .map(to -> new Descent(link, to, link.from())));
  }

  private static boolean is(LineageLink link, Set<LinkKind> kinds) {
    return link.link().getKind().isAnyOf(kinds);
  }
}
