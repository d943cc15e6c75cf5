package org.jointletter.testing;

import static org.jointletter.testing.References.resolved;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
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
    List<Demand> demands = letter.getDemands().stream().map(this::unused).toList();
    List<Allegation> allegations =
        letter.getAllegations().stream().map(this::unused).toList();
    List<Statement> statements =
        letter.getStatements().stream().map(this::unused).toList();
    List<String> said = Stream.of(
            demands.stream().map(Demand::getId),
            allegations.stream().map(Allegation::getId),
            statements.stream().map(Statement::getId))
        .flatMap(each -> each)
        .toList();
    return letter.toBuilder()
        .roster(unused(letter.getRoster()))
        .demands(demands)
        .allegations(allegations)
        .statements(statements)
        .versions(letter.getVersions().stream()
            .map(version -> unused(version).toBuilder()
                .adds(resolved(version.getAdds(), said))
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
