package org.jointletter.vocabulary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.validation.ConstraintViolationException;
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
    assertEquals("iso3166-1", Code.of(IdentifierScheme.ISO3166_1).getText());
    assertEquals("un-communication", Code.of(IdentifierScheme.UN_COMMUNICATION).getText());
  }

  @ParameterizedTest
  @ValueSource(strings = {"ngo:vigil", "round-robin", "x", "2fa"})
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
      strings = {"", "Open-Letter", "open_letter", "open letter", "-a", "a-", "a--b", "a:b:c", ":a"
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
