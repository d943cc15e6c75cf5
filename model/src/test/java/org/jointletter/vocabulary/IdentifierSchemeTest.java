package org.jointletter.vocabulary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdentifierSchemeTest {

  @ParameterizedTest
  @EnumSource
  void theExampleIsWellFormedAndCanonical(IdentifierScheme scheme) {
    assertTrue(scheme.isWellFormed(scheme.getExample()));
    assertEquals(scheme.getExample(), scheme.canonical(scheme.getExample()));
  }

  /** Whatever is said of a broad scheme holds for the narrower ones, its form included. */
  @ParameterizedTest
  @EnumSource
  void aNarrowerSchemeHasTheFormOfItsBroadOne(IdentifierScheme scheme) {
    assertTrue(Code.of(scheme).getBroad().isWellFormed(scheme.getExample()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "OL CHN 17/2020",
        "ol chn 17/2020",
        " OL  CHN  17 / 2020 ",
        "OL-CHN 17/2020",
        "OL CHN17/2020",
        "OL - CHN 017/2020",
        "OL\tCHN\u00a017/2020",
        "OL CHN\n17/2020"
      })
  void aCommunicationIsReadWithAnySpacing(String text) {
    assertEquals("OL CHN 17/2020", IdentifierScheme.UN_COMMUNICATION.canonical(text));
  }

  /** As the United Nations cite those of before 2014. */
  @ParameterizedTest
  @ValueSource(
      strings = {"CHN 12/2013", "chn 12/2013", " CHN  12 / 2013", "CHN12/2013", "CHN\u00a0012/2013"
      })
  void aCommunicationNeedsNoType(String text) {
    assertEquals("CHN 12/2013", IdentifierScheme.UN_COMMUNICATION.canonical(text));
    assertTrue(IdentifierScheme.UN_COMMUNICATION.isWellFormed("CHN 12/2013"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "OL CHN",
        "OL 12/2013",
        "-CHN 12/2013",
        "CHN-12/2013",
        "AL OL CHN 12/2013",
        "17/2020",
        "OL CHN 17-2020",
        "OLCHN 17/2020",
        "OL CHN 0/2020",
        "OL CHN\r17/2020",
        "OL\u000bCHN 17/2020",
        "OL CHN 17/2020\f"
      })
  void whatIsNoCommunicationStaysAsItIs(String text) {
    assertEquals(text, IdentifierScheme.UN_COMMUNICATION.canonical(text));
    assertFalse(IdentifierScheme.UN_COMMUNICATION.isWellFormed(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"S/RES/1325(2000)", "S/RES/1325 (2000)", "HRI/GEN/1/Rev.9 (Vol. I)"})
  void aSymbolMayEndInBrackets(String symbol) {
    assertTrue(IdentifierScheme.UN_RESOLUTION.isWellFormed(symbol));
    assertTrue(IdentifierScheme.UN_DOCUMENT.isWellFormed(symbol));
  }

  @ParameterizedTest
  @CsvSource({
    "UN_DOCUMENT, S/RES/1325 2000",
    "UN_DOCUMENT, S/RES/1325 ()",
    "UN_RESOLUTION, S/RES/1325 (2000) b",
    "ISO3166_1, cn",
    "ISO3166_1, CHN",
    "ISO3166_2, CN-",
    "UN_M49, 44",
    "WIKIDATA, 42",
    "ROR, https://ror.org/02nr0ka47",
    "ORCID, 0000000218250097",
    "UN_DOCUMENT, 44",
    "URL, ftp://a.example",
    "UPR_RECOMMENDATION, 138",
    "ECLI, ECLI:EU:C:2014",
    "ECI_REGISTRATION, 2019/000007",
    "ELI, /eli/reg/2019/788/oj",
    "CELEX, 2019/788",
    "LEI, 5493001KJTIIGC8Y1R1",
    "OCD_ID, us/state:ny",
    "GEONAMES, 01",
    "DOI, https://doi.org/10.1000/182",
    "ISBN, 978-3-16-148410-0",
    "ISSN, 20493630",
    "SDG, 18",
    "EUROVOC, 0479"
  })
  void refusesOtherForms(IdentifierScheme scheme, String value) {
    assertFalse(scheme.isWellFormed(value));
  }

  @Test
  void longHostileTextsAreDecidedAtOnce() {
    String spaces = "OL" + " ".repeat(100_000) + "x";
    assertTimeoutPreemptively(
        Duration.ofSeconds(5), () -> IdentifierScheme.UN_COMMUNICATION.canonical(spaces));
  }
}
