package org.jointletter.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.validation.ConstraintViolationException;
import org.jointletter.constraint.RuleCode;
import org.jointletter.vocabulary.LetterKind;
import org.junit.jupiter.api.Test;

class BuildingTest {

  @Test
  void oneBuildReportsEveryBrokenRule() {
    var thrown = assertThrows(
        ConstraintViolationException.class,
        () -> JointLetter.builder()
            .id("Not A Slug")
            .addLink(LetterLink.builder()
                .kind(org.jointletter.vocabulary.LinkKind.CITES)
                .target("Not A Slug".toLowerCase().replace(' ', '-'))
                .build())
            .addDemand(
                Demand.builder().id("a").statement("x").addDirectedTo("nobody").build())
            .addDemand(Demand.builder().id("a").statement("y").build())
            .putExtension("noprefix", "{ }")
            .build());
    System.out.println(thrown.getMessage());
    thrown
        .getConstraintViolations()
        .forEach(v -> System.out.println(RuleCode.of(v) + " " + v.getPropertyPath()));
  }

  @Test
  void aMinimalLetter() {
    JointLetter letter = JointLetter.builder()
        .id("a-letter")
        .kind(LetterKind.OPEN_LETTER)
        .title("A letter")
        .roster(Roster.builder()
            .completeness(org.jointletter.vocabulary.Completeness.PARTIAL)
            .addSignatory(Signatory.organization("Somebody"))
            .addDeclared(Count.moreThan(3, org.jointletter.vocabulary.CountUnit.ORGANIZATIONS))
            .build())
        .build();
    System.out.println(letter);
    assertEquals(letter, letter.toBuilder().build());
  }
}
