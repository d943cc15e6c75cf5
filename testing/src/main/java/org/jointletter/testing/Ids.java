package org.jointletter.testing;

import static org.jointletter.testing.References.resolved;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jointletter.model.Allegation;
import org.jointletter.model.Demand;
import org.jointletter.model.JointLetter;
import org.jointletter.model.Roster;
import org.jointletter.model.Signatory;
import org.jointletter.model.Statement;
import org.jointletter.model.Version;

/** The ids of one document, each of which is used once. */
final class Ids {

  private final Set<String> used;

  Ids(List<String> used) {
    this.used = new HashSet<>(used);
  }

  /** Returns the id that is wanted or, if that is used, one like it. */
  String unused(String wanted) {
    String stem = wanted.length() > 90 ? "x" : wanted;
    String id = wanted;
    for (int i = 2; !used.add(id); i++) {
      id = stem + "-" + i;
    }
    return id;
  }

  /** Returns a letter that has unused ids inside it, and whose versions refer to these. */
  JointLetter unusedInside(JointLetter letter) {
    Roster roster = unused(letter.getRoster());
    Said said = Said.in(letter).unused(this);
    return letter.toBuilder()
        .roster(roster)
        .demands(said.demands())
        .allegations(said.allegations())
        .statements(said.statements())
        .versions(letter.getVersions().stream()
            .map(version -> unused(version).toBuilder()
                .adds(resolved(version.getAdds(), said.ids()))
                .build())
            .toList())
        .build();
  }

  /** Returns a demand that has unused ids, and whose parts do. */
  Demand unused(Demand demand) {
    return demand.toBuilder()
        .id(unused(demand.getId()))
        .parts(demand.getParts().stream().map(this::unused).toList())
        .build();
  }

  Statement unused(Statement statement) {
    return statement.toBuilder().id(unused(statement.getId())).build();
  }

  Version unused(Version version) {
    return version.getId().isEmpty()
        ? version
        : version.toBuilder().id(version.getId().map(this::unused)).build();
  }

  Allegation unused(Allegation allegation) {
    return allegation.toBuilder().id(unused(allegation.getId())).build();
  }

  Roster unused(Roster roster) {
    return roster.toBuilder()
        .signatories(roster.getSignatories().stream().map(this::unused).toList())
        .build();
  }

  private Signatory unused(Signatory signatory) {
    return signatory.getId().isEmpty()
        ? signatory
        : signatory.toBuilder().id(signatory.getId().map(this::unused)).build();
  }
}
