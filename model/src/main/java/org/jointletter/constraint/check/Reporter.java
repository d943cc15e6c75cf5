package org.jointletter.constraint.check;

import jakarta.validation.Path;
import jakarta.validation.TraversableResolver;
import jakarta.validation.Validation;
import jakarta.validation.ValidationException;
import jakarta.validation.Validator;
import java.lang.annotation.ElementType;
import java.util.Locale;
import java.util.ServiceConfigurationError;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.HibernateValidatorConfiguration;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.jspecify.annotations.Nullable;

/**
 * Hibernate Validator, which is started by the first value that breaks a rule.
 *
 * <p>That is late: a program may have run for days beside a jar that does not fit. It then gets a
 * {@link ValidationException}, at the first such value and at each later one. An error in a static
 * initializer would be reported once, and as a class that could not be initialized ever after.
 */
final class Reporter {

  /** The first failure: later ones may only repeat that a class could not be initialized. */
  private static final AtomicReference<@Nullable Throwable> FAILURE = new AtomicReference<>();

  private static volatile @Nullable Validator started;

  private Reporter() {}

  /**
   * Returns the validator.
   *
   * @param value the value to report on
   * @throws ValidationException if it cannot be started
   */
  static Validator validator(Object value) {
    Validator validator = started;
    return validator == null ? start(value) : validator;
  }

  private static synchronized Validator start(Object value) {
    Validator validator = started;
    if (validator == null) {
      try {
        validator = Start.validator();
      } catch (RuntimeException | LinkageError | ServiceConfigurationError e) {
        throw unusable(value, e);
      }
      started = validator;
    }
    return validator;
  }

  /**
   * Returns the result of a validation.
   *
   * @param value the value to report on
   * @throws ValidationException if a class that the validator needs is missing, or is of a version
   *     that does not fit
   */
  static <R> R use(Object value, Supplier<R> validation) {
    try {
      return validation.get();
    } catch (LinkageError | ServiceConfigurationError e) {
      throw unusable(value, e);
    }
  }

  private static ValidationException unusable(Object value, Throwable failure) {
    Throwable before = FAILURE.compareAndExchange(null, failure);
    Throwable first = before == null ? failure : before;
    return new ValidationException(Jars.complaint(Report.nameOf(value.getClass()), first), first);
  }

  /** Apart, so that {@link Reporter} itself is linked where Hibernate Validator is missing. */
  private static final class Start {

    private Start() {}

    static Validator validator() {
      HibernateValidatorConfiguration configuration = Validation.byProvider(
              HibernateValidator.class)
          .configure()
          .ignoreXmlConfiguration()
          .externalClassLoader(Reporter.class.getClassLoader())
          .messageInterpolator(
              new ParameterMessageInterpolator(Set.of(Locale.ENGLISH), Locale.ENGLISH, false))
          .traversableResolver(new EverythingIsReachable());
      Elements.extractors().forEach(configuration::addValueExtractor);
      return configuration.buildValidatorFactory().getValidator();
    }
  }

  /** Keeps a persistence provider that happens to be on the class path out of our accessors. */
  private static final class EverythingIsReachable implements TraversableResolver {

    @Override
    public boolean isReachable(
        Object bean, Path.Node property, Class<?> root, Path path, ElementType type) {
      return true;
    }

    @Override
    public boolean isCascadable(
        Object bean, Path.Node property, Class<?> root, Path path, ElementType type) {
      return true;
    }
  }
}
