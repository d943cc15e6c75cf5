package org.jointletter.query.basis;

import org.jointletter.model.Party;

/**
 * Keys for looking parties up: equal for those with the same id. Whoever has none goes by all that
 * is stated, the name included; whoever has no name either is like nobody else.
 */
public final class Identity {

  private Identity() {}

  /** Returns the key of a party; of one with neither id nor name, another one each time. */
  public static Object of(Party party) {
    return party
        .getId()
        .<Object>map(id -> id)
        .orElseGet(() -> party.getName().isPresent() ? party : new Object());
  }
}
