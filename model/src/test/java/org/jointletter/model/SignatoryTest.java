package org.jointletter.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Arrays;
import org.jointletter.vocabulary.Code;
import org.jointletter.vocabulary.Disclosure;
import org.jointletter.vocabulary.SignatoryEventKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SignatoryTest {

  private static final LocalDate DAY = LocalDate.of(2020, 9, 15);

  @ParameterizedTest
  @CsvSource({
    "'', STANDING",
    "invited, INVITED",
    "signed, STANDING",
    "signed withdrawal-requested, WITHDRAWAL_REQUESTED",
    "signed withdrawn, WITHDRAWN",
    "signed withdrawn reinstated, STANDING",
    "retracted, RETRACTED",
    "signed rejected, REJECTED",
    "signed disputed, DISPUTED",
    "signed disputed confirmed, STANDING",
    "invited declined, DECLINED",
    "signed regretted, STANDING",
    "signed withdrawn corrected, WITHDRAWN",
    "corrected, STANDING",
    "signed rejected/found-forged, REJECTED",
    "signed disputed confirmed/ngo:by-telephone, STANDING",
    "signed ngo:smudged, UNKNOWN"
  })
  void theStatusFollowsFromTheLastEvent(String events, SignatoryStatus status) {
    assertEquals(status, signatory(events).status());
  }

  @ParameterizedTest
  @CsvSource({
    "INVITED, UNKNOWN",
    "DECLINED, NO",
    "STANDING, YES",
    "DISPUTED, UNKNOWN",
    "WITHDRAWAL_REQUESTED, YES",
    "WITHDRAWN, NO",
    "RETRACTED, NO",
    "REJECTED, NO",
    "UNKNOWN, UNKNOWN"
  })
  void theStatusTellsWhetherASignatureStands(SignatoryStatus status, Answer answer) {
    assertEquals(answer, status.stands());
  }

  /** A day of September 2020 stands for when an event happened; without one it is not known. */
  @ParameterizedTest
  @CsvSource({
    "'', UNKNOWN",
    "signed@2020-09-01, YES",
    "signed@2020-09-15, YES",
    "signed@2020-09-16, NO",
    "signed@2020-09, UNKNOWN",
    "signed, UNKNOWN",
    "invited@2020-09-01, NO",
    "invited@2020-09-01 declined@2020-09-20, NO",
    "declined@2020-09-20 signed@2020-09-21, NO",
    "signed@2020-09-01 regretted@2020-09-02, YES",
    "invited@2020-09-01 signed@2020-09-02, YES",
    "signed@2020-09-01 withdrawn@2020-09-10, NO",
    "signed@2020-09-01 withdrawn@2020-09-20, YES",
    "signed@2020-08 withdrawn@2020-09, UNKNOWN",
    "signed@2020-08 withdrawn@2020-10, YES",
    "signed@2020-09-01 withdrawn, UNKNOWN",
    "signed@2020-09-01 withdrawal-requested@2020-09-02, YES",
    "signed@2020-09-01 withdrawn@2020-09-02 reinstated@2020-09-03, YES",
    "signed@2020-09-01 disputed@2020-09-02, UNKNOWN",
    "signed@2020-09-01 disputed@2020-09-02 reaffirmed@2020-09-03, YES",
    "signed@2020-09-01 retracted@2020-09-02, NO",
    "signed@2020-09-01 rejected@2020-09-02, NO",
    "withdrawn@2020-09-20, UNKNOWN",
    "confirmed@2020-09-20, UNKNOWN",
    "reaffirmed@2020-09-20, UNKNOWN",
    "reinstated@2020-09-20, UNKNOWN",
    "withdrawal-requested@2020-09-20, UNKNOWN",
    "withdrawal-requested@2020-09-02, YES",
    "invited@2020-09-01 withdrawal-requested@2020-09-02, YES",
    "invited@2020-09-01 withdrawal-requested@2020-09-20, UNKNOWN",
    "invited@2020-09-01 reaffirmed@2020-09-20, UNKNOWN",
    "invited@2020-09-01 signed@2020-09-20, NO",
    "signed@2020-09-16 withdrawn reinstated, NO",
    "invited@2020-09-16 signed, NO",
    "signed@2020-09-15~, UNKNOWN",
    "signed@2020-09-16~, UNKNOWN",
    "signed@2020-09-16?, UNKNOWN",
    "signed@2020-09-01 withdrawn@2020-09-02~, UNKNOWN",
    "signed@2020-09-01 withdrawn@2020-09-20?, UNKNOWN",
    "signed@2020-09-01~ withdrawn@2020-09-02, NO",
    "signed@2020-09-01 ngo:smudged@2020-09-02, UNKNOWN"
  })
  void whetherTheyStoodOnTheLetter(String events, Answer answer) {
    assertEquals(answer, signatory(events).stoodOn(DAY));
  }

  @Test
  void whatIsNotPublicIsWithheldEvenIfTheTermIsUnknown() {
    Signatory open = Signatory.person("Ines Quill");
    assertFalse(open.isWithheld());
    assertTrue(
        open.toBuilder().disclosure(Disclosure.WITHHELD_FROM_PUBLIC).build().isWithheld());
    assertTrue(open.toBuilder()
        .disclosure(Code.of(Disclosure.class, "ngo:members-only"))
        .build()
        .isWithheld());
    assertTrue(open.toBuilder()
        .disclosure(Code.of(Disclosure.class, "public/ngo:initials"))
        .build()
        .isWithheld());
  }

  private static Signatory signatory(String events) {
    Signatory.Builder signatory = Signatory.organization("Harbour Watch").toBuilder();
    Arrays.stream(events.split(" "))
        .filter(event -> !event.isEmpty())
        .map(event -> event.split("@"))
        .forEach(event -> signatory.addEvent(event(event)));
    return signatory.build();
  }

  private static SignatoryEvent event(String[] kindAndDate) {
    SignatoryEvent.Builder event =
        SignatoryEvent.builder().event(Code.of(SignatoryEventKind.class, kindAndDate[0]));
    return kindAndDate.length == 1 ? event.build() : event.on(kindAndDate[1]).build();
  }
}
