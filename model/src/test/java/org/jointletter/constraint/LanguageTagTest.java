package org.jointletter.constraint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTagTest {

  private static final String SPELLING =
      ": hyphens between the parts, the language in lower case, a script as in Hant, a region in"
          + " upper case";

  private final LanguageTag.Validator validator = new LanguageTag.Validator();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "en",
        "ast",
        "zh-Hant",
        "pt-BR",
        "es-419",
        "sr-Latn-RS",
        "de-1996",
        "de-DE-1996-x-y",
        "ca-valencia",
        "sl-rozaj-biske-1994",
        "sl-1994-biske-rozaj",
        "hy-Latn-IT-arevela",
        "en-x-plain",
        "de-1996-x-1996",
        "en-US-u-co-phonebk",
        "en-u-co-phonebk-ca-buddhist",
        "en-0-aa-9-bb-a-cc-z-dd",
        "en-a-bbb-x-a-ccc",
        "x-foo",
        "x-a-1-lakes"
      })
  void acceptsTagsInTheirOnlySpelling(String tag) {
    assertTrue(validator.isValid(tag, null));
    assertTrue(validator.isValid(tag, null), "once more");
  }

  /** Nobody needs a registry. */
  @ParameterizedTest
  @ValueSource(
      strings = {"iw", "he", "in", "id", "ji", "yi", "mo", "sh", "tl", "iw-IL", "art-lojban", "qq"})
  void asksNoRegistry(String tag) {
    assertTrue(validator.isValid(tag, null));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "e", "EN", "e1", "1e", "en_GB", "en-gb", "zh-hant", "english ", "-"})
  void refusesOthers(String text) {
    assertFalse(validator.isValid(text, null));
    assertFalse(validator.isValid(text, null), "once more");
  }

  @ParameterizedTest
  @CsvSource({
    "EN, en",
    "En, en",
    "en_GB, en-GB",
    "en-gb, en-GB",
    "zh-hant, zh-Hant",
    "ZH-HANT-tw, zh-Hant-TW",
    "es_419, es-419"
  })
  void saysHowATagIsSpelled(String tag, String right) {
    assertEquals("must be written " + right + SPELLING, validator.problem(tag));
    assertNull(validator.problem(right));
  }

  /** A variant, or a word for private use, may be anything. */
  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      ca-VALENCIA     | must have part 2 in lower case
      en-x-Lake       | must have part 3 in lower case
      X-lake          | must have part 1 in lower case
      zh-hant-x-lake  | must have part 2 in lower case after its first letter, as in Hant
      en-gb-x-lake    | must have part 2 in upper case
      en_x_lake       | must have hyphens between its parts, and no underscore
      Ada_Example     | must have part 1 in lower case
      """)
  void repeatsNoWordThatIsFree(String tag, String problem) {
    assertEquals(problem, validator.problem(tag));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      ''                | must be a language tag, such as en, zh-Hant or pt-BR, and is empty
      en GB             | must be a language tag of letters a to z, digits and hyphens, such as en, zh-Hant or pt-BR, and has U+0020 (character 3)
      en_GB.UTF-8       | must be a language tag of letters a to z, digits and hyphens, such as en, zh-Hant or pt-BR, and has U+002E (character 6)
      中文              | must be a language tag of letters a to z, digits and hyphens, such as en, zh-Hant or pt-BR, and has U+4E2D (character 1)
      a                 | must begin with the code of a language, of two or three letters, such as en
      12                | must begin with the code of a language, of two or three letters, such as en
      i-klingon         | must begin with the code of a language, of two or three letters: write tlh, not i-klingon
      english           | must begin with the code of a language, of two or three letters, such as en, and not with its name
      Norwegian         | must begin with the code of a language, of two or three letters, such as en, and not with its name
      aaaa              | must begin with the code of a language, of two or three letters, such as en, and not with its name
      zh-cmn-Hans-CN    | must begin with its second part, which is the code of a language: write cmn, not zh-cmn
      zh-min-nan        | must begin with its second part, which is the code of a language: write cmn, not zh-cmn
      en-               | must have single hyphens, and none at its ends
      en--GB            | must have single hyphens, and none at its ends
      en-abcdefghi      | must have parts of at most 8 letters and digits, unlike part 2
      de-1901-1901      | must have each variant once, and has part 3 twice
      sl-rozaj-1994-ROZAJ | must have each variant once, and has part 4 twice
      en-a-bbb-a-ccc    | must have each extension once, and begins one again at part 4
      en-b-ccc-a-bbb    | must have its extensions in order, digits before letters; part 4 begins one too late
      en-a-bbb-0-ccc    | must have its extensions in order, digits before letters; part 4 begins one too late
      en-u              | must have something after part 2, which is only one letter or digit
      en-a-b-ccc        | must have something after part 2, which is only one letter or digit
      en-x              | must have something after part 2, which is only one letter or digit
      x                 | must have something after part 1, which is only one letter or digit
      en-GB-oed         | must have its parts in this order: language, script, region, variants, extensions, private use; part 3 is out of place
      de-CH-1996-Latn   | must have its parts in this order: language, script, region, variants, extensions, private use; part 4 is out of place
      """)
  void saysWhatIsWrong(String tag, String problem) {
    assertEquals(problem, validator.problem(tag));
  }

  @Test
  void boundsTheLength() {
    String longest = "x" + "-abcdefg".repeat(12) + "-ab";
    assertEquals(100, longest.length());
    assertNull(validator.problem(longest));
    assertEquals("must have at most 100 characters, and has 101", validator.problem(longest + "c"));
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
