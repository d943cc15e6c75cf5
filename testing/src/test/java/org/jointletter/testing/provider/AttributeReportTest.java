package org.jointletter.testing.provider;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.jointletter.model.Party;
import org.jointletter.vocabulary.Code;
import org.jointletter.vocabulary.EventKind;
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
  void leavesToOthersWhatIsShownByItsText() {
    assertFalse(format.appliesTo(Code.of(EventKind.SENT)));
    assertFalse(format.appliesTo("2020"));
  }
}
