package org.jointletter.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jointletter.model.Builders.Built;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every constraint on every attribute is in force, for the fast check and for a stock validator.
 */
class AttributeRuleTest {

  static Stream<Attribute> required() {
    return attributes().filter(attribute -> attribute.isRequired() && !attribute.isDefaulted());
  }

  /** Every attribute with everything that its constraint refuses. */
  static Stream<Arguments> constrained() {
    return attributes()
        .filter(attribute -> attribute.content().constraints().size() == 1)
        .filter(attribute -> !attribute.isList() || attribute.content().raw() == String.class)
        .flatMap(attribute -> Samples.bad(attribute.content().constraints()).stream()
            .map(bad -> arguments(attribute, bad)));
  }

  private static Stream<Attribute> attributes() {
    return ValueTypes.all().stream().flatMap(type -> Attribute.of(type).stream());
  }

  @ParameterizedTest
  @MethodSource("required")
  void aMissingAttributeIsRequired(Attribute attribute) {
    assertBroken(attribute, null, attribute.name(), "required");
  }

  @ParameterizedTest
  @MethodSource("constrained")
  void anIllFormedValueIsRefused(Attribute attribute, Object bad) {
    String code = code(attribute.content());
    if (attribute.isMap()) {
      String path = attribute.name() + "[ngo:x].<map value>";
      assertBroken(attribute, Map.of("ngo:x", bad), path, code);
    } else if (attribute.isList()) {
      Object last = List.of(Samples.good(attribute.content().constraints()).get(0), bad);
      assertBroken(attribute, last, attribute.name() + "[1].<list element>", code);
    } else {
      assertBroken(attribute, bad, attribute.name(), code);
    }
  }

  /** The attribute's own finding is there; rules over several attributes may be broken with it. */
  private static void assertBroken(Attribute attribute, Object bad, String path, String code) {
    Object builder =
        Builders.from(attribute.owner(), Pool.valid(attribute.owner()).get(0));
    attribute.set(builder, bad);
    Built built = Builders.buildCollected(builder);
    List<Finding> findings = Finding.in(built.reports().get(0));

    assertTrue(findings.contains(new Finding(path, code)), findings::toString);
    assertEquals(StockValidator.findingsIn(built.value()), findings);
    assertEquals(findings, Finding.thrownBy(() -> Builders.build(builder)));
  }

  private static String code(Attribute.Content content) {
    String name = content.constraints().get(0).annotationType().getSimpleName();
    return name.replaceAll("(?<=.)(?=[A-Z])", "-").toLowerCase(java.util.Locale.ROOT);
  }
}
