package org.jointletter.testing.breach;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.sessions.JqwikSession;
import org.jointletter.constraint.RuleCode;
import org.jointletter.model.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A breach breaks its rule at its place, and nothing else. */
class BreachTest {

  /** The codes that the model agreed on. */
  private static final Path CODES =
      Path.of("../model/src/test/resources/org/jointletter/model/rule-codes.txt");

  @Test
  void everyRuleIsBroken() throws IOException {
    assertEquals(
        new TreeSet<>(Files.readAllLines(CODES)),
        Breaches.codes(),
        "every rule has an example that breaks it in SentenceRules, CountRules, ReferenceRules or AttributeRules");
  }

  static Set<String> codes() {
    return Breaches.codes();
  }

  @ParameterizedTest
  @MethodSource("codes")
  void everyTypeThatHasARuleCanBreakIt(String code) {
    JqwikSession.run(() -> {
      for (Class<?> type : Breaches.types(code)) {
        RandomGenerator<Breach> breaches = Breaches.of(code, type).generator(1_000);
        Random random = new Random(7);
        for (int i = 0; i < 3; i++) {
          Breach breach = breaches.next(random).value();
          assertEquals(type, breach.type());
          assertEquals(code, breach.code());
          assertBreaksItsRuleAlone(breach);
        }
      }
    });
  }

  @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
  void isRefusedForItsRuleAlone(@ForAll Breach breach) {
    assertBreaksItsRuleAlone(breach);
  }

  private static void assertBreaksItsRuleAlone(Breach breach) {
    ConstraintViolationException thrown =
        assertThrows(ConstraintViolationException.class, breach::build, breach::toString);
    List<String> found = thrown.getConstraintViolations().stream()
        .map(BreachTest::toString)
        .sorted()
        .toList();
    assertEquals(
        breach.paths().stream().map(path -> breach.code() + " " + path).toList(),
        found,
        breach::toString);
  }

  @Test
  void whatThereIsNotIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> Breaches.of("slugs"));
    assertThrows(IllegalArgumentException.class, () -> Breaches.of("slug", Text.class));
  }

  private static String toString(ConstraintViolation<?> violation) {
    return RuleCode.of(violation) + " " + violation.getPropertyPath();
  }
}
