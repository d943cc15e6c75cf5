package org.jointletter.query.conflict;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jointletter.model.Allegation;
import org.jointletter.model.Citation;
import org.jointletter.model.Dossier;
import org.jointletter.model.JointLetter;
import org.jointletter.model.Quantity;
import org.jointletter.model.Roster;
import org.jointletter.model.Tolerance;
import org.jointletter.query.basis.Issue;
import org.jointletter.query.basis.Span;
import org.jointletter.vocabulary.Code;
import org.jointletter.vocabulary.Completeness;
import org.jointletter.vocabulary.Unit;

/** Counts that can not all be right. */
final class CountConflicts {

  private final Tolerance tolerance;
  private final List<Conflict> found;

  private CountConflicts(Tolerance tolerance, List<Conflict> found) {
    this.tolerance = tolerance;
    this.found = found;
  }

  static void find(Dossier dossier, Tolerance tolerance, List<Conflict> found) {
    CountConflicts conflicts = new CountConflicts(tolerance, found);
    dossier
        .getCoalitions()
        .forEach(coalition -> conflicts.declared(
            coalition.getId(), coalition.getDeclaredSize(), coalition.getCitations()));
    for (JointLetter letter : dossier.getLetters()) {
      conflicts.declared(letter.getId(), letter.getRoster().getDeclared(), letter.getCitations());
      conflicts.listed(letter);
      letter.getAllegations().forEach(conflicts::quantities);
    }
  }

  private void declared(String about, List<Quantity> counts, List<Citation> whole) {
    byUnit(counts).forEach((unit, ofUnit) -> {
      Map<Integer, Box> boxes = IntStream.range(0, ofUnit.size())
          .boxed()
          .collect(Collectors.toMap(i -> i, i -> box(ofUnit.get(i))));
      for (Set<Integer> clash : Box.clashes(boxes)) {
        found.add(new Conflict(
            ConflictKind.DECLARED_COUNT,
            about,
            clash.stream().sorted().map(i -> claim(ofUnit.get(i), whole)).toList()));
      }
    });
  }

  private void quantities(Allegation allegation) {
    byUnit(allegation.getQuantities()).forEach((unit, ofUnit) -> {
      Map<Optional<String>, Box> boxes = new HashMap<>();
      for (Quantity count : ofUnit) {
        sources(count).forEach(source -> boxes.merge(source, box(count), Box::or));
      }
      for (Set<Optional<String>> clash : Box.clashes(boxes)) {
        found.add(new Conflict(
            ConflictKind.QUANTITY,
            allegation.getId(),
            ofUnit.stream()
                .filter(count -> sources(count).anyMatch(clash::contains))
                .map(count -> claim(count, allegation.getCitations()))
                .toList()));
      }
    });
  }

  private void listed(JointLetter letter) {
    Roster roster = letter.getRoster();
    byUnit(roster.getDeclared())
        .forEach((code, counts) -> code.getKnown()
            .filter(unit -> code.isKnown())
            .ifPresent(unit -> {
              long least = roster.listedAtLeast(unit, tolerance);
              long most = roster.getCompleteness().is(Completeness.COMPLETE)
                  ? roster.listedAtMost(unit, tolerance).orElse(Long.MAX_VALUE)
                  : Long.MAX_VALUE;
              List<Claim> claims = new ArrayList<>();
              claims.add(Claim.of(roster, letter.getCitations(), List.of()));
              counts.stream()
                  .filter(roster::isOfTimeOf)
                  .filter(count -> least > high(count) && isLongerThan(roster, unit, count)
                      || most < count.lowerBound(tolerance))
                  .forEach(count -> claims.add(claim(count, letter.getCitations())));
              if (claims.size() > 1) {
                found.add(new Conflict(ConflictKind.LISTED_COUNT, letter.getId(), claims));
              }
            }));
  }

  /** Tells whether more are listed than a count allows, without those who signed after it. */
  private boolean isLongerThan(Roster roster, Unit unit, Quantity count) {
    return count.getAsOf().isEmpty()
        || roster.listedAtLeast(unit, count.getAsOf().get(), tolerance) > high(count);
  }

  private static Map<Code<Unit>, List<Quantity>> byUnit(List<Quantity> counts) {
    return counts.stream()
        .collect(Collectors.groupingBy(Quantity::getUnit, LinkedHashMap::new, Collectors.toList()));
  }

  /** A count without a date can be of any time; as with all counts, dates count as written. */
  private Box box(Quantity count) {
    return new Box(
        count.lowerBound(tolerance),
        high(count),
        count.getAsOf().map(on -> new Span(on.earliest(), on.latest())).orElse(Span.OPEN));
  }

  private long high(Quantity count) {
    return count.upperBound(tolerance).orElse(Long.MAX_VALUE);
  }

  private static Stream<Optional<String>> sources(Quantity count) {
    return Issue.sources(count.getCitations());
  }

  private static Claim claim(Quantity count, List<Citation> whole) {
    return Claim.of(count, count.getCitations(), whole);
  }
}
