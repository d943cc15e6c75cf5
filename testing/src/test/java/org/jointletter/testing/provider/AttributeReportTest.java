package org.jointletter.testing.provider;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.jointletter.model.PartialDate;
import org.jointletter.model.Party;
import org.jointletter.model.Period;
import org.junit.jupiter.api.Test;

/** A failed example can be read, which {@code toString()} does not let one. */
class AttributeReportTest {

  private final AttributeReport format = new AttributeReport();

  @Test
  void showsTheAttributesThatArePresent() {
    Party party =
        Party.person("Ada Example").toBuilder().putExtension("ngo:a", "7").build();
    assertTrue(format.appliesTo(party));
    assertEquals(Optional.of("Party"), format.label(party));
    assertEquals(
        "{kind=person, name=Ada Example, extensions={ngo:a=7}}",
        format.report(party).toString());
  }

  @Test
  void showsFlagsOnlyIfTheyAreSet() {
    assertEquals("{}", format.report(Period.builder().build()).toString());
    assertEquals(
        "{ongoing=true}", format.report(Period.builder().ongoing(true).build()).toString());
  }

  @Test
  void leavesToOthersWhatIsShownByItsText() {
    assertFalse(format.appliesTo(PartialDate.parse("2020")));
    assertFalse(format.appliesTo("2020"));
  }
}
