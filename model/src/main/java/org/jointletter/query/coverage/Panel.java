package org.jointletter.query.coverage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jointletter.model.Party;
import org.jointletter.query.basis.Identity;
import org.jointletter.vocabulary.Relation;

/** The replies of some parties, found by party. */
final class Panel {

  private final Map<Object, List<Reply>> certain = new HashMap<>();
  private final List<Reply> possible;
  private final Optional<Object> only;

  /**
   * Sorts replies.
   *
   * @param parties all parties that stand in a relation to the letter
   * @param relation the relation
   */
  Panel(Set<Object> parties, Relation relation, List<Reply> replies) {
    only = parties.size() == 1 ? parties.stream().findFirst() : Optional.empty();
    List<Reply> undecided = new ArrayList<>();
    for (Reply reply : replies) {
      List<Object> issuers = reply.response().getIssuers().stream()
          .map(Identity::of)
          .distinct()
          .filter(parties::contains)
          .toList();
      boolean related = reply.relation().filter(relation::equals).isPresent();
      if (!issuers.isEmpty()) {
        issuers.forEach(issuer -> add(issuer, reply));
      } else if (related && only.isPresent()) {
        add(only.get(), reply);
      } else if (related || reply.relation().isEmpty()) {
        undecided.add(reply);
      }
    }
    certain.replaceAll((party, own) -> List.copyOf(own));
    possible = List.copyOf(undecided);
  }

  private void add(Object party, Reply reply) {
    certain.computeIfAbsent(party, key -> new ArrayList<>()).add(reply);
  }

  /** Returns the replies of one of the parties. */
  List<Reply> of(Party party) {
    return certain.getOrDefault(only.orElseGet(() -> Identity.of(party)), List.of());
  }

  /** Returns the replies that may be by any of the parties. */
  List<Reply> possible() {
    return possible;
  }
}
