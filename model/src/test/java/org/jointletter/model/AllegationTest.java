package org.jointletter.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.jointletter.vocabulary.AssessmentStatus;
import org.jointletter.vocabulary.Code;
import org.junit.jupiter.api.Test;

class AllegationTest {

  @Test
  void whatNobodyAssessedIsAlleged() {
    assertEquals(
        List.of(Code.of(AssessmentStatus.ALLEGED)),
        Minimal.allegation("a").build().statuses());
  }

  @Test
  void whatSeveralConcludedIsToldOnce() {
    Allegation allegation = Minimal.allegation("a")
        .addAssessment(assessed(AssessmentStatus.REFUTED))
        .addAssessment(assessed(AssessmentStatus.CONFIRMED))
        .addAssessment(assessed(AssessmentStatus.REFUTED))
        .build();
    assertEquals(
        List.of(Code.of(AssessmentStatus.REFUTED), Code.of(AssessmentStatus.CONFIRMED)),
        allegation.statuses());
  }

  private static Assessment assessed(AssessmentStatus status) {
    return Assessment.builder()
        .by(Party.organization("Harbour Court"))
        .status(status)
        .addCitation("gazette")
        .build();
  }
}
