package org.jointletter.constraint;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTagTest {

  private final LanguageTag.Validator validator = new LanguageTag.Validator();

  @ParameterizedTest
  @ValueSource(
      strings = {"en", "ast", "zh-Hant", "pt-BR", "es-419", "sr-Latn-RS", "de-1996", "en-x-plain"})
  void acceptsTagsInTheirUsualSpelling(String tag) {
    assertTrue(validator.isValid(tag, null));
    assertTrue(validator.isValid(tag, null), "once more");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "e", "EN", "e1", "1e", "en_GB", "en-gb", "zh-hant", "english ", "-"})
  void refusesOthers(String text) {
    assertFalse(validator.isValid(text, null));
    assertFalse(validator.isValid(text, null), "once more");
  }

  @ParameterizedTest
  @ValueSource(strings = {"iw", "in", "ji", "iw-IL"})
  void refusesSubtagsThatWereReplaced(String tag) {
    assertFalse(validator.isValid(tag, null));
  }

  @Test
  void whatOthersWereGoodBeforeMakesNoDifference() {
    for (String country : Locale.getISOCountries()) {
      String tag = "fr-" + country;
      assertTrue(validator.isValid(tag, null), tag);
      assertFalse(validator.isValid(tag.toLowerCase(Locale.ROOT), null), tag);
      assertTrue(validator.isValid("zh-Hant-" + country, null), tag);
      assertTrue(validator.isValid(tag, null), tag);
    }
  }
}
