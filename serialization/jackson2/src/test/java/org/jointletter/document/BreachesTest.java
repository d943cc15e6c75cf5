package org.jointletter.document;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.jointletter.constraint.RuleCode;
import org.jointletter.constraint.check.Rejections;
import org.jointletter.model.Time;
import org.jointletter.rule.Problem;
import org.jointletter.testing.breach.Breach;
import org.jointletter.testing.breach.BrokenDocument;
import org.jointletter.vocabulary.Code;

/** What breaks a rule is refused by all who check it, with the same code at the same place. */
@Tag("slow")
class BreachesTest {

  private static final Validator STOCK = Validation.byDefaultProvider()
      .configure()
      .messageInterpolator(new ParameterMessageInterpolator())
      .buildValidatorFactory()
      .getValidator();

  /** Codes and dates are refused even where broken rules are collected. */
  @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
  void aStockValidatorRefusesIt(@ForAll Breach breach) {
    if (breach.type() != Code.class && breach.type() != Time.class) {
      Object broken = Rejections.collected(report -> {}, breach::build);
      assertEquals(expected(breach), found(STOCK.validate(broken)));
    }
  }

  @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
  void aStrictReaderRefusesIt(@ForAll Breach breach) {
    Optional<BrokenDocument> document = breach.document();
    assertTrue(document.isPresent() || isForValuesOnly(breach), breach.code());
    document.ifPresent(broken -> {
      InvalidDocumentException thrown = assertThrows(
          InvalidDocumentException.class,
          () -> DocumentReader.strict().read(broken.json(), broken.type()));
      List<String> expected = broken.pointers().stream()
          .map(pointer -> breach.code() + " " + pointer)
          .toList();
      List<String> found =
          thrown.getProblems().stream().map(BreachesTest::toString).sorted().toList();
      assertEquals(expected, HiddenNames.filled(expected, found));
    });
  }

  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  void aStrictReaderReadsWhatItWasBefore(@ForAll Breach breach) {
    breach
        .document()
        .ifPresent(broken -> assertDoesNotThrow(
            () -> DocumentReader.strict().read(broken.neighbour(), broken.type())));
  }

  /** A document has no unknown members that are broken, and its JSON is made compact. */
  private static boolean isForValuesOnly(Breach breach) {
    return List.of("unknown-name", "extension-name", "json-text").contains(breach.code());
  }

  private static List<String> expected(Breach breach) {
    return breach.paths().stream().map(path -> breach.code() + " " + path).toList();
  }

  private static List<String> found(Collection<? extends ConstraintViolation<?>> violations) {
    return violations.stream()
        .map(violation -> RuleCode.of(violation) + " " + violation.getPropertyPath())
        .sorted()
        .toList();
  }

  private static String toString(Problem problem) {
    return problem.code() + " " + problem.pointer();
  }
}
