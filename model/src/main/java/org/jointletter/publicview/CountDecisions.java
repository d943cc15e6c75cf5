package org.jointletter.publicview;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import org.jointletter.model.Coalition;
import org.jointletter.model.Dossier;
import org.jointletter.model.JointLetter;
import org.jointletter.model.Membership;
import org.jointletter.model.Party;
import org.jointletter.model.Quantity;
import org.jointletter.model.QuantityPart;
import org.jointletter.model.Signatory;
import org.jointletter.vocabulary.Unit;

/**
 * Decides which counts are shown, together for those that belong together: of coalitions and of the
 * rosters of all of their letters, or of one letter without a coalition.
 */
final class CountDecisions {

  private final WithheldParties withheld;
  private final long smallest;

  /** The size of each party that is shown, in the list in which it is largest. */
  private final Map<Object, Long> listed = new HashMap<>();

  private boolean withholding;
  private final List<Quantity> counts = new ArrayList<>();

  private CountDecisions(WithheldParties withheld, int smallest) {
    this.withheld = withheld;
    this.smallest = smallest;
  }

  /** Returns the decision for each coalition and each letter, by id. */
  static Map<String, CountDecision> decide(
      Dossier dossier, WithheldParties withheld, int smallest) {
    Map<String, CountDecisions> together = new HashMap<>();
    for (Coalition coalition : dossier.getCoalitions()) {
      CountDecisions counts = new CountDecisions(withheld, smallest);
      counts.add(coalition);
      together.put(coalition.getId(), counts);
    }
    for (JointLetter letter : dossier.getLetters()) {
      CountDecisions counts = new CountDecisions(withheld, smallest);
      counts.add(letter);
      together.put(letter.getId(), counts);
    }
    // Numbers about the whole dossier can be told apart from none of its letters.
    List<Quantity> whole = ofSigners(dossier.getQuantities());
    together.values().forEach(counts -> counts.counts.addAll(whole));
    Groups groups = new Groups(together.keySet());
    for (JointLetter letter : dossier.getLetters()) {
      letter.getCoalitions().stream()
          .filter(together::containsKey)
          .forEach(coalition -> groups.join(coalition, letter.getId()));
    }
    together.forEach((id, counts) -> {
      CountDecisions first = requireNonNull(together.get(groups.of(id)));
      if (first != counts) {
        first.addAll(counts);
      }
    });
    Map<String, CountDecision> decisions = new HashMap<>();
    Map<String, CountDecision> byId = new HashMap<>();
    for (String id : together.keySet()) {
      String group = groups.of(id);
      byId.put(
          id,
          decisions.computeIfAbsent(
              group, first -> requireNonNull(together.get(first)).decide()));
    }
    return byId;
  }

  private static List<Quantity> ofSigners(List<Quantity> quantities) {
    return quantities.stream().filter(CountDecisions::isOfSigners).toList();
  }

  /** Returns whether a number may be that of those who signed, and not of demands, say. */
  static boolean isOfSigners(Quantity quantity) {
    return switch (quantity.getUnit().getBroad()) {
      case ORGANIZATIONS,
          INDIVIDUALS,
          SIGNATURES,
          STATES,
          MANDATES,
          COUNTRIES,
          MEMBERS,
          GROUPS,
          PERCENT,
          OTHER -> true;
      default -> false;
    };
  }

  /** Adds the counts, and the shown parties, of a coalition or letter that belongs here. */
  private void addAll(CountDecisions other) {
    other.listed.forEach((who, size) -> listed.merge(who, size, Math::max));
    withholding |= other.withholding;
    counts.addAll(other.counts);
  }

  private void add(Coalition coalition) {
    add(
        coalition.getMembers(),
        member -> most(member.getParty()),
        Membership::getParty,
        member -> withheld.include(member.getParty()));
    add(coalition.getConvenors(), CountDecisions::most, Function.identity(), withheld::include);
    counts.addAll(coalition.getDeclaredSize());
  }

  private void add(JointLetter letter) {
    List<Signatory> signatories = letter.getRoster().getSignatories();
    add(signatories, CountDecisions::most, Signatory::getParty, withheld::include);
    withholding |= signatories.stream()
        .flatMap(signatory -> signatory.getOnBehalfOf().stream())
        .anyMatch(withheld::include);
    counts.addAll(letter.getRoster().getDeclared());
    counts.addAll(ofSigners(letter.getQuantities()));
  }

  private <T> void add(
      List<T> entries, ToLongFunction<T> most, Function<T, Party> party, Predicate<T> isWithheld) {
    Map<Object, Long> shown = new HashMap<>();
    for (T entry : entries) {
      if (isWithheld.test(entry)) {
        withholding = true;
      } else {
        Party other = party.apply(entry);
        shown.merge(countedAs(other), most.applyAsLong(entry), CountDecisions::sum);
      }
    }
    shown.forEach((who, size) -> listed.merge(who, size, Math::max));
  }

  /**
   * Returns the same object for entries of several lists that count once: those with the same party
   * id or, without one, the same name as written. If in doubt, entries count twice: that hides more
   * than it must, and never less.
   */
  private static Object countedAs(Party party) {
    return party.getId().<Object>map(Function.identity()).or(party::getName).orElseGet(Object::new);
  }

  private static long most(Party party) {
    return party.getSize().map(CountDecisions::most).orElse(1L);
  }

  /** Returns how many a signatory may count as: as one, or as those for whom it signs. */
  private static long most(Signatory signatory) {
    long others = signatory.getOnBehalfOf().stream()
        .map(CountDecisions::most)
        .reduce(0L, CountDecisions::sum);
    return Math.max(most(signatory.getParty()), others);
  }

  private static long most(Quantity size) {
    return Math.max(1, whole(size.upperBound().orElseGet(size::lowerBound)));
  }

  private CountDecision decide() {
    if (!withholding) {
      return CountDecision.ALL;
    }
    Set<Long> totals = new TreeSet<>();
    counts.forEach(count -> addNumbers(count, totals));
    Set<Long> parts = new TreeSet<>();
    counts.forEach(count -> addParts(count, parts));
    if (!areLarge(totals) || !areApart(totals) || !counts.stream().allMatch(this::isCount)) {
      parts.addAll(totals);
      return new CountDecision(true, false, false, parts);
    }
    long broken = counts.stream().mapToLong(count -> dimensions(count).size()).sum();
    boolean breakdowns = areLarge(parts)
        && (broken < 2 || areApart(parts))
        && counts.stream().allMatch(this::isRestLarge);
    parts.removeAll(totals);
    return new CountDecision(true, true, breakdowns, breakdowns ? Set.of() : parts);
  }

  /** Returns whether each number stands for enough parties that are not shown. */
  private boolean areLarge(Set<Long> numbers) {
    long all = listed.values().stream().reduce(0L, CountDecisions::sum);
    return numbers.stream().allMatch(number -> number - all >= smallest);
  }

  /** Returns whether any two numbers are far enough apart. */
  private boolean areApart(Set<Long> numbers) {
    Long before = null;
    for (Long number : numbers) {
      if (before != null && number - before < smallest) {
        return false;
      }
      before = number;
    }
    return true;
  }

  /** Returns whether those in no part of a count, or in several, are none or enough. */
  private boolean isRestLarge(Quantity count) {
    Set<Long> wholes = new TreeSet<>();
    addNumbers(count, wholes);
    for (List<QuantityPart> parts : dimensions(count).values()) {
      long sum = 0;
      for (QuantityPart part : parts) {
        sum = sum(sum, part.getQuantity().getValue().map(CountDecisions::whole).orElse(0L));
      }
      for (long whole : wholes) {
        long rest = Math.abs(whole - sum);
        if (rest > 0 && rest < smallest) {
          return false;
        }
      }
    }
    return count.getBreakdown().stream().map(QuantityPart::getQuantity).allMatch(this::isRestLarge);
  }

  /** Returns the parts of a count, by their dimension: those of each can be added up. */
  private static Map<String, List<QuantityPart>> dimensions(Quantity count) {
    return count.getBreakdown().stream().collect(groupingBy(QuantityPart::dimensionKey));
  }

  /**
   * Returns whether a quantity and all its parts are whole numbers of things. A share tells how
   * many a part has whose number is not shown: where there is one, nothing is shown.
   */
  private boolean isCount(Quantity quantity) {
    return !quantity.getUnit().is(Unit.PERCENT)
        && quantity.getValue().filter(value -> value.scale() > 0).isEmpty()
        && quantity.getUpper().filter(value -> value.scale() > 0).isEmpty()
        && quantity.getBreakdown().stream().map(QuantityPart::getQuantity).allMatch(this::isCount);
  }

  /** Returns a number without its decimals. */
  static long whole(BigDecimal number) {
    return number.longValue();
  }

  private static void addNumbers(Quantity count, Set<Long> numbers) {
    count.getValue().map(CountDecisions::whole).ifPresent(numbers::add);
    count.getUpper().map(CountDecisions::whole).ifPresent(numbers::add);
  }

  private static void addParts(Quantity count, Set<Long> numbers) {
    for (QuantityPart part : count.getBreakdown()) {
      addNumbers(part.getQuantity(), numbers);
      addParts(part.getQuantity(), numbers);
    }
  }

  static long sum(long a, long b) {
    return a > Long.MAX_VALUE - b ? Long.MAX_VALUE : a + b;
  }
}
