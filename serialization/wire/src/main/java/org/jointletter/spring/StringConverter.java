package org.jointletter.spring;

import java.util.Set;
import org.jointletter.model.Time;
import org.jointletter.vocabulary.Code;
import org.jspecify.annotations.Nullable;
import org.springframework.core.convert.TypeDescriptor;
import org.springframework.core.convert.converter.ConditionalGenericConverter;

/**
 * Converts texts of requests and settings to codes and dates, and back. Spring finds
 * {@link Time#valueOf} by itself; the vocabulary of a code is in the type argument of its place,
 * which a converter has to look at.
 *
 * <p>A blank text is {@code null}, as Spring's own converters of enums and numbers have it: forms
 * send one for a field that is not filled in.
 */
final class StringConverter implements ConditionalGenericConverter {

  private static final Set<ConvertiblePair> PAIRS = Set.of(
      new ConvertiblePair(String.class, Code.class),
      new ConvertiblePair(String.class, Time.class),
      new ConvertiblePair(Code.class, String.class),
      new ConvertiblePair(Time.class, String.class));

  @Override
  public Set<ConvertiblePair> getConvertibleTypes() {
    return PAIRS;
  }

  /** Returns whether the target is no code, or one whose vocabulary is known. */
  @Override
  public boolean matches(TypeDescriptor source, TypeDescriptor target) {
    return target.getType() != Code.class || vocabulary(target) != null;
  }

  @Override
  public @Nullable Object convert(
      @Nullable Object source, TypeDescriptor sourceType, TypeDescriptor target) {
    if (source == null || target.getType() == String.class) {
      return source == null ? null : source.toString();
    }
    String text = source.toString().strip();
    if (text.isEmpty()) {
      return null;
    }
    Class<?> vocabulary = vocabulary(target);
    return vocabulary == null ? Time.parse(text) : code(vocabulary, text);
  }

  private static @Nullable Class<?> vocabulary(TypeDescriptor target) {
    Class<?> argument = target.getResolvableType().getGeneric(0).resolve();
    return argument != null && argument.isEnum() ? argument : null;
  }

  @SuppressWarnings("unchecked") // only called for enums
  private static <E extends Enum<E>> Code<E> code(Class<?> vocabulary, String text) {
    return Code.of((Class<E>) vocabulary, text);
  }
}
