package org.jointletter.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import org.jointletter.model.Allegation;
import org.jointletter.model.Citation;
import org.jointletter.model.Jurisdiction;
import org.jointletter.model.Period;
import org.jointletter.model.Text;
import org.junit.jupiter.api.Test;

/** What comes again and again in a document is one object in memory. */
class SharedValuesTest {

  @Test
  void equalPlacesCitationsDatesAndLanguagesAreOne() {
    Allegation read = read(Allegation.builder()
        .id("closed-gates")
        .statement(Text.of("The gates were closed.", "zh-Hant"))
        .period(Period.builder().start("2020-09-09").build())
        .addJurisdiction(Jurisdiction.ofCountry("XN", "Norland"))
        .addJurisdiction(Jurisdiction.ofCountry("XN", "Norland"))
        .addCitation(Citation.of("gazette"))
        .addCitation(Citation.of("gazette"))
        .build());
    List<Jurisdiction> places = read.getJurisdictions();
    assertSame(places.get(0), places.get(1));
    assertSame(read.getCitations().get(0), read.getCitations().get(1));
    Allegation other = read(read);
    assertEquals(read, other);
    assertSame(
        read.getStatement().getLanguage().orElseThrow(),
        other.getStatement().getLanguage().orElseThrow());
    assertSame(
        read.getPeriod().orElseThrow().getStart().orElseThrow(),
        other.getPeriod().orElseThrow().getStart().orElseThrow());
    assertNotSame(places.get(0), other.getJurisdictions().get(0), "kept beyond its document");
  }

  /** These two have one hash code, and so do all that are made of them in the same way. */
  @Test
  void valuesThatOnlyHaveTheSameHashCodeStayTwo() {
    Citation one = Citation.builder().source("gazette").locator("Aa").build();
    Citation other = Citation.builder().source("gazette").locator("BB").build();
    assertEquals(one.hashCode(), other.hashCode());
    Allegation read = read(Allegation.builder()
        .id("closed-gates")
        .statement("The gates were closed.")
        .addCitation(one)
        .addCitation(other)
        .addCitation(one)
        .build());
    assertEquals(List.of(one, other, one), read.getCitations());
    assertNotEquals(read.getCitations().get(0), read.getCitations().get(1));
  }

  private static Allegation read(Allegation allegation) {
    return DocumentReader.strict()
        .read(DocumentWriter.compact().toBytes(allegation), Allegation.class);
  }
}
