package org.jointletter.testing;

import static org.jointletter.testing.Sizes.few;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;

/**
 * Extensions: what others add to our types, by prefixed name, as compact JSON text.
 *
 * @since 0.1
 */
public final class Extensions {

  private static final Arbitrary<String> NAMES = Arbitraries.of(
      "ngo:a", "ngo:caseNumber", "ngo:case-number", "un:symbol_2.b", "x1:X", "z:" + "z".repeat(98));

  private static final Arbitrary<String> UNKNOWN =
      Arbitraries.of("later", "in-the-making", "Über uns", "a.b", "n".repeat(1_000));

  /** Numbers must keep their digits, and strings the escapes that they need. */
  private static final Arbitrary<String> SCALARS = Arbitraries.of(
      "0",
      "null",
      "true",
      "false",
      "-1",
      "-0",
      "1.0",
      "-0.0",
      "1e5",
      "1E+05",
      "12345678901234567890",
      "0.1000000000000000055511151231257827",
      "0." + "9".repeat(998),
      "\"\"",
      "\"Lake Watch\"",
      "\"港口 مرصد 👩🏽‍💻 \u2066\u2069\u2028\u007f/\"",
      "\"\\\"\\\\\\b\\t\\n\\f\\r\\u0000\\u001f\"");

  private static final Arbitrary<String> MEMBERS = Arbitraries.of(
      "\"a\"",
      "\"b\"",
      "\"\"",
      "\"ngo:a\"",
      "\"id\"",
      "\"\\\"\\n\"",
      "\"港\"",
      '"' + "n".repeat(1_000) + '"');

  private static final Arbitrary<String> JSON = Whole.of(json(json(json(SCALARS))));

  private static final Arbitrary<Map<String, String>> EXTENSIONS = members(few(entries(NAMES)));

  private static final Arbitrary<Map<String, String>> UNKNOWN_MEMBERS =
      members(few(entries(UNKNOWN)));

  private static final Arbitrary<Map<String, String>> RARE =
      members(Sizes.hardlyAny(entries(NAMES)));

  private Extensions() {}

  /** {@return an arbitrary of the extensions of one value} Mostly there are none. */
  public static Arbitrary<Map<String, String>> extensions() {
    return EXTENSIONS;
  }

  /** Returns an arbitrary of the extensions of a value that is part of many others. */
  static Arbitrary<Map<String, String>> rare() {
    return RARE;
  }

  /**
   * {@return an arbitrary of members that this version does not know} The values of the other
   * arbitraries have none, so that a strict reader reads them; a builder takes them as its
   * {@code unknownMembers}.
   */
  public static Arbitrary<Map<String, String>> unknownMembers() {
    return UNKNOWN_MEMBERS;
  }

  /**
   * {@return an arbitrary of compact JSON texts as {@link org.jointletter.constraint.JsonText}
   * demands it: numbers that are no {@code double}, strings with escapes, and arrays and objects
   * three deep} Simplest is {@code 0}.
   */
  public static Arbitrary<String> json() {
    return JSON;
  }

  private static Arbitrary<Tuple2<String, String>> entries(Arbitrary<String> names) {
    return Combinators.combine(names, JSON).as(Tuple::of);
  }

  private static Arbitrary<Map<String, String>> members(
      Arbitrary<List<Tuple2<String, String>>> entries) {
    return Whole.of(entries.map(some -> {
      Map<String, String> members = new LinkedHashMap<>();
      some.forEach(entry -> members.put(entry.get1(), entry.get2()));
      return members;
    }));
  }

  /** A value that another can contain, or an array or an object of such values. */
  private static Arbitrary<String> json(Arbitrary<String> inner) {
    Arbitrary<Character> shapes = Arbitraries.of('v', '[', '{');
    Arbitrary<List<String>> names = MEMBERS.list().ofSize(3).uniqueElements();
    return Combinators.combine(shapes, inner, few(inner), names)
        .as((shape, value, elements, members) -> switch (shape) {
          case '[' -> "[" + String.join(",", elements) + "]";
          case '{' -> object(members.subList(0, elements.size()), elements);
          default -> value;
        });
  }

  private static String object(List<String> names, List<String> values) {
    return names.stream()
        .map(name -> name + ":" + values.get(names.indexOf(name)))
        .collect(Collectors.joining(",", "{", "}"));
  }
}
