package org.jointletter.query.coverage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jointletter.model.Addressee;
import org.jointletter.model.Allegation;
import org.jointletter.model.Answer;
import org.jointletter.model.Dossier;
import org.jointletter.model.JointLetter;
import org.jointletter.model.OfficialResponse;
import org.jointletter.model.Position;
import org.jointletter.model.ResponseTarget;
import org.jointletter.query.basis.Identity;
import org.jointletter.query.basis.Issue;
import org.jointletter.vocabulary.Code;
import org.jointletter.vocabulary.Relation;

/** The responses of a dossier, found by what they answer. */
final class Answered {

  private final LocalDate asOf;
  private final Map<String, List<OfficialResponse>> byLetter = new HashMap<>();
  private final Map<String, Map<OfficialResponse, List<Position>>> byStatement = new HashMap<>();
  private final Map<String, Set<Object>> addressees = new HashMap<>();
  private final Map<String, Set<Object>> subjects = new HashMap<>();

  Answered(Dossier dossier, LocalDate asOf) {
    this.asOf = asOf;
    for (JointLetter letter : dossier.getLetters()) {
      addressees.put(
          letter.getId(),
          letter.getAddressees().stream()
              .map(Addressee::getParty)
              .map(Identity::of)
              .collect(Collectors.toSet()));
      subjects.put(
          letter.getId(),
          letter.getAllegations().stream()
              .map(Allegation::getResponsible)
              .flatMap(List::stream)
              .map(Identity::of)
              .collect(Collectors.toSet()));
    }
    for (OfficialResponse response : dossier.getResponses()) {
      response.getRespondsTo().stream()
          .map(ResponseTarget::getTarget)
          .distinct()
          .forEach(id -> byLetter.computeIfAbsent(id, key -> new ArrayList<>()).add(response));
      if (!response.isNoResponse()) {
        for (Position position : response.getPositions()) {
          byStatement
              .computeIfAbsent(position.getOn(), id -> new LinkedHashMap<>())
              .computeIfAbsent(response, r -> new ArrayList<>())
              .add(position);
        }
      }
    }
  }

  LocalDate asOf() {
    return asOf;
  }

  Set<Object> addressees(JointLetter letter) {
    return addressees.getOrDefault(letter.getId(), Set.of());
  }

  Set<Object> subjects(JointLetter letter) {
    return subjects.getOrDefault(letter.getId(), Set.of());
  }

  /** Returns the responses to a letter, and the observations that there was none. */
  List<OfficialResponse> to(JointLetter letter) {
    return byLetter.getOrDefault(letter.getId(), List.of());
  }

  /** Returns the responses with a position on a demand or allegation of a letter. */
  List<Reply> on(String statement, JointLetter letter, Issue issue) {
    return byStatement.getOrDefault(statement, Map.of()).entrySet().stream()
        .map(entry -> reply(entry.getKey(), entry.getValue(), letter, issue))
        .filter(reply -> reply.given() != Answer.NO)
        .toList();
  }

  Reply reply(
      OfficialResponse response, List<Position> positions, JointLetter letter, Issue issue) {
    Issue given = Issue.of(response, issue.span());
    return new Reply(
        response,
        positions,
        relation(response, letter),
        given.dates(),
        given.span().isBy(asOf),
        given.dates().isEmpty() ? Optional.empty() : Days.between(issue.span(), given.span()));
  }

  private Optional<Relation> relation(OfficialResponse response, JointLetter letter) {
    List<Object> issuers = response.getIssuers().stream().map(Identity::of).toList();
    if (issuers.stream().anyMatch(addressees(letter)::contains)) {
      return Optional.of(Relation.ADDRESSEE);
    }
    Optional<Relation> toThisLetter = response.getRespondsTo().stream()
        .filter(target -> target.getTarget().equals(letter.getId()))
        .flatMap(target -> target.getRelation().stream())
        .findFirst()
        .map(Code::getBroad)
        .filter(relation -> relation != Relation.OTHER);
    boolean addresseeElsewhere = response.getRespondsTo().stream()
        .map(target -> addressees.getOrDefault(target.getTarget(), Set.of()))
        .anyMatch(others -> issuers.stream().anyMatch(others::contains));
    Optional<Relation> stated =
        toThisLetter.or(() -> Optional.of(response.getRelation().getBroad())
            .filter(relation -> relation != Relation.OTHER)
            .filter(relation -> relation != Relation.ADDRESSEE || !addresseeElsewhere));
    boolean accused = issuers.stream().anyMatch(subjects(letter)::contains);
    return accused && !stated.equals(Optional.of(Relation.ADDRESSEE))
        ? Optional.of(Relation.SUBJECT)
        : stated;
  }
}
