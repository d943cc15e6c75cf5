package org.jointletter.constraint.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.validation.ConstraintViolationException;
import java.util.ArrayList;
import java.util.List;
import org.jointletter.model.Text;
import org.junit.jupiter.api.Test;

class RejectionsTest {

  /** What is collected within goes to the innermost collector, and then to the one around it. */
  @Test
  void collectorsAreNested() {
    List<String> told = new ArrayList<>();
    Rejections.collected(report -> told.add("outer"), () -> {
      Rejections.collected(report -> told.add("inner"), () -> Text.of(" "));
      return Text.of(" ");
    });
    assertEquals(List.of("inner", "outer"), told);
    assertThrows(ConstraintViolationException.class, () -> Text.of(" "));
  }
}
