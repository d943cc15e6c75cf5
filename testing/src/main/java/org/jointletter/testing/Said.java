package org.jointletter.testing;

import static org.jointletter.testing.References.resolved;

import java.util.List;
import java.util.stream.Stream;
import org.jointletter.model.Allegation;
import org.jointletter.model.Demand;
import org.jointletter.model.JointLetter;
import org.jointletter.model.Statement;

/** Whatever a letter says. */
record Said(List<Demand> demands, List<Allegation> allegations, List<Statement> statements) {

  static Said in(JointLetter letter) {
    return new Said(letter.getDemands(), letter.getAllegations(), letter.getStatements());
  }

  /** Returns the same, directed to the parties with these ids. */
  Said directedTo(List<String> addressed) {
    return new Said(
        demands.stream().map(demand -> directed(addressed, demand)).toList(),
        allegations,
        statements.stream()
            .map(statement -> statement.toBuilder()
                .directedTo(resolved(statement.getDirectedTo(), addressed))
                .build())
            .toList());
  }

  /** Returns the same, with unused ids. */
  Said unused(Ids ids) {
    return new Said(
        demands.stream().map(ids::unused).toList(),
        allegations.stream().map(ids::unused).toList(),
        statements.stream().map(ids::unused).toList());
  }

  /** Returns the ids, without those of the parts of demands. */
  List<String> ids() {
    return Stream.of(
            demands.stream().map(Demand::getId),
            allegations.stream().map(Allegation::getId),
            statements.stream().map(Statement::getId))
        .flatMap(each -> each)
        .toList();
  }

  private static Demand directed(List<String> addressed, Demand demand) {
    return demand.toBuilder()
        .directedTo(resolved(demand.getDirectedTo(), addressed))
        .parts(demand.getParts().stream().map(part -> directed(addressed, part)).toList())
        .build();
  }
}
