package org.jointletter.query.conflict;

import java.util.List;

/**
 * Claims about one fact that can not all be right. Nothing says which of them is.
 *
 * @param kind on what they disagree
 * @param about the id of the letter, coalition, response, demand, allegation or party that they are
 *     about
 * @param claims the claims, in the order of the dossier
 * @since 0.1
 */
public record Conflict(ConflictKind kind, String about, List<Claim> claims) {

  /**
   * Copies the list.
   *
   * @param kind on what they disagree
   * @param about the id of the letter, coalition, response, demand, allegation or party that they
   *     are about
   * @param claims the claims, in the order of the dossier
   */
  public Conflict {
    claims = List.copyOf(claims);
  }

  @Override
  public String toString() {
    return "Conflict[" + kind + ", " + claims.size() + " claims]";
  }
}
