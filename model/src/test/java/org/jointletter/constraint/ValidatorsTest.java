package org.jointletter.constraint;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.validation.ConstraintValidator;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** What constraints on single attributes admit at their very bounds, and refuse beyond them. */
class ValidatorsTest {

  static final List<Bounds> BOUNDS = List.of(
      new Bounds(
          new CodeText.Validator(),
          List.of("a".repeat(64), "a".repeat(64) + "/" + "b".repeat(64)),
          List.of("a".repeat(65), "a/" + "b".repeat(65), "a".repeat(65) + "/b")),
      new Bounds(
          new TimeText.Validator(),
          List.of("0001", "9999-12-31~", "2020-02-29"),
          List.of("0000", "2020-00", "2020-13", "2020-01-00", "2021-02-29", "2020-1a")),
      new Bounds(
          new ExtensionName.Validator(),
          List.of("a:" + "b".repeat(98)),
          List.of("a:" + "b".repeat(99))),
      new Bounds(
          new JsonText.Validator(),
          Attributes.class,
          "getJson",
          List.of("12345"),
          List.of("123456", "01")),
      new Bounds(
          new LanguageTag.Validator(),
          List.of("aa", "zz", "az", "za"),
          List.of("En", "eN", "{n", "e{", "`n", "e`")),
      new Bounds(
          new PlainText.Validator(),
          Attributes.class,
          "getText",
          List.of(
              "abc",
              " ~ ",
              "ééé",
              "\uD83C\uDF0A".repeat(3),
              "\té\n",
              "\uD7FF",
              "\uE000",
              "\uFFFD", // says that something was lost
              "\u0378", // not assigned
              "\u25CC\u0301", // a mark on the circle that stands for any letter
              "\u0600", // a format character that can be seen
              "\u3164\u3131",
              "\u180Bᠠ",
              "☀\uFE0F",
              "🏴"),
          List.of(
              "abcd",
              "éééé",
              "   ",
              "\u0001",
              "\u007F",
              "\u2003\u00A0",
              "\u200B\t",
              "\u3164",
              "\uFFA0\u115F\u1160",
              "\u2800\u2800",
              "\u034F",
              "\u17B4\u17B5",
              "\uFE0F",
              "\u180B",
              "\uDB40\uDD00",
              "\uDB40\uDC67",
              "\u0301",
              " \u0308\u20DD",
              "\u093F",
              "\uFFF0",
              "\uFFFC",
              "\uD80D\uDC41",
              "\uD834\uDD59",
              "a\uFFFE",
              "\uFFFFa",
              "a\uFDD0",
              "a\uFDEF",
              "\uD83F\uDFFEa",
              "a\uDBFF\uDFFF",
              "\uD800",
              "\uDFFF",
              "a\uFEFF",
              "a\u202D",
              "a\u202E")),
      new Bounds(new Slug.Validator(), List.of("a".repeat(100)), List.of("a".repeat(101))),
      new Bounds(
          new UnknownName.Validator(),
          Attributes.class,
          "getNames",
          List.of(
              "n".repeat(1_000), "nearlyTitle", "hidden", "derived", "shared", "named", "settled"),
          List.of("n".repeat(1_001), "title", "open", "type", "ngo:case", "\uDC00")),
      new Bounds(
          new WebLink.Validator(),
          List.of("https://a.example/" + "~".repeat(1_982), "http://a.example/!"),
          List.of(
              "https://a.example/" + "~".repeat(1_983),
              "https://a.example/é",
              "https://a.example/ ",
              "https://a.example/\u007F")));

  /**
   * A constraint with values at both sides of its bounds.
   *
   * @param source gives its validator, ready to use
   * @param good what it admits
   * @param bad what it refuses
   */
  record Bounds(
      Supplier<ConstraintValidator<?, String>> source, List<String> good, List<String> bad) {

    Bounds(ConstraintValidator<?, String> validator, List<String> good, List<String> bad) {
      this(() -> validator, good, bad);
    }

    /** Takes the constraint as it stands on an attribute. */
    <A extends Annotation> Bounds(
        ConstraintValidator<A, String> validator,
        Class<?> type,
        String accessor,
        List<String> good,
        List<String> bad) {
      this(
          () -> {
            validator.initialize(constraint(type, accessor));
            return validator;
          },
          good,
          bad);
    }

    boolean admit(@Nullable String value) {
      return source.get().isValid(value, null);
    }

    @SuppressWarnings("unchecked") // the attribute has one constraint, and it is the validator's
    private static <A extends Annotation> A constraint(Class<?> type, String accessor) {
      try {
        return (A) type.getDeclaredMethod(accessor).getDeclaredAnnotations()[0];
      } catch (NoSuchMethodException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  @ParameterizedTest
  @FieldSource("BOUNDS")
  void valuesInBoundsAreAdmittedAndOthersAreNot(Bounds bounds) {
    for (String good : bounds.good()) {
      assertTrue(bounds.admit(good), good);
    }
    for (String bad : bounds.bad()) {
      assertFalse(bounds.admit(bad), bad);
    }
  }

  @ParameterizedTest
  @FieldSource("BOUNDS")
  void whatIsMissingIsNoMatterOfTheirs(Bounds bounds) {
    assertTrue(bounds.admit(null));
  }

  /** Only the accessors of attributes take names. */
  private abstract static class Attributes {

    @JsonText(max = 5)
    abstract String getJson();

    @PlainText(max = 3)
    abstract String getText();

    @UnknownName(to = Attributes.class)
    abstract String getNames();

    public abstract String getTitle();

    public abstract Map<String, String> getExtensions();

    public abstract boolean isOpen();

    abstract String getHidden();

    public final String getDerived() {
      return getTitle();
    }

    public static String getShared() {
      return "";
    }

    public abstract String getNamed(String name);

    public abstract String settled();
  }
}
