package org.jointletter.constraint.check;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Path;
import jakarta.validation.metadata.ConstraintDescriptor;
import org.jspecify.annotations.Nullable;

/**
 * A broken rule in a part of a value, as a violation of the value.
 *
 * @param <T> the type of the value
 */
final class PartViolation<T> implements ConstraintViolation<T> {

  private final T value;
  private final ConstraintViolation<?> ofPart;
  private final Path path;
  private final boolean unread;

  /**
   * Creates a violation.
   *
   * @param value the value
   * @param ofPart the violation of the part
   * @param path the path from the value to the place of the broken rule
   * @param unread whether a text was to be read there, and means nothing
   */
  PartViolation(T value, ConstraintViolation<?> ofPart, Path path, boolean unread) {
    this.value = value;
    this.ofPart = ofPart;
    this.path = path;
    this.unread = unread;
  }

  /** Returns whether a violation is of a text that means nothing, so that its value is missing. */
  static boolean isUnread(ConstraintViolation<?> violation) {
    return violation instanceof PartViolation<?> part && part.unread;
  }

  @Override
  public String getMessage() {
    return ofPart.getMessage();
  }

  @Override
  public String getMessageTemplate() {
    return ofPart.getMessageTemplate();
  }

  @Override
  public T getRootBean() {
    return value;
  }

  @Override
  @SuppressWarnings("unchecked") // the class of a value of that type
  public Class<T> getRootBeanClass() {
    return (Class<T>) value.getClass();
  }

  @Override
  public Object getLeafBean() {
    return ofPart.getLeafBean();
  }

  @Override
  public Object @Nullable [] getExecutableParameters() {
    return null;
  }

  @Override
  public @Nullable Object getExecutableReturnValue() {
    return null;
  }

  @Override
  public Path getPropertyPath() {
    return path;
  }

  @Override
  public @Nullable Object getInvalidValue() {
    return ofPart.getInvalidValue();
  }

  @Override
  public ConstraintDescriptor<?> getConstraintDescriptor() {
    return ofPart.getConstraintDescriptor();
  }

  /** Returns this violation, or the one of the part as the type of its validator. */
  @Override
  public <U> U unwrap(Class<U> type) {
    return type.isInstance(this) ? type.cast(this) : ofPart.unwrap(type);
  }

  /** Returns the place, the message and the code, and nothing that may be someone's name. */
  @Override
  public String toString() {
    return Report.describe(this);
  }
}
