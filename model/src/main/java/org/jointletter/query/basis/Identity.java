package org.jointletter.query.basis;

import org.jointletter.model.Party;

/** Keys for looking parties up: equal for those that are {@linkplain Party#isSameAs the same}. */
public final class Identity {

  private Identity() {}

  public static Object of(Party party) {
    return party.getId().map(Object.class::cast).orElse(party);
  }
}
