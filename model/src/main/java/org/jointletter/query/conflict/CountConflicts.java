package org.jointletter.query.conflict;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
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
import org.jointletter.query.count.Range;
import org.jointletter.vocabulary.Code;
import org.jointletter.vocabulary.Completeness;
import org.jointletter.vocabulary.Unit;

/** Counts that can not all be right. */
final class CountConflicts {

  /** Stands for the upper bound of a count that has none: no count allows as much. */
  private static final BigDecimal UNBOUNDED = BigDecimal.ONE.scaleByPowerOfTen(100);

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
    byThing(counts).forEach((thing, ofThing) -> {
      Map<Integer, Box> boxes = IntStream.range(0, ofThing.size())
          .boxed()
          .collect(Collectors.toMap(i -> i, i -> box(ofThing.get(i))));
      for (Set<Integer> clash : Box.clashes(boxes)) {
        found.add(new Conflict(
            ConflictKind.DECLARED_COUNT,
            about,
            clash.stream().sorted().map(i -> claim(ofThing.get(i), whole)).toList()));
      }
    });
  }

  private void quantities(Allegation allegation) {
    byThing(allegation.getQuantities()).forEach((thing, ofThing) -> {
      Map<Optional<String>, Box> boxes = new HashMap<>();
      for (Quantity count : ofThing) {
        sources(count).forEach(source -> boxes.merge(source, box(count), Box::or));
      }
      for (Set<Optional<String>> clash : Box.clashes(boxes)) {
        found.add(new Conflict(
            ConflictKind.QUANTITY,
            allegation.getId(),
            ofThing.stream()
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
              Range listed = Range.of(
                  roster.listedAtLeast(unit, tolerance),
                  roster.getCompleteness().is(Completeness.COMPLETE)
                      ? roster.listedAtMost(unit, tolerance)
                      : OptionalLong.empty());
              List<Claim> claims = new ArrayList<>();
              claims.add(Claim.of(roster, letter.getCitations(), List.of()));
              counts.stream()
                  .filter(roster::isOfTimeOf)
                  .filter(count -> range(count).isBelow(listed) && isLongerThan(roster, unit, count)
                      || listed.isBelow(range(count)))
                  .forEach(count -> claims.add(claim(count, letter.getCitations())));
              if (claims.size() > 1) {
                found.add(new Conflict(ConflictKind.LISTED_COUNT, letter.getId(), claims));
              }
            }));
  }

  /** Tells whether more are listed than a count allows, without those who signed after it. */
  private boolean isLongerThan(Roster roster, Unit unit, Quantity count) {
    return count.getAsOf().isEmpty()
        || range(count)
            .isBelow(Range.from(roster.listedAtLeast(unit, count.getAsOf().get(), tolerance)));
  }

  private static Map<String, List<Quantity>> byThing(List<Quantity> quantities) {
    return quantities.stream()
        .collect(Collectors.groupingBy(
            Quantity::comparisonKey, LinkedHashMap::new, Collectors.toList()));
  }

  /** Only plain counts are about the list: a goal or a share is not. */
  private static Map<Code<Unit>, List<Quantity>> byUnit(List<Quantity> counts) {
    return counts.stream()
        .filter(Quantity::isPlainCount)
        .collect(Collectors.groupingBy(Quantity::getUnit, LinkedHashMap::new, Collectors.toList()));
  }

  /** A count without a date can be of any time; as with all counts, dates count as written. */
  private Box box(Quantity count) {
    Range range = range(count);
    return new Box(
        range.atLeast(),
        range.atMost().orElse(UNBOUNDED),
        count.getAsOf().map(Span::asWritten).orElse(Span.OPEN));
  }

  private Range range(Quantity count) {
    return Range.of(count, tolerance);
  }

  private static Stream<Optional<String>> sources(Quantity count) {
    return Issue.sources(count.getCitations());
  }

  private static Claim claim(Quantity count, List<Citation> whole) {
    return Claim.of(count, count.getCitations(), whole);
  }
}
