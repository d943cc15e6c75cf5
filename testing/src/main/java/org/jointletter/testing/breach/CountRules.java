package org.jointletter.testing.breach;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jointletter.constraint.Amount;
import org.jointletter.model.Quantity;
import org.jointletter.model.QuantityPart;
import org.jointletter.model.Roster;
import org.jointletter.model.Tolerance;
import org.jointletter.vocabulary.Code;
import org.jointletter.vocabulary.Completeness;
import org.jointletter.vocabulary.Qualifier;
import org.jointletter.vocabulary.SignatoryRole;
import org.jointletter.vocabulary.Unit;

/** The rules over several attributes of a count, or of a roster and what it declares. */
final class CountRules {

  /** With which "about" and "nearly" make nothing certain, which is how the rules take them. */
  private static final Tolerance CERTAIN = Tolerance.ofPercent(100, 100);

  private static final BigDecimal SEVEN = BigDecimal.valueOf(7);

  private final List<Rule> rules = new ArrayList<>();

  private CountRules() {
    counts();
    rosters();
  }

  static List<Rule> all() {
    return List.copyOf(new CountRules().rules);
  }

  private <T> void add(Class<T> type, String sentence, BiFunction<Part, T, Stream<Draft>> drafts) {
    rules.add(Rule.of(type, sentence, drafts));
  }

  /** Adds a rule that is broken at the only count that a roster declares. */
  private void place(String code, Function<Roster, Stream<Draft>> drafts) {
    rules.add(new Rule(
        code,
        Roster.class,
        part ->
            drafts.apply((Roster) part.value()).map(draft -> Fault.at(draft, "declared", "0"))));
  }

  private void counts() {
    add(
        Quantity.class,
        "notNestedTooDeep",
        (part, count) ->
            SentenceRules.deep(part, Draft.of(count).adding("breakdown", countPart(16))));
    add(Quantity.class, "valueGivenUnlessIndefinite", (part, count) -> {
      Draft draft = Draft.of(count).without("upper");
      BigDecimal value = count.getValue().orElse(SEVEN);
      return Stream.concat(
          Stream.of(draft.with("qualifier", Code.of(Qualifier.INDEFINITE)).with("value", value)),
          Arrays.stream(Qualifier.values())
              .filter(qualifier -> qualifier != Qualifier.INDEFINITE)
              .filter(qualifier -> qualifier != Qualifier.BETWEEN)
              .filter(qualifier -> qualifier != Qualifier.OTHER)
              .map(qualifier -> draft.with("qualifier", Code.of(qualifier)).without("value")));
    });
    add(Quantity.class, "upperGivenIfBetween", (part, count) -> {
      BigDecimal value = count.getValue().orElse(SEVEN);
      Draft draft = Draft.of(count).with("value", value);
      Draft given = draft.with("upper", value.add(BigDecimal.ONE));
      return Stream.concat(
          Stream.of(draft.with("qualifier", Code.of(Qualifier.BETWEEN)).without("upper")),
          Arrays.stream(Qualifier.values())
              .filter(qualifier -> qualifier != Qualifier.INDEFINITE)
              .filter(qualifier -> qualifier != Qualifier.BETWEEN)
              .filter(qualifier -> qualifier != Qualifier.OTHER)
              .map(qualifier -> given.with("qualifier", Code.of(qualifier))));
    });
    add(Quantity.class, "valueBelowUpper", (part, count) -> {
      BigDecimal upper = count.getValue().orElse(SEVEN);
      Draft draft =
          Draft.of(count).with("qualifier", Code.of(Qualifier.BETWEEN)).with("upper", upper);
      return Stream.of(upper, upper.add(BigDecimal.ONE), BigDecimal.valueOf(Amount.MAX))
          .map(value -> draft.with("value", value));
    });
    add(
        Quantity.class,
        "currencyGivenIfMoney",
        (part, count) -> Stream.of(
            Draft.of(count).with("unit", Code.of(Unit.MONEY)).without("currency"),
            Draft.of(count).with("unit", Code.of(Unit.SIGNATURES)).with("currency", "CHF")));
    add(
        Quantity.class,
        "ofGivenIfPercent",
        (part, count) -> Stream.of(Draft.of(count)
            .with("unit", Code.of(Unit.PERCENT))
            .without("currency")
            .without("of")));
  }

  private void rosters() {
    add(
        Roster.class,
        "notListedEmpty",
        (part, roster) -> roster.getSignatories().stream()
                .noneMatch(signatory -> signatory.getRole().is(SignatoryRole.SIGNATORY))
            ? Stream.empty()
            : Stream.of(Draft.of(roster).with("completeness", Code.of(Completeness.NOT_LISTED))));
    place("declared-count-matched", roster -> {
      if (hasGroupOfAbout(roster)) {
        return Stream.empty();
      }
      return countable()
          .flatMap(unit -> roster.listedAtMost(unit, CERTAIN).stream()
              .boxed()
              .filter(most -> most < Amount.MAX)
              .flatMap(most -> Stream.of(most + 1, Amount.MAX))
              .map(declared -> Draft.of(roster)
                  .with("completeness", Code.of(Completeness.COMPLETE))
                  .with("declared", List.of(Quantity.exactly(declared, unit)))));
    });
    place("within-declared-count", roster -> {
      Draft draft = Draft.of(roster).with("completeness", Code.of(Completeness.PARTIAL));
      return countable()
          .filter(unit -> roster.listedAtLeast(unit, CERTAIN) > 0)
          .flatMap(unit -> {
            long least = Math.min(roster.listedAtLeast(unit, CERTAIN), Amount.MAX);
            return Stream.of(
                Quantity.exactly(least - 1, unit),
                count(Qualifier.AT_MOST, least - 1, unit),
                count(Qualifier.FEWER_THAN, least, unit));
          })
          .map(declared -> draft.with("declared", List.of(declared)));
    });
  }

  private static Stream<Unit> countable() {
    return Arrays.stream(Unit.values())
        .filter(unit -> !Code.of(unit).isAnyOf(List.of(Unit.PERCENT, Unit.MONEY)));
  }

  /** Such a group may be of any size. */
  private static boolean hasGroupOfAbout(Roster roster) {
    return roster.getSignatories().stream()
        .flatMap(signatory -> signatory.getParty().getSize().stream())
        .anyMatch(size -> size.getQualifier().is(Qualifier.ABOUT));
  }

  private static QuantityPart countPart(int levels) {
    Quantity.Builder count = Quantity.exactly(levels, Unit.ORGANIZATIONS).toBuilder();
    if (levels > 1) {
      count.addBreakdown(countPart(levels - 1));
    }
    return QuantityPart.builder().label("a").quantity(count.build()).build();
  }

  private static Quantity count(Qualifier qualifier, long value, Unit unit) {
    return Quantity.builder().qualifier(qualifier).value(value).unit(unit).build();
  }
}
