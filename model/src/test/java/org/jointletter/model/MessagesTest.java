package org.jointletter.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.validation.ConstraintViolation;
import java.util.Collection;
import java.util.List;
import org.jointletter.constraint.check.Rejections;
import org.jointletter.vocabulary.LetterKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** What is said, by a builder and by a stock validator. */
class MessagesTest {

  /** What a document says could be taken for an expression, or be someone's name. */
  @Test
  void aMessageRepeatsNothing() {
    assertSaid(
        List.of("must point at a version of the letter, and there is none of this name"),
        () -> Minimal.letter("letter")
            .roster(Minimal.roster()
                .addSignatory(Signatory.organization("Harbour Watch").toBuilder()
                    .signedVersion("${7*6}")
                    .build())
                .build())
            .build());
  }

  @Test
  void aTextSaysWhichCharacterIsInTheWay() {
    assertSaid(
        List.of("must not contain U+202E (character 3); remove it"),
        () -> Text.of("\uD83C\uDF0Ax\u202Ey"));
    assertSaid(
        List.of("must not be blank; leave it out if there is nothing to say"),
        () -> Text.of("\u00a0\u200b"));
    assertSaid(
        List.of("must not be blank; leave it out if there is nothing to say"),
        () -> Text.of("\u3164\u2800"));
    assertSaid(
        List.of(
            "must have a character that can be seen, and not only marks or invisible characters; leave it out if there is nothing to say"),
        () -> Text.of("\u200d\u0301"));
    assertSaid(
        List.of("must not contain U+1FFFE (character 2); remove it"),
        () -> Text.of("x\ud83f\udffe"));
    assertSaid(
        List.of("must have at most 1000 characters, and has 1001"),
        () -> LetterVersion.builder().label("x".repeat(1_001)).build());
  }

  @Test
  void oneBuildTellsEverythingInOneMessage() {
    String message = Finding.violationsOf(() -> JointLetter.builder()
            .id("Not A Slug")
            .kind(LetterKind.APPEAL)
            .addDemand(Minimal.demand("a").addDirectedTo("nobody").build())
            .addDemand(Minimal.demand("a").build())
            .putExtension("noprefix", "{ }")
            .build())
        .getMessage();
    assertEquals("""
        JointLetter breaks 7 rules:
          demands[0].directedTo[0] must point at the party id of an addressee of the letter, and there is none of this name [references-resolve]
          demands[1].id must be unique in its document, and is also used at demands[0].id [unique-ids]
          extensions[noprefix] must be a lower-case prefix, a colon and a name, such as ngo:caseNumber [extension-name]
          extensions[noprefix] must be one JSON value in compact form, without space between tokens or needless escapes [json-text]
          id must be a slug: lower-case letters and digits in words joined by single hyphens, at most 100 characters [slug]
          roster is required [required]
          title is required [required]""", message);
  }

  private static void assertSaid(List<String> messages, Executable building) {
    assertEquals(messages, said(Finding.violationsOf(building).getConstraintViolations()));
    Object[] value = new Object[1];
    Rejections.collected(report -> value[0] = report.violations().get(0).getRootBean(), () -> {
      try {
        building.execute();
      } catch (Throwable e) {
        throw new IllegalStateException(e);
      }
      return null;
    });
    assertEquals(messages, said(StockValidator.violationsOf(value[0])));
  }

  private static List<String> said(Collection<? extends ConstraintViolation<?>> violations) {
    return violations.stream().map(ConstraintViolation::getMessage).sorted().toList();
  }
}
