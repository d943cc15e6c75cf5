package org.jointletter.vocabulary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.validation.ConstraintViolationException;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CodeTest {

  @ParameterizedTest
  @EnumSource(LetterKind.class)
  void aKnownTermIsFoundByItsText(LetterKind kind) {
    Code<LetterKind> code = Code.of(kind);
    assertSame(code, Code.of(LetterKind.class, code.getText()));
    assertEquals(Optional.of(kind), code.getKnown());
    assertTrue(code.is(kind));
  }

  @Test
  void textsAreTheConstantsInLowerCaseWithHyphens() {
    assertEquals("open-letter", Code.of(LetterKind.OPEN_LETTER).toString());
    assertEquals(
        "joint-statement/oral-statement", Code.of(LetterKind.ORAL_STATEMENT).getText());
    assertEquals("iso3166-1", Code.of(IdentifierScheme.ISO3166_1).getText());
    assertEquals("un-communication", Code.of(IdentifierScheme.UN_COMMUNICATION).getText());
  }

  @Test
  void aNarrowerTermIsABroadOneToo() {
    Code<LetterKind> code = Code.of(LetterKind.ORAL_STATEMENT);
    assertTrue(code.is(LetterKind.JOINT_STATEMENT));
    assertTrue(code.isAnyOf(List.of(LetterKind.PETITION, LetterKind.JOINT_STATEMENT)));
    assertEquals(LetterKind.JOINT_STATEMENT, code.getBroad());
    assertTrue(code.isKnown());
    assertFalse(Code.of(LetterKind.JOINT_STATEMENT).is(LetterKind.ORAL_STATEMENT));
    assertFalse(code.isAnyOf(List.of(LetterKind.PETITION, LetterKind.OTHER)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "joint-statement/ngo:sung",
        "joint-statement/sung",
        "joint-statement/petition",
        "joint-statement/joint-statement"
      })
  void anUnknownNarrowerTermIsABroadOne(String text) {
    Code<LetterKind> code = Code.of(LetterKind.class, text);
    assertEquals(text, code.getText());
    assertEquals(Optional.of(LetterKind.JOINT_STATEMENT), code.getKnown());
    assertEquals(LetterKind.JOINT_STATEMENT, code.getBroad());
    assertTrue(code.is(LetterKind.JOINT_STATEMENT));
    assertFalse(code.is(LetterKind.ORAL_STATEMENT));
    assertFalse(code.isKnown());
    assertNotEquals(Code.of(LetterKind.JOINT_STATEMENT), code);
  }

  /** A narrower term stands after its broad one, and nowhere else. */
  @ParameterizedTest
  @ValueSource(
      strings = {"oral-statement", "oral-statement/joint-statement", "ngo:x/oral-statement"})
  void aTermWhoseBroadOneIsNotKnownIsAnother(String text) {
    Code<LetterKind> code = Code.of(LetterKind.class, text);
    assertEquals(Optional.empty(), code.getKnown());
    assertEquals(LetterKind.OTHER, code.getBroad());
    assertTrue(code.is(LetterKind.OTHER));
    assertFalse(code.is(LetterKind.ORAL_STATEMENT));
    assertFalse(code.isKnown());
  }

  @Test
  void otherIsATermOfItsOwn() {
    assertTrue(Code.of(LetterKind.OTHER).isKnown());
    assertEquals(
        Optional.of(LetterKind.OTHER),
        Code.of(LetterKind.class, "other/ngo:vigil").getKnown());
  }

  @Test
  void anEnumWithoutOtherIsNoVocabulary() {
    assertThrows(IllegalArgumentException.class, () -> Code.of(DayOfWeek.MONDAY));
    assertThrows(IllegalArgumentException.class, () -> Code.of(DayOfWeek.class, "monday"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"ngo:vigil", "round-robin", "x", "2fa", "ngo:act/ngo:vigil"})
  void anUnknownTermIsKept(String text) {
    Code<LetterKind> code = Code.of(LetterKind.class, text);
    assertEquals(text, code.getText());
    assertEquals(Optional.empty(), code.getKnown());
    assertEquals(code, Code.of(LetterKind.class, text));
    assertEquals(code.hashCode(), Code.of(LetterKind.class, text).hashCode());
    assertFalse(code.is(LetterKind.PETITION));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Open-Letter",
        "open_letter",
        "open letter",
        "-a",
        "a-",
        "a--b",
        "a:b:c",
        ":a",
        "/",
        "a/",
        "/a",
        "a//b",
        "a/b/c",
        "a/B",
        "ngo:/a",
        "petition/ngo:"
      })
  void anIllFormedTextIsRefused(String text) {
    assertThrows(ConstraintViolationException.class, () -> Code.of(LetterKind.class, text));
  }

  @Test
  void termsOfDifferentVocabulariesDiffer() {
    assertNotEquals(Code.of(Formation.UNKNOWN), Code.of(Capacity.UNKNOWN));
    assertNotEquals(Code.of(Formation.class, "ngo:x"), (Object) Code.of(Capacity.class, "ngo:x"));
  }
}
