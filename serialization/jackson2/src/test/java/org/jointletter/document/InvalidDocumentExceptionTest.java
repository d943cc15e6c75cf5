package org.jointletter.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jointletter.model.Dossier;
import org.jointletter.model.Jurisdiction;
import org.jointletter.rule.Problem;
import org.junit.jupiter.api.Test;

/** What a person reads who has made a mistake. */
class InvalidDocumentExceptionTest {

  @Test
  void everyProblemHasALineOfItsOwn() {
    assertEquals("""
        The document has 3 problems:
          line 1, column 1: /title is required [required]
          line 2, column 7: /id must be a slug: lower-case letters and digits in words joined by \
        single hyphens, at most 100 characters [slug]
          line 3, column 10: /Title is not known here; correct its name, perhaps to "title", or give \
        it a prefix ("ngo:…") if it is an extension [unknown-member]""", thrown().getMessage());
  }

  @Test
  void oneProblemIsAProblem() {
    InvalidDocumentException thrown = assertThrows(
        InvalidDocumentException.class,
        () -> DocumentReader.strict().read("[]", Jurisdiction.class));
    assertEquals(
        "The document has a problem:\n"
            + "  line 1, column 1: the document must be an object; found an array [wrong-type]",
        thrown.getMessage());
  }

  @Test
  void whatALaterVersionMayHaveAddedIsNoMistake() {
    InvalidDocumentException thrown = assertThrows(
        InvalidDocumentException.class,
        () -> DocumentReader.strict().read("""
            {"jointletter":"1.1","type":"jurisdiction",
            "label":{"value":"Norland","spoken":true},"kind":"country"}""", Jurisdiction.class));
    assertEquals(
        "The document has a problem:\n"
            + "  line 2, column 37: /label/spoken is not known here; as the document is of a later"
            + " version, read it tolerantly, or upgrade jointletter [unknown-member]",
        thrown.getMessage());
  }

  @Test
  void aPlaceThatIsNotKnownIsLeftOut() {
    assertEquals(
        "/title is required [required]",
        new Problem("required", "/title", 0, 0, 0, -1, "is required", null).toString());
  }

  @Test
  void aTextThatWasFoundIsShownUpToSixtyCharacters() {
    assertEquals("\"" + "A".repeat(60) + "\"", found("A".repeat(60)));
    assertEquals("\"" + "A".repeat(59) + "…\"", found("A".repeat(61)));
  }

  @Test
  void problemsAreAListOfTheirOwn() {
    Problem problem = new Problem("required", "/title", 0, 1, 2, 1, "is required", null);
    List<Problem> given = new ArrayList<>(List.of(problem));
    InvalidDocumentException exception = new InvalidDocumentException("It", given, 0);
    given.clear();
    assertEquals(List.of(problem), exception.getProblems());
    assertThrows(
        UnsupportedOperationException.class, () -> exception.getProblems().clear());
  }

  @Test
  void problemsSurviveSerialization() throws IOException, ClassNotFoundException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(thrown());
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      InvalidDocumentException read = (InvalidDocumentException) in.readObject();
      assertEquals(thrown().getMessage(), read.getMessage());
      assertEquals(thrown().getProblems(), read.getProblems());
    }
  }

  private static String found(String kind) {
    String json =
        "{\"jointletter\": \"1.0\", \"type\": \"jurisdiction\", \"kind\": \"" + kind + "\"}";
    return assertThrows(
            InvalidDocumentException.class,
            () -> DocumentReader.strict().read(json, Jurisdiction.class))
        .getProblems()
        .stream()
        .map(Problem::found)
        .filter(Objects::nonNull)
        .findFirst()
        .orElseThrow();
  }

  private static InvalidDocumentException thrown() {
    return assertThrows(
        InvalidDocumentException.class, () -> DocumentReader.strict().read("""
            {"jointletter": "1.0", "type": "dossier",
            "id": "The Dossier",
            "Title": {"value": "Letters"}}""", Dossier.class));
  }
}
