package org.jointletter.testing.breach;

import java.lang.annotation.Annotation;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.jointletter.constraint.CurrencyCode;
import org.jointletter.constraint.Digest;
import org.jointletter.constraint.DurationText;
import org.jointletter.constraint.LanguageTag;
import org.jointletter.constraint.PlainText;
import org.jointletter.constraint.Slug;
import org.jointletter.constraint.TimeText;
import org.jointletter.constraint.WebLink;
import org.jointletter.vocabulary.Code;
import org.jointletter.vocabulary.IdentifierScheme;

/** The constraints on single attributes, found where they are declared. */
final class AttributeRules {

  private final List<Rule> rules = new ArrayList<>();

  private AttributeRules() {
    add("required", AttributeRules::missing);
    add("not-empty", AttributeRules::emptied);
    texts(Slug.class, (slug, good) -> BadTexts.slugs(good));
    texts(PlainText.class, (plain, good) -> BadTexts.plain(good, plain.max()));
    texts(LanguageTag.class, (tag, good) -> BadTexts.languages(good));
    texts(WebLink.class, (link, good) -> BadTexts.addresses(good));
    texts(Digest.class, (digest, good) -> BadTexts.digests(good));
    texts(CurrencyCode.class, (currency, good) -> BadTexts.currencies());
    texts(TimeText.class, (time, good) -> BadTexts.times(good));
    texts(DurationText.class, (duration, good) -> BadTexts.durations(good));
    add("amount", AttributeRules::numbers);
    add("extension-name", AttributeRules::extensionNames);
    add("json-text", AttributeRules::json);
    add("unknown-name", AttributeRules::unknownNames);
  }

  static List<Rule> all() {
    return List.copyOf(new AttributeRules().rules);
  }

  /** Finds faults in one attribute of a part; none if it does not have the constraint. */
  @FunctionalInterface
  private interface Finder {
    Stream<Fault> faults(Part part, Attribute attribute);
  }

  private void add(String code, Finder finder) {
    for (Class<?> type : Types.ofValues()) {
      List<Attribute> constrained = Attribute.of(type).stream()
          .filter(attribute -> attribute.constraints().contains(code))
          .filter(attribute -> !attribute.isDefaulted())
          .toList();
      if (!constrained.isEmpty()) {
        rules.add(new Rule(
            code,
            type,
            part -> constrained.stream().flatMap(attribute -> finder.faults(part, attribute))));
      }
    }
  }

  private static Stream<Fault> missing(Part part, Attribute attribute) {
    Object content = attribute.get(part.value());
    boolean needed = isPointedAt(part, attribute, content) || part.host().isPointedInto(content);
    return needed
        ? Stream.empty()
        : Stream.of(
            Fault.at(Draft.of(part.value()).with(attribute.name(), null), attribute.name()));
  }

  private static Stream<Fault> emptied(Part part, Attribute attribute) {
    return Stream.of(
        Fault.at(Draft.of(part.value()).with(attribute.name(), List.of()), attribute.name()));
  }

  private <A extends Annotation> void texts(
      Class<A> constraint, BiFunction<A, String, List<String>> bad) {
    add(Types.kebab(constraint.getSimpleName()), (part, attribute) -> {
      A rule = attribute.constraintOnContent(constraint).orElseThrow();
      return part.host().isReference(attribute.owner(), attribute.name())
          ? Stream.empty()
          : Steps.into(part.value(), attribute.name())
              .filter(steps -> !isPointedAt(part, attribute, Steps.follow(part.value(), steps)))
              .flatMap(steps -> bad.apply(rule, (String) Steps.follow(part.value(), steps)).stream()
                  .flatMap(text -> badText(part, attribute, steps, text)));
    });
  }

  /** A text that can stand for the whole value is bad in an object, and alone. */
  private static Stream<Fault> badText(
      Part part, Attribute attribute, List<String> steps, String text) {
    Draft draft = withText(part, steps, text);
    Fault inObject = Fault.at(List.of(steps), draft);
    return attribute.isShorthand()
        ? Stream.of(
            inObject,
            new Fault(List.of(attribute.name()), List.of(List.of()), draft::build, () -> text))
        : Stream.of(inObject);
  }

  private static Draft withText(Part part, List<String> steps, String text) {
    Draft draft = Draft.of(part.value(), steps, text);
    // What is not plain has not the form of any scheme that is known.
    return steps.equals(List.of("value"))
            && Attribute.of(part.type()).stream().anyMatch(other -> other.name().equals("scheme"))
        ? draft.with("scheme", Code.of(IdentifierScheme.class, "ngo:case"))
        : draft;
  }

  private static boolean isPointedAt(Part part, Attribute attribute, Object content) {
    return List.of("id", "label").contains(attribute.name())
        && content instanceof String id
        && part.host().isPointedAt(id);
  }

  /** A value is to stay below the upper one, and a number within the total. */
  private static Stream<Fault> numbers(Part part, Attribute attribute) {
    List<String> bad = List.of("upper", "total").contains(attribute.name())
        ? List.of("9007199254740992", "9223372036854775807", "9007199254740990.5")
        : List.of("-1", "-9223372036854775808", "-0.5", "0.0000001");
    return Steps.into(part.value(), attribute.name())
        .flatMap(steps -> bad.stream()
            .map(BigDecimal::new)
            .map(number -> Fault.at(List.of(steps), Draft.of(part.value(), steps, number))));
  }

  private static Stream<Fault> extensionNames(Part part, Attribute attribute) {
    return Stream.concat(
        BadTexts.extensionNames().stream().map(name -> named(part, attribute, name)),
        Stream.of("case", "", "a.b").map(name -> named(part, attribute, name).unwritten()));
  }

  private static Stream<Fault> unknownNames(Part part, Attribute attribute) {
    Stream<String> bad = Stream.of("type", "\ud800", "x".repeat(1_001));
    Stream<String> known =
        Attribute.of(part.type()).stream().filter(other -> !other.isMap()).map(Attribute::name);
    return Stream.concat(bad, known).map(name -> named(part, attribute, name).unwritten());
  }

  private static Stream<Fault> json(Part part, Attribute attribute) {
    Stream<Fault> faults = BadTexts.json().stream().map(json -> saying(part, attribute, json));
    return Stream.concat(
        attribute.name().equals("extensions") ? faults : faults.map(Fault::unwritten),
        BadTexts.looseJson().stream().map(json -> saying(part, attribute, json).unwritten()));
  }

  /** Adds a member whose name is wrong. */
  private static Fault named(Part part, Attribute attribute, String name) {
    String path = attribute.name() + "<K>[" + name + "].<map key>";
    return member(part, attribute, path, name, "0");
  }

  /** Adds a member whose value is wrong. */
  private static Fault saying(Part part, Attribute attribute, String json) {
    String name = attribute.name().equals("extensions") ? "zz:broken" : "broken";
    return member(part, attribute, attribute.name() + "[" + name + "].<map value>", name, json);
  }

  private static Fault member(
      Part part, Attribute attribute, String path, String name, String json) {
    Map<Object, Object> members = new LinkedHashMap<>((Map<?, ?>) attribute.get(part.value()));
    members.put(name, json);
    Draft draft = Draft.of(part.value()).with(attribute.name(), members);
    return new Fault(List.of(path), List.of(List.of(name)), draft::build, () -> Tree.of(draft));
  }
}
