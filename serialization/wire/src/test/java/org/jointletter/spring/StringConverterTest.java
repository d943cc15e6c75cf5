package org.jointletter.spring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.validation.ConstraintViolationException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jointletter.constraint.RuleCode;
import org.jointletter.model.Time;
import org.jointletter.vocabulary.Code;
import org.jointletter.vocabulary.LetterKind;
import org.jointletter.vocabulary.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.convert.ConversionFailedException;
import org.springframework.core.convert.ConverterNotFoundException;
import org.springframework.core.convert.TypeDescriptor;
import org.springframework.core.convert.converter.GenericConverter;
import org.springframework.core.convert.support.DefaultConversionService;

class StringConverterTest {

  private static final Code<LetterKind> PETITION = Code.of(LetterKind.PETITION);
  private static final Time DATE = Time.parse("2020-06~");

  private final DefaultConversionService service = new DefaultConversionService();

  /** Places of values, as the parameters and members of a user's classes are. */
  @SuppressWarnings("unused") // looked at by name
  private static final class Places<E extends Enum<E>> {
    private Code<LetterKind> kind;
    private Code<E> variable;
    private Code<?> unknown;

    @SuppressWarnings("rawtypes")
    private Code raw;

    private Time date;
    private List<Code<LetterKind>> kinds;
    private Set<Code<Theme>> themes;
    private Optional<Code<LetterKind>> optionalKind;
    private Optional<Time> optionalDate;
    private Code<LetterKind>[] array;
    private List<Time> dates;
    private Map<String, Code<Theme>> themesByName;
    private String text;
  }

  StringConverterTest() {
    try (var context =
        new AnnotationConfigApplicationContext(StringConversionAutoConfiguration.class)) {
      service.addConverter(context.getBean(GenericConverter.class));
    }
  }

  @Test
  void aTextBecomesACode() {
    assertEquals(PETITION, convert("petition", "kind"));
    assertEquals(Code.of(LetterKind.class, "ngo:vigil"), convert(" ngo:vigil ", "kind"));
    assertEquals(Optional.of(PETITION), convert("petition", "optionalKind"));
  }

  @Test
  void textsBecomeCodes() {
    List<String> texts = List.of("petition", "ngo:vigil");
    List<Code<LetterKind>> codes = List.of(PETITION, Code.of(LetterKind.class, "ngo:vigil"));
    assertEquals(codes, convert(texts, "kinds"));
    assertEquals(codes, convert(texts.toArray(String[]::new), "kinds"));
    assertEquals(codes, convert("petition,ngo:vigil", "kinds"));
    assertEquals(codes, List.of((Object[]) convert(texts, "array")));
    assertEquals(Set.of(Code.of(Theme.class, "petition")), convert("petition", "themes"));
    assertEquals(
        Map.of("first", Code.of(Theme.class, "ngo:lakes")),
        convert(Map.of("first", "ngo:lakes"), "themesByName"));
  }

  @Test
  void aTextBecomesADate() {
    assertEquals(DATE, convert("2020-06~", "date"));
    assertEquals(Optional.of(DATE), convert("2020-06~", "optionalDate"));
    assertEquals(List.of(DATE), convert(new String[] {"2020-06~"}, "dates"));
  }

  /** A form sends a blank text for a field that is not filled in. */
  @ParameterizedTest
  @ValueSource(strings = {"", "  "})
  void aBlankTextIsNothing(String blank) {
    assertNull(convert(blank, "kind"));
    assertNull(convert(blank, "date"));
    assertEquals(Optional.empty(), convert(blank, "optionalKind"));
    assertEquals(Optional.empty(), convert(blank, "optionalDate"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"kind", "date"})
  void theCauseOfAFailureIsTheRuleThatIsBroken(String place) {
    Exception failure =
        assertThrows(ConversionFailedException.class, () -> convert("Open Letter!", place));
    ConstraintViolationException cause =
        assertInstanceOf(ConstraintViolationException.class, failure.getCause());
    assertEquals(
        List.of(place.equals("kind") ? "code-text" : "time-text"),
        cause.getConstraintViolations().stream().map(RuleCode::of).toList());
  }

  @ParameterizedTest
  @ValueSource(strings = {"variable", "unknown", "raw"})
  void aCodeNeedsItsVocabulary(String place) {
    assertFalse(service.canConvert(TypeDescriptor.valueOf(String.class), place(place)));
    assertThrows(ConverterNotFoundException.class, () -> convert("petition", place));
  }

  @Test
  void codesAndDatesBecomeTexts() {
    assertEquals("petition", convert(PETITION, "text"));
    assertEquals("2020-06~", convert(DATE, "text"));
    assertEquals("petition", service.convert(PETITION, String.class));
  }

  /** Without the converter, Spring finds dates by itself, and no codes. */
  @Test
  void aDateNeedsNoConverter() {
    DefaultConversionService bare = new DefaultConversionService();
    assertEquals(DATE, bare.convert("2020-06~", Time.class));
    assertEquals("2020-06~", bare.convert(DATE, String.class));
    assertFalse(bare.canConvert(String.class, Code.class));
    assertTrue(service.canConvert(Code.class, String.class));
  }

  private Object convert(Object value, String place) {
    return service.convert(value, TypeDescriptor.forObject(value), place(place));
  }

  private static TypeDescriptor place(String name) {
    try {
      return new TypeDescriptor(Places.class.getDeclaredField(name));
    } catch (NoSuchFieldException e) {
      throw new AssertionError(e);
    }
  }
}
