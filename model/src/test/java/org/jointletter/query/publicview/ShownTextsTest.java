package org.jointletter.query.publicview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.jointletter.model.Text;
import org.jointletter.model.Translation;
import org.jointletter.vocabulary.TranslationKind;
import org.junit.jupiter.api.Test;

class ShownTextsTest {

  private final ShownTexts texts =
      new ShownTexts(new Redaction(List.of("Li"), List.of(), new Folding()), Set.of());

  @Test
  void whatBecomesTooLongIsCutOff() {
    assertEquals("[withheld] " + "x".repeat(900), texts.string("Li " + "x".repeat(900)));
    assertEquals("[withheld] " + "x".repeat(989), texts.string("Li " + "x".repeat(997)));
  }

  @Test
  void aNumberThatIsHiddenIsFoundInATranslationToo() {
    ShownTexts hiding = texts.without(Set.of(1_321L));
    assertFalse(hiding.findsNumber(translated("more than 1,300")));
    assertTrue(hiding.findsNumber(translated("precisely 1,321")));
  }

  private static Text translated(String translation) {
    return Text.of("mehr als 1.300", "de").toBuilder()
        .addTranslation(Translation.builder()
            .value(translation)
            .language("en")
            .kind(TranslationKind.OFFICIAL)
            .build())
        .build();
  }
}
