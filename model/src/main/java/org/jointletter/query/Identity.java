package org.jointletter.query;

import org.jointletter.model.Party;

/** Keys for looking parties up: equal for those that are {@linkplain Party#isSameAs the same}. */
final class Identity {

  private Identity() {}

  static Object of(Party party) {
    return party.getId().map(Object.class::cast).orElse(party);
  }
}
