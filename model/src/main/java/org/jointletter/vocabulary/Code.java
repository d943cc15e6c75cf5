package org.jointletter.vocabulary;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Collection;
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
 * A term of an open vocabulary: the text of the term, and its meaning as far as this version knows
 * it.
 *
 * <p>A text is a broad term, as in {@code protest}, or a broad term and a narrower one after a
 * slash, as in {@code protest/march}. The known terms are the constants of an enum. The text of a
 * broad one is the name of its constant in lower case, with hyphens for underscores:
 * {@code OPEN_LETTER} is {@code open-letter}. The text of a narrower one has the text of its broad
 * one before it.
 *
 * <p>The broad terms of a vocabulary are the same in all versions {@code 1.x} of the format, and
 * the last of them is {@code OTHER}. Narrower ones may be added. A term that this version does not
 * know is kept as it is, so that a document of a later version, or of someone who added a term
 * ({@code protest/ngo:vigil}), survives; and it still has a {@linkplain #getBroad() broad term}, by
 * which it can be handled:
 *
 * <pre>{@code
 * String shown = switch (letter.getKind().getBroad()) {
 *   case PETITION -> "a petition";
 *   default -> "a letter";
 * };
 * }</pre>
 *
 * <p>A vocabulary of your own is an enum with a constant {@code OTHER}; all of its constants are
 * broad terms.
 *
 * @param <E> the vocabulary
 * @since 0.1
 */
@Checked
public final class Code<E extends Enum<E>> {

  private final Class<E> vocabulary;
  private final String text;
  private final Optional<E> known;
  private final E broad;

  private Code(Class<E> vocabulary, String text, Optional<E> known, E broad) {
    this.vocabulary = vocabulary;
    this.text = text;
    this.known = known;
    this.broad = broad;
    CodeCheck.require(this);
  }

  /**
   * {@return the code of a known term}
   *
   * @param <E> the vocabulary
   * @param constant the term
   * @throws IllegalArgumentException if the vocabulary has no constant {@code OTHER}
   */
  @SuppressWarnings("EnumOrdinal") // codes are kept in the order of their constants
  public static <E extends Enum<E>> Code<E> of(E constant) {
    return Terms.of(constant.getDeclaringClass()).inOrder().get(constant.ordinal());
  }

  /**
   * {@return the code with a text, whether this version knows it or not}
   *
   * @param <E> the vocabulary
   * @param vocabulary the enum of the known terms
   * @param text the text: see {@link CodeText}
   * @throws jakarta.validation.ConstraintViolationException if the text is not well-formed
   * @throws IllegalArgumentException if the vocabulary has no constant {@code OTHER}
   */
  public static <E extends Enum<E>> Code<E> of(Class<E> vocabulary, String text) {
    Terms<E> terms = Terms.of(vocabulary);
    if (text == null) {
      return new Code<>(vocabulary, text, Optional.empty(), terms.other());
    }
    Code<E> whole = terms.byText().get(text);
    if (whole != null) {
      return whole;
    }
    int slash = text.indexOf('/');
    Code<E> broader = slash < 0 ? null : terms.byText().get(text.substring(0, slash));
    return broader == null
        ? new Code<>(vocabulary, text, Optional.empty(), terms.other())
        : new Code<>(vocabulary, text, broader.known, broader.broad);
  }

  /** {@return the text of the term, as documents write it} */
  @Required
  @CodeText
  public String getText() {
    return text;
  }

  /**
   * {@return the narrowest constant that the term falls under, or empty if this version knows no
   * part of its text} A narrower term that is not known has the constant of its broad one.
   */
  public Optional<E> getKnown() {
    return known;
  }

  /**
   * {@return the constant of the broad term, or {@code OTHER} if this version does not know it} It
   * is a constant that is not narrower than another.
   */
  public E getBroad() {
    return broad;
  }

  /** {@return whether this version knows the whole text} */
  public boolean isKnown() {
    return Terms.of(vocabulary).byText().containsKey(text);
  }

  /** {@return the vocabulary that the term belongs to} */
  public Class<E> getVocabulary() {
    return vocabulary;
  }

  /**
   * {@return whether this is a term, or narrower than it} A term whose broad one is not known is an
   * {@code OTHER}.
   *
   * @param constant the term
   */
  public boolean is(E constant) {
    return broad == constant || known.orElse(null) == constant;
  }

  /**
   * {@return whether this is one of some terms, or narrower than one of them}
   *
   * @param constants the terms
   */
  public boolean isAnyOf(Collection<E> constants) {
    return constants.contains(broad) || known.isPresent() && constants.contains(known.get());
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

  /**
   * The codes of the constants of a vocabulary.
   *
   * @param other the constant for terms that are not known
   */
  private record Terms<E extends Enum<E>>(
      List<Code<E>> inOrder, Map<String, Code<E>> byText, E other) {

    private static final String OTHER = "OTHER";

    private static final ClassValue<Terms<?>> BY_VOCABULARY = new ClassValue<>() {
      @Override
      @SuppressWarnings({"unchecked", "rawtypes"}) // the class of an enum
      protected Terms<?> computeValue(Class<?> vocabulary) {
        return read((Class) vocabulary);
      }
    };

    @SuppressWarnings("unchecked") // kept by class
    static <E extends Enum<E>> Terms<E> of(Class<E> vocabulary) {
      return (Terms<E>) BY_VOCABULARY.get(vocabulary);
    }

    private static <E extends Enum<E>> Terms<E> read(Class<E> vocabulary) {
      Map<String, Code<E>> codes = new LinkedHashMap<>();
      for (E constant : vocabulary.getEnumConstants()) {
        Code<E> code = code(constant);
        codes.put(code.getText(), code);
      }
      Code<E> other = codes.get(text(OTHER));
      if (other == null) {
        throw new IllegalArgumentException(
            vocabulary.getName() + " is not a vocabulary: it has no constant " + OTHER);
      }
      return new Terms<>(List.copyOf(codes.values()), Map.copyOf(codes), other.broad);
    }

    private static <E extends Enum<E>> Code<E> code(E constant) {
      E broad = BroaderTerms.of(constant);
      String name = text(constant.name());
      return new Code<>(
          constant.getDeclaringClass(),
          broad == constant ? name : text(broad.name()) + '/' + name,
          Optional.of(constant),
          broad);
    }

    private static String text(String name) {
      return name.toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }
}
