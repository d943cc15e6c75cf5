package org.jointletter.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jointletter.vocabulary.Code;
import org.jointletter.vocabulary.EventKind;

/** What holds of the terms of a vocabulary, known or not. */
class CodeLawsTest {

  @Provide
  Arbitrary<Code<EventKind>> codes() {
    return Codes.codes(EventKind.class);
  }

  @Provide
  Arbitrary<EventKind> terms() {
    return Arbitraries.of(EventKind.class);
  }

  @Property
  void theTextIsAllOfACode(@ForAll("codes") Code<EventKind> code) {
    assertEquals(code, Code.of(EventKind.class, code.getText()));
  }

  @Property
  void everyTermIsItself(@ForAll("terms") EventKind term) {
    assertTrue(Code.of(term).is(term));
    assertEquals(term, Code.of(term).getKnown().orElseThrow());
  }

  @Property
  void ofANarrowerTermAllHoldsThatHoldsOfTheBroaderOne(
      @ForAll("codes") Code<EventKind> code,
      @ForAll("terms") EventKind term,
      @ForAll("terms") EventKind broader) {
    if (code.is(term) && Code.of(term).is(broader)) {
      assertTrue(code.is(broader));
    }
  }

  /** A term has one broad term, which it is, and it is no other broad term. */
  @Property
  void everyTermHasOneBroadTerm(@ForAll("codes") Code<EventKind> code) {
    assertEquals(
        List.of(code.getBroad()),
        Arbitraries.of(EventKind.class)
            .allValues()
            .orElseThrow()
            .filter(term -> Code.of(term).getBroad() == term)
            .filter(code::is)
            .toList());
  }

  /** A reader that does not know a narrower term, as of an earlier version, has its broad one. */
  @Property
  void whoDoesNotKnowANarrowerTermHasTheSameBroadOne(@ForAll("codes") Code<EventKind> code) {
    int slash = code.getText().indexOf('/');
    String broad = slash < 0 ? code.getText() : code.getText().substring(0, slash);
    Code<EventKind> unknown = Code.of(EventKind.class, broad + "/ngo:unheard-of");
    assertEquals(code.getBroad(), unknown.getBroad());
    assertEquals(code.getBroad(), Code.of(EventKind.class, broad).getBroad());
  }
}
