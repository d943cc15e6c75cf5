package org.jointletter.publicview;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jointletter.model.Coalition;
import org.jointletter.model.Dossier;
import org.jointletter.model.JointLetter;
import org.jointletter.model.Membership;
import org.jointletter.model.Party;
import org.jointletter.model.Quantity;
import org.jointletter.model.QuantityPart;
import org.jointletter.model.Signatory;

/**
 * Decides which counts are shown, together for those that belong together: of a coalition and of
 * the rosters of all of its letters, or of one letter without a coalition.
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
      CountDecisions counts = letter
          .getCoalition()
          .map(together::get)
          .orElseGet(() -> new CountDecisions(withheld, smallest));
      counts.add(letter);
      together.put(letter.getId(), counts);
    }
    Map<CountDecisions, CountDecision> decisions = new HashMap<>();
    Map<String, CountDecision> byId = new HashMap<>();
    together.forEach(
        (id, counts) -> byId.put(id, decisions.computeIfAbsent(counts, CountDecisions::decide)));
    return byId;
  }

  private void add(Coalition coalition) {
    add(coalition.getMembers(), Membership::getParty, m -> withheld.include(m.getParty()));
    add(coalition.getConvenors(), Function.identity(), withheld::include);
    counts.addAll(coalition.getDeclaredSize());
  }

  private void add(JointLetter letter) {
    List<Signatory> signatories = letter.getRoster().getSignatories();
    add(signatories, Signatory::getParty, withheld::include);
    withholding |= signatories.stream()
        .flatMap(signatory -> signatory.getOnBehalfOf().stream())
        .anyMatch(withheld::include);
    counts.addAll(letter.getRoster().getDeclared());
  }

  private <T> void add(List<T> entries, Function<T, Party> party, Predicate<T> isWithheld) {
    Map<Object, Long> shown = new HashMap<>();
    for (T entry : entries) {
      if (isWithheld.test(entry)) {
        withholding = true;
      } else {
        Party other = party.apply(entry);
        long size = other.getSize().map(CountDecisions::most).orElse(1L);
        shown.merge(countedAs(other), size, CountDecisions::sum);
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

  private static long most(Quantity size) {
    return Math.max(1, Math.max(size.lowerBound(), size.upperBound().orElse(0)));
  }

  private CountDecision decide() {
    if (!withholding) {
      return CountDecision.ALL;
    }
    Set<Long> totals = new TreeSet<>();
    counts.forEach(count -> addNumbers(count, totals));
    Set<Long> parts = new TreeSet<>();
    counts.forEach(count -> addParts(count, parts));
    if (!areLarge(totals) || !areApart(totals)) {
      parts.addAll(totals);
      return new CountDecision(true, false, false, parts);
    }
    long broken =
        counts.stream().filter(count -> !count.getBreakdown().isEmpty()).count();
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
    long sum = 0;
    for (QuantityPart part : count.getBreakdown()) {
      sum = sum(sum, part.getCount().getValue().orElse(0L));
    }
    for (long whole : wholes) {
      long rest = Math.abs(whole - sum);
      if (!count.getBreakdown().isEmpty() && rest > 0 && rest < smallest) {
        return false;
      }
    }
    return count.getBreakdown().stream().map(QuantityPart::getCount).allMatch(this::isRestLarge);
  }

  private static void addNumbers(Quantity count, Set<Long> numbers) {
    count.getValue().ifPresent(numbers::add);
    count.getUpper().ifPresent(numbers::add);
  }

  private static void addParts(Quantity count, Set<Long> numbers) {
    for (QuantityPart part : count.getBreakdown()) {
      addNumbers(part.getCount(), numbers);
      addParts(part.getCount(), numbers);
    }
  }

  static long sum(long a, long b) {
    return a > Long.MAX_VALUE - b ? Long.MAX_VALUE : a + b;
  }
}
