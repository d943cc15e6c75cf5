package org.jointletter.rest;

import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import java.lang.annotation.Annotation;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.function.Function;
import org.jointletter.model.Time;
import org.jointletter.vocabulary.Code;
import org.jspecify.annotations.Nullable;

/** The converters: that of dates, and those of codes whose vocabulary is in their type argument. */
final class StringConverterProvider implements ParamConverterProvider {

  @Override
  @SuppressWarnings("unchecked") // the type is that of the values of the converter
  public <T> @Nullable ParamConverter<T> getConverter(
      Class<T> type, @Nullable Type generic, Annotation @Nullable [] annotations) {
    if (type == Time.class) {
      return (ParamConverter<T>) new Converter<>(Time::parse);
    }
    return type == Code.class
            && generic instanceof ParameterizedType code
            && code.getActualTypeArguments()[0] instanceof Class<?> vocabulary
            && vocabulary.isEnum()
        ? (ParamConverter<T>) ofCode(vocabulary)
        : null;
  }

  @SuppressWarnings("unchecked") // only called for enums
  private static <E extends Enum<E>> ParamConverter<Code<E>> ofCode(Class<?> vocabulary) {
    return new Converter<>(text -> Code.of((Class<E>) vocabulary, text));
  }

  /** Without it, a text that breaks a rule would be answered with 404. */
  private record Converter<T>(Function<String, T> parser) implements ParamConverter<T> {

    @Override
    public T fromString(@Nullable String text) {
      if (text == null) {
        throw new IllegalArgumentException("text is null");
      }
      try {
        return parser.apply(text);
      } catch (ConstraintViolationException e) {
        throw new BadRequestException(e.getMessage(), e);
      }
    }

    @Override
    public String toString(@Nullable T value) {
      if (value == null) {
        throw new IllegalArgumentException("value is null");
      }
      return value.toString();
    }
  }
}
