package org.jointletter.vocabulary;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jointletter.constraint.CodeText;
import org.jointletter.constraint.Required;
import org.jointletter.constraint.check.Checked;
import org.jointletter.constraint.check.Unregistered;
import org.jspecify.annotations.Nullable;

/**
 * A term of an open vocabulary: the text of the term, and what it means if this version knows it.
 *
 * <p>The known terms are the constants of an enum. Their texts are the names of the constants in
 * lower case, with hyphens for underscores: {@code OPEN_LETTER} is {@code open-letter}. A term that
 * is not among them is kept as it is, so that a document of a later version, or of someone who
 * added a term ({@code ngo:vigil}), survives. Handle one like this:
 *
 * <pre>{@code
 * String shown = letter.getKind().getKnown().map(kind -> switch (kind) {
 *   case PETITION -> "a petition";
 *   default -> "a letter";
 * }).orElse(letter.getKind().getText());
 * }</pre>
 *
 * @param <E> the vocabulary
 * @since 0.1
 */
@Checked
public final class Code<E extends Enum<E>> {

  private static final ClassValue<Known> KNOWN = new ClassValue<>() {
    @Override
    protected Known computeValue(Class<?> vocabulary) {
      return Known.of(vocabulary);
    }
  };

  private final Class<E> vocabulary;
  private final String text;
  private final Optional<E> known;

  private Code(Class<E> vocabulary, String text, @Nullable E known) {
    this.vocabulary = vocabulary;
    this.text = text;
    this.known = Optional.ofNullable(known);
    CodeCheck.require(this);
  }

  /**
   * {@return the code of a known term}
   *
   * @param <E> the vocabulary
   * @param constant the term
   */
  @SuppressWarnings({"unchecked", "EnumOrdinal"}) // kept by class, in the order of its constants
  public static <E extends Enum<E>> Code<E> of(E constant) {
    return (Code<E>) KNOWN.get(constant.getDeclaringClass()).inOrder().get(constant.ordinal());
  }

  /**
   * {@return the code with a text, whether this version knows it or not}
   *
   * @param <E> the vocabulary
   * @param vocabulary the enum of the known terms
   * @param text the text: see {@link CodeText}
   * @throws jakarta.validation.ConstraintViolationException if the text is not well-formed
   */
  @SuppressWarnings("unchecked") // the codes of a vocabulary are kept under its class
  public static <E extends Enum<E>> Code<E> of(Class<E> vocabulary, String text) {
    Code<E> known =
        text == null ? null : (Code<E>) KNOWN.get(vocabulary).byText().get(text);
    return known != null ? known : new Code<>(vocabulary, text, null);
  }

  /** {@return the text of the term, as documents write it} */
  @Required
  @CodeText
  public String getText() {
    return text;
  }

  /** {@return the constant for the term, or empty if this version does not know it} */
  public Optional<E> getKnown() {
    return known;
  }

  /** {@return the vocabulary that the term belongs to} */
  public Class<E> getVocabulary() {
    return vocabulary;
  }

  /**
   * {@return whether this is the code of a constant}
   *
   * @param constant the term
   */
  public boolean is(E constant) {
    return known.orElse(null) == constant;
  }

  /** Two codes are equal if they have the same text in the same vocabulary. */
  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || other instanceof Code<?> code && code.vocabulary == vocabulary && code.text.equals(text);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }

  /** Returns the {@linkplain #getText() text}. */
  @Override
  public String toString() {
    return text;
  }

  /** Stops a mapper without our module, as {@code JsonObject} does in the package of the types. */
  @JsonValue
  private String toJson() {
    throw Unregistered.exception("Code");
  }

  /** Stops it from reading, too. */
  @JsonCreator
  private static Code<?> fromJson(String unused) {
    throw Unregistered.exception("Code");
  }

  /** The codes of the constants of a vocabulary. */
  private record Known(List<Code<?>> inOrder, Map<String, Code<?>> byText) {

    static Known of(Class<?> vocabulary) {
      Map<String, Code<?>> codes = new LinkedHashMap<>();
      for (Object constant : vocabulary.getEnumConstants()) {
        Code<?> code = code((Enum<?>) constant);
        codes.put(code.getText(), code);
      }
      return new Known(List.copyOf(codes.values()), Map.copyOf(codes));
    }

    @SuppressWarnings("unchecked") // an enum constant is of its declaring class
    private static <E extends Enum<E>> Code<E> code(Enum<E> constant) {
      String text = constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
      return new Code<>(constant.getDeclaringClass(), text, (E) constant);
    }
  }
}
