package org.jointletter.query.conflict;

import java.util.List;
import java.util.Optional;
import org.jointletter.model.Citation;
import org.jointletter.model.Party;

/**
 * One of several claims that disagree.
 *
 * @param value what is claimed, as it stands in the dossier; of the type that the
 *     {@linkplain ConflictKind kind} of the conflict tells
 * @param by who says so, where the dossier tells: the assessor, the issuer of the response, who did
 *     something to a signature
 * @param citations where it is said; those of what contains it, if it has none of its own
 * @since 0.1
 */
public record Claim(Object value, Optional<Party> by, List<Citation> citations) {

  /**
   * Copies the list.
   *
   * @param value what is claimed, as it stands in the dossier; of the type that the
   *     {@linkplain ConflictKind kind} of the conflict tells
   * @param by who says so, where the dossier tells: the assessor, the issuer of the response, who
   *     did something to a signature
   * @param citations where it is said; those of what contains it, if it has none of its own
   */
  public Claim {
    citations = List.copyOf(citations);
  }

  static Claim of(Object value, List<Citation> own, List<Citation> whole) {
    return new Claim(value, Optional.empty(), own.isEmpty() ? whole : own);
  }

  @Override
  public String toString() {
    return "Claim[" + citations.size() + " citations]";
  }
}
