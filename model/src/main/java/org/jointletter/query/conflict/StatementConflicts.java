package org.jointletter.query.conflict;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jointletter.model.Allegation;
import org.jointletter.model.Assessment;
import org.jointletter.model.Dossier;
import org.jointletter.model.JointLetter;
import org.jointletter.model.OfficialResponse;
import org.jointletter.model.Party;
import org.jointletter.model.Position;
import org.jointletter.model.ResponseTarget;
import org.jointletter.query.basis.Identity;
import org.jointletter.query.basis.Issue;
import org.jointletter.query.basis.Span;
import org.jointletter.vocabulary.AssessmentStatus;
import org.jointletter.vocabulary.Code;
import org.jointletter.vocabulary.PositionKind;

/** What was concluded and answered, where that does not go together. */
final class StatementConflicts {

  private static final Set<PositionKind> AGREEING =
      EnumSet.of(PositionKind.ACCEPTED, PositionKind.PARTLY_ACCEPTED, PositionKind.COMMITTED);

  private static final Set<PositionKind> REFUSING = EnumSet.of(
      PositionKind.DENIED, PositionKind.DISMISSED, PositionKind.REJECTED, PositionKind.COUNTERED);

  private StatementConflicts() {}

  static void find(Dossier dossier, List<Conflict> found) {
    for (JointLetter letter : dossier.getLetters()) {
      letter.getAllegations().forEach(allegation -> assessments(allegation, found));
    }
    positions(dossier, found);
    responses(dossier, found);
  }

  private static void assessments(Allegation allegation, List<Conflict> found) {
    Map<Object, Set<Object>> concluded = new HashMap<>();
    List<Claim> claims = new ArrayList<>();
    for (Assessment assessment : allegation.getAssessments()) {
      if (!assessment.getStatus().is(AssessmentStatus.ALLEGED)) {
        concluded
            .computeIfAbsent(Identity.of(assessment.getBy()), by -> new HashSet<>())
            .add(conclusion(assessment.getStatus()));
        claims.add(
            new Claim(assessment, Optional.of(assessment.getBy()), assessment.getCitations()));
      }
    }
    boolean agreed = concluded.values().stream()
        .reduce((a, b) -> {
          Set<Object> common = new HashSet<>(a);
          common.retainAll(b);
          return common;
        })
        .filter(Predicate.not(Set::isEmpty))
        .isPresent();
    if (!agreed && concluded.size() > 1) {
      found.add(new Conflict(ConflictKind.ASSESSMENT, allegation.getId(), claims));
    }
  }

  /** Conclusions that differ only in a narrower term agree. */
  private static Object conclusion(Code<AssessmentStatus> status) {
    return status.is(AssessmentStatus.OTHER) ? status : status.getBroad();
  }

  private static void positions(Dossier dossier, List<Conflict> found) {
    Map<Said, List<Stand>> stands = new LinkedHashMap<>();
    for (OfficialResponse response : dossier.getResponses()) {
      Span time = Issue.of(response, Span.OPEN).span();
      for (Party issuer : distinct(response.getIssuers())) {
        Object identity = Identity.of(issuer);
        for (Position position : response.getPositions()) {
          if (is(position, AGREEING) || is(position, REFUSING)) {
            stands
                .computeIfAbsent(new Said(position.getOn(), identity), said -> new ArrayList<>(1))
                .add(new Stand(position, response, issuer, time));
          }
        }
      }
    }
    stands.forEach((said, all) -> {
      List<Stand> agreeing =
          all.stream().filter(stand -> is(stand.position, AGREEING)).toList();
      List<Stand> refusing =
          all.stream().filter(stand -> is(stand.position, REFUSING)).toList();
      if (mayBeOfOneTime(agreeing, refusing)) {
        found.add(new Conflict(
            ConflictKind.POSITION,
            said.statement,
            all.stream().map(Stand::claim).toList()));
      }
    });
  }

  private static boolean is(Position position, Set<PositionKind> kinds) {
    return position.getPosition().isAnyOf(kinds);
  }

  private static boolean mayBeOfOneTime(List<Stand> some, List<Stand> others) {
    TreeMap<LocalDate, LocalDate> latest = new TreeMap<>(); // of those that begin by some day
    others.stream().sorted(Comparator.comparing(stand -> stand.time.earliest())).forEach(stand -> {
      Map.Entry<LocalDate, LocalDate> before = latest.lastEntry();
      latest.put(
          stand.time.earliest(),
          before == null || before.getValue().isBefore(stand.time.latest())
              ? stand.time.latest()
              : before.getValue());
    });
    return some.stream().anyMatch(stand -> {
      Map.Entry<LocalDate, LocalDate> begun = latest.floorEntry(stand.time.latest());
      return begun != null && !begun.getValue().isBefore(stand.time.earliest());
    });
  }

  private static void responses(Dossier dossier, List<Conflict> found) {
    Map<String, Span> letters = new HashMap<>();
    dossier
        .getLetters()
        .forEach(letter -> letters.put(letter.getId(), Issue.of(letter).span()));
    Map<Said, List<Given>> given = new LinkedHashMap<>();
    for (OfficialResponse response : dossier.getResponses()) {
      Set<String> answered = response.getRespondsTo().stream()
          .map(ResponseTarget::getTarget)
          .filter(letters::containsKey)
          .collect(Collectors.toCollection(LinkedHashSet::new));
      for (String letter : answered) {
        for (Party issuer : distinct(response.getIssuers())) {
          given
              .computeIfAbsent(new Said(letter, Identity.of(issuer)), said -> new ArrayList<>(1))
              .add(new Given(response, issuer));
        }
      }
    }
    given.forEach((said, all) -> {
      List<OfficialResponse> responses = all.stream().map(Given::response).toList();
      Function<OfficialResponse, LocalDate> givenBy = response ->
          Issue.of(response, requireNonNull(letters.get(said.statement))).span().latest();
      LocalDate first = responses.stream()
          .filter(response -> !response.isNoResponse())
          .map(givenBy)
          .min(Comparator.naturalOrder())
          .orElse(LocalDate.MAX);
      LocalDate observed = responses.stream()
          .filter(OfficialResponse::isNoResponse)
          .map(StatementConflicts::observedFrom)
          .max(Comparator.naturalOrder())
          .orElse(LocalDate.MIN);
      if (first.isBefore(observed)) {
        found.add(new Conflict(
            ConflictKind.RESPONSE,
            said.statement,
            all.stream()
                .filter(each -> each.response.isNoResponse()
                    ? first.isBefore(observedFrom(each.response))
                    : givenBy.apply(each.response).isBefore(observed))
                .map(Given::claim)
                .toList()));
      }
    });
  }

  private static LocalDate observedFrom(OfficialResponse silence) {
    return silence.getAsOf().map(Span::of).orElse(Span.OPEN).earliest();
  }

  /** Something that is said to a letter, demand or allegation by someone. */
  private record Said(String statement, Object issuer) {}

  /** Returns each of some parties once. */
  private static List<Party> distinct(List<Party> parties) {
    Set<Object> seen = new HashSet<>();
    return parties.stream().filter(party -> seen.add(Identity.of(party))).toList();
  }

  private record Given(OfficialResponse response, Party issuer) {

    Claim claim() {
      return new Claim(response, Optional.of(issuer), response.getCitations());
    }
  }

  private record Stand(Position position, OfficialResponse response, Party issuer, Span time) {

    Claim claim() {
      return new Claim(
          position,
          Optional.of(issuer),
          position.getCitations().isEmpty() ? response.getCitations() : position.getCitations());
    }
  }
}
