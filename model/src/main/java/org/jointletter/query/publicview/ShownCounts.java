package org.jointletter.query.publicview;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jointletter.model.Coalition;
import org.jointletter.model.Count;
import org.jointletter.model.CountPart;
import org.jointletter.model.Dossier;
import org.jointletter.model.JointLetter;
import org.jointletter.model.Membership;
import org.jointletter.model.Party;
import org.jointletter.model.Signatory;

/**
 * Decides which of the counts that belong together can be shown: those of a coalition, and of the
 * rosters of all of its letters, or of one letter without a coalition.
 */
final class ShownCounts {

  private final Withheld withheld;
  private final long smallest;

  /** How many are listed as someone, in the list that has most of them. */
  private final Map<Object, Long> listed = new HashMap<>();

  private boolean withholding;
  private final List<Count> counts = new ArrayList<>();

  private ShownCounts(Withheld withheld, int smallest) {
    this.withheld = withheld;
    this.smallest = smallest;
  }

  /**
   * What is decided.
   *
   * @param withholding whether anyone is withheld there
   * @param totals whether counts are shown
   * @param breakdowns whether their parts are shown
   * @param hidden the numbers that are not shown
   */
  record Decision(boolean withholding, boolean totals, boolean breakdowns, Set<Long> hidden) {

    private static final Decision ALL = new Decision(false, true, true, Set.of());
  }

  /** Returns what is decided for each coalition and each letter, by id. */
  static Map<String, Decision> decide(Dossier dossier, Withheld withheld, int smallest) {
    Map<String, ShownCounts> together = new HashMap<>();
    for (Coalition coalition : dossier.getCoalitions()) {
      ShownCounts counts = new ShownCounts(withheld, smallest);
      counts.add(coalition);
      together.put(coalition.getId(), counts);
    }
    for (JointLetter letter : dossier.getLetters()) {
      ShownCounts counts = letter
          .getCoalition()
          .map(together::get)
          .orElseGet(() -> new ShownCounts(withheld, smallest));
      counts.add(letter);
      together.put(letter.getId(), counts);
    }
    Map<ShownCounts, Decision> decisions = new HashMap<>();
    Map<String, Decision> byId = new HashMap<>();
    together.forEach(
        (id, counts) -> byId.put(id, decisions.computeIfAbsent(counts, ShownCounts::decide)));
    return byId;
  }

  private void add(Coalition coalition) {
    add(coalition.getMembers(), Membership::getParty, m -> withheld.includes(m.getParty()));
    add(coalition.getConvenors(), Function.identity(), withheld::includes);
    counts.addAll(coalition.getDeclaredSize());
  }

  private void add(JointLetter letter) {
    List<Signatory> signatories = letter.getRoster().getSignatories();
    add(signatories, Signatory::getParty, withheld::includes);
    withholding |= signatories.stream()
        .flatMap(signatory -> signatory.getOnBehalfOf().stream())
        .anyMatch(withheld::includes);
    counts.addAll(letter.getRoster().getDeclared());
  }

  private <T> void add(List<T> entries, Function<T, Party> party, Predicate<T> isWithheld) {
    Map<Object, Long> shown = new HashMap<>();
    for (T entry : entries) {
      if (isWithheld.test(entry)) {
        withholding = true;
      } else {
        Party other = party.apply(entry);
        long size = other.getSize().map(ShownCounts::most).orElse(1L);
        shown.merge(identity(other), size, ShownCounts::sum);
      }
    }
    shown.forEach((who, size) -> listed.merge(who, size, Math::max));
  }

  /**
   * Returns what is the same for those who are one in several lists: the id, or the name as it is
   * written. Others are taken for two: that hides more than it must, and never less.
   */
  private static Object identity(Party party) {
    return party.getId().<Object>map(Function.identity()).or(party::getName).orElseGet(Object::new);
  }

  private static long most(Count size) {
    return Math.max(1, Math.max(size.lowerBound(), size.upperBound().orElse(0)));
  }

  private Decision decide() {
    if (!withholding) {
      return Decision.ALL;
    }
    Set<Long> totals = new TreeSet<>();
    counts.forEach(count -> addNumbers(count, totals));
    Set<Long> parts = new TreeSet<>();
    counts.forEach(count -> addParts(count, parts));
    if (!areLarge(totals) || !areApart(totals)) {
      parts.addAll(totals);
      return new Decision(true, false, false, parts);
    }
    long broken =
        counts.stream().filter(count -> !count.getBreakdown().isEmpty()).count();
    boolean breakdowns = areLarge(parts)
        && (broken < 2 || areApart(parts))
        && counts.stream().allMatch(this::isRestLarge);
    parts.removeAll(totals);
    return new Decision(true, true, breakdowns, breakdowns ? Set.of() : parts);
  }

  /** Tells whether behind each number there are enough who are not shown. */
  private boolean areLarge(Set<Long> numbers) {
    long all = listed.values().stream().reduce(0L, ShownCounts::sum);
    return numbers.stream().allMatch(number -> number - all >= smallest);
  }

  /** Tells whether any two numbers are equal or far enough apart. */
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

  /** Tells whether those who are in no part of a count, or in several, are none or enough. */
  private boolean isRestLarge(Count count) {
    Set<Long> wholes = new TreeSet<>();
    addNumbers(count, wholes);
    long sum = 0;
    for (CountPart part : count.getBreakdown()) {
      sum = sum(sum, part.getCount().getValue().orElse(0L));
    }
    for (long whole : wholes) {
      long rest = Math.abs(whole - sum);
      if (!count.getBreakdown().isEmpty() && rest > 0 && rest < smallest) {
        return false;
      }
    }
    return count.getBreakdown().stream().map(CountPart::getCount).allMatch(this::isRestLarge);
  }

  private static void addNumbers(Count count, Set<Long> numbers) {
    count.getValue().ifPresent(numbers::add);
    count.getUpper().ifPresent(numbers::add);
  }

  private static void addParts(Count count, Set<Long> numbers) {
    for (CountPart part : count.getBreakdown()) {
      addNumbers(part.getCount(), numbers);
      addParts(part.getCount(), numbers);
    }
  }

  static long sum(long a, long b) {
    return a > Long.MAX_VALUE - b ? Long.MAX_VALUE : a + b;
  }
}
