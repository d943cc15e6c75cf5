package org.jointletter.query.publicview;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ShownTextsTest {

  private final ShownTexts texts =
      new ShownTexts(new Redaction(List.of("Li"), List.of(), new Folding()), Set.of());

  @Test
  void whatBecomesTooLongIsCutOff() {
    assertEquals("[withheld] " + "x".repeat(900), texts.string("Li " + "x".repeat(900)));
    assertEquals("[withheld] " + "x".repeat(989), texts.string("Li " + "x".repeat(997)));
  }
}
