package org.jointletter.schema;

import java.lang.annotation.Annotation;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jointletter.constraint.Amount;
import org.jointletter.constraint.CurrencyCode;
import org.jointletter.constraint.Digest;
import org.jointletter.constraint.DurationText;
import org.jointletter.constraint.LanguageTag;
import org.jointletter.constraint.PlainText;
import org.jointletter.constraint.Slug;
import org.jointletter.constraint.TimeText;
import org.jointletter.constraint.WebLink;
import org.jointletter.vocabulary.Code;

/**
 * The definition that a value has in the schemas.
 *
 * @param definition the name of the definition
 * @param bounds the bounds of a value in words, as an attribute states them, or empty if it does
 *     not
 * @param boundsOfEach the same of a list of values
 */
record Form(String definition, String bounds, String boundsOfEach) {

  private static final Map<Class<?>, Form> BY_CONSTRAINT = Map.of(
      Slug.class,
      new Form("slug", "A slug of at most 100 characters.", "Slugs of at most 100 characters."),
      LanguageTag.class,
      new Form("languageTag", "A language tag.", "Language tags."),
      WebLink.class,
      new Form("webLink", "At most 2,000 characters.", "At most 2,000 characters each."),
      TimeText.class,
      new Form("timeText", "A text in EDTF.", "Texts in EDTF."),
      DurationText.class,
      new Form("durationText", "A duration of ISO 8601.", "Durations of ISO 8601."),
      Digest.class,
      new Form("digest", "A SHA-256 digest.", "SHA-256 digests."),
      Amount.class,
      new Form(
          "amount",
          "A number from 0 to 9,007,199,254,740,991.",
          "Numbers from 0 to 9,007,199,254,740,991."),
      CurrencyCode.class,
      new Form("currencyCode", "The code of a currency.", "Codes of currencies."));

  private static final Map<Integer, Form> BY_LENGTH = Map.of(
      1_000,
      new Form("shortText", "At most 1,000 characters.", "At most 1,000 characters each."),
      1_000_000,
      new Form("longText", "At most 1,000,000 characters.", "At most 1,000,000 characters each."));

  /** Returns the form of a value of a type that has constraints. */
  static Form of(Type type, Annotation... constraints) {
    return vocabulary(type)
        .map(vocabulary -> new Form(vocabulary.getSimpleName(), "", ""))
        .or(() -> Arrays.stream(constraints).flatMap(Form::ofConstraint).findFirst())
        .orElseGet(() -> new Form(((Class<?>) type).getSimpleName(), "", ""));
  }

  /** Returns the vocabulary of a code, or empty if the type is another one. */
  static Optional<Class<?>> vocabulary(Type type) {
    return type instanceof ParameterizedType generic && generic.getRawType() == Code.class
        ? Optional.of((Class<?>) generic.getActualTypeArguments()[0])
        : Optional.empty();
  }

  /** Returns a description without the bounds of any form at its end. */
  static String withoutBounds(String description) {
    return Stream.of(BY_CONSTRAINT.values(), BY_LENGTH.values())
        .flatMap(Collection::stream)
        .flatMap(form -> Stream.of(form.bounds, form.boundsOfEach))
        .filter(description::endsWith)
        .findFirst()
        .map(bounds ->
            description.substring(0, description.length() - bounds.length()).strip())
        .orElse(description);
  }

  private static Stream<Form> ofConstraint(Annotation constraint) {
    if (constraint instanceof PlainText text) {
      return Stream.of(Optional.ofNullable(BY_LENGTH.get(text.max()))
          .orElseThrow(() -> new AssertionError("no definition has the length of " + text)));
    }
    return Stream.ofNullable(BY_CONSTRAINT.get(constraint.annotationType()));
  }
}
