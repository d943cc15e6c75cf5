package org.jointletter.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.validation.ConstraintViolation;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PlacedRuleTest {

  @Test
  void aThousandPlacesAreNamedAndTheOthersCounted() {
    assertEquals(List.of(), messagesWithoutPlace(1_000));
    assertEquals(List.of("must be kept in 1 more places"), messagesWithoutPlace(1_001));
    assertEquals(List.of("must be kept in 234 more places"), messagesWithoutPlace(1_234));
  }

  @Test
  void nothingKeepsEveryRule() {
    assertTrue(new ReferencesResolve.Validator().isValid(null, null));
  }

  /** Returns what is said of a letter with so many lost references, places that are named apart. */
  private static List<String> messagesWithoutPlace(int places) {
    Demand demand = Minimal.demand("d")
        .directedTo(IntStream.range(0, places).mapToObj(i -> "nobody-" + i).toList())
        .build();
    var violations = Finding.violationsOf(
            () -> Minimal.letter("letter").addDemand(demand).build())
        .getConstraintViolations();
    List<String> others = violations.stream()
        .filter(violation -> violation.getPropertyPath().toString().isEmpty())
        .map(ConstraintViolation::getMessage)
        .toList();
    assertEquals(Math.min(places, 1_000), violations.size() - others.size());
    return others;
  }
}
