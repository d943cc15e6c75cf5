package org.jointletter.query.coverage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jointletter.model.Party;
import org.jointletter.query.basis.Identity;
import org.jointletter.vocabulary.Relation;

/** The replies of some parties, found by party. */
final class Panel {

  private final Map<Object, List<Reply>> certain = new HashMap<>();
  private final List<Reply> possible;

  /**
   * Sorts replies.
   *
   * @param parties all parties that stand in a relation to the letter
   * @param relation the relation
   */
  Panel(Set<Object> parties, Relation relation, List<Reply> replies) {
    List<Reply> undecided = new ArrayList<>();
    for (Reply reply : replies) {
      Object issuer = Identity.of(reply.response().getIssuer());
      boolean related = reply.relation().filter(relation::equals).isPresent();
      if (parties.contains(issuer)) {
        add(issuer, reply);
      } else if (related && parties.size() == 1) {
        add(parties.iterator().next(), reply);
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

  /** Returns the replies of a party. */
  List<Reply> of(Party party) {
    return certain.getOrDefault(Identity.of(party), List.of());
  }

  /** Returns the replies that may be by any of the parties. */
  List<Reply> possible() {
    return possible;
  }
}
