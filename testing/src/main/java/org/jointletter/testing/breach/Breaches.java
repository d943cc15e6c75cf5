package org.jointletter.testing.breach;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.Tuple;
import org.jointletter.model.Dossier;
import org.jointletter.model.JointLetter;
import org.jointletter.testing.Values;

/**
 * Values and documents that break one rule each, to test what refuses them.
 *
 * <p>A valid document is drawn, one of its parts is picked, and one thing in that is changed: a
 * text, a count, a reference, whatever the rule is about.
 *
 * @since 0.1
 */
public final class Breaches {

  private static final Arbitrary<Integer> PICKS = Arbitraries.integers()
      .between(0, 1 << 16)
      .withDistribution(RandomDistribution.uniform())
      .withoutEdgeCases();

  private Breaches() {}

  /** {@return the codes of all rules} */
  public static SortedSet<String> codes() {
    SortedSet<String> codes = new TreeSet<>();
    Rule.all().forEach(rule -> codes.add(rule.code()));
    return Collections.unmodifiableSortedSet(codes);
  }

  /**
   * {@return the types that can break a rule}
   *
   * @param code the code of a rule, as in {@code slug}
   * @throws IllegalArgumentException if there is no such rule
   */
  public static List<Class<?>> types(String code) {
    return rules(code).stream().<Class<?>>map(Rule::type).toList();
  }

  /** {@return an arbitrary of breaches of all rules, each as often as the others} */
  public static Arbitrary<Breach> all() {
    return Arbitraries.oneOf(codes().stream().map(Breaches::of).toList());
  }

  /**
   * {@return an arbitrary of breaches of one rule, by every type that has it}
   *
   * @param code the code of the rule, such as {@code slug}
   * @throws IllegalArgumentException if there is no such rule
   */
  public static Arbitrary<Breach> of(String code) {
    return anyOf(rules(code));
  }

  /**
   * {@return an arbitrary of breaches of one rule by one type}
   *
   * @param code the code of the rule, such as {@code slug}
   * @param type the type of the value that breaks it, wherever it stands
   * @throws IllegalArgumentException if there is no such rule, or the type does not have it
   */
  public static Arbitrary<Breach> of(String code, Class<?> type) {
    return rules(code).stream()
        .filter(rule -> rule.type() == type)
        .findAny()
        .map(Breaches::of)
        .orElseThrow(() ->
            new IllegalArgumentException(type.getSimpleName() + " can not break the rule " + code));
  }

  private static List<Rule> rules(String code) {
    List<Rule> rules =
        Rule.all().stream().filter(rule -> rule.code().equals(code)).toList();
    if (rules.isEmpty()) {
      throw new IllegalArgumentException("there is no rule " + code + "; rules are " + codes());
    }
    return rules;
  }

  private static Arbitrary<Breach> anyOf(Collection<Rule> rules) {
    return Arbitraries.oneOf(rules.stream().map(Breaches::of).toList());
  }

  private static Arbitrary<Breach> of(Rule rule) {
    Arbitrary<Host> hosts = Arbitraries.frequencyOf(rule.hosts().stream()
        .map(type ->
            Tuple.<Integer, Arbitrary<Host>>of(frequency(type), Values.of(type).map(Host::new)))
        .toList());
    return Combinators.combine(hosts, PICKS, PICKS)
        .as(rule::breach)
        .filter(Optional::isPresent)
        .map(Optional::orElseThrow)
        .withoutEdgeCases();
  }

  /** Small documents are quickly made, and easily read. */
  private static int frequency(Class<?> host) {
    return host == Dossier.class ? 1 : host == JointLetter.class ? 2 : 8;
  }
}
