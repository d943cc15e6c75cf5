package org.jointletter.constraint.check;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Path;
import jakarta.validation.TraversableResolver;
import jakarta.validation.Validation;
import jakarta.validation.ValidationException;
import jakarta.validation.Validator;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.metadata.PropertyDescriptor;
import java.lang.annotation.ElementType;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.HibernateValidatorConfiguration;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.jointletter.constraint.RuleCode;

/**
 * Everything that is wrong with a value, as Hibernate Validator finds it. Costs a quarter of a
 * second the first time.
 *
 * @param violations the broken rules, by property path and rule code
 * @param <T> the type of the value
 */
public record Report<T>(List<ConstraintViolation<T>> violations) {

  private static final Validator VALIDATOR = validator();

  private static final Comparator<ConstraintViolation<?>> IN_ORDER =
      Comparator.<ConstraintViolation<?>, String>comparing(
              v -> v.getPropertyPath().toString())
          .thenComparing(RuleCode::of)
          .thenComparing(ConstraintViolation::getMessage);

  private static Validator validator() {
    HibernateValidatorConfiguration configuration = Validation.byProvider(HibernateValidator.class)
        .configure()
        .ignoreXmlConfiguration()
        .externalClassLoader(Report.class.getClassLoader())
        .messageInterpolator(
            new ParameterMessageInterpolator(Set.of(Locale.ENGLISH), Locale.ENGLISH, false))
        .traversableResolver(new EverythingIsReachable());
    Elements.extractors().forEach(configuration::addValueExtractor);
    return configuration.buildValidatorFactory().getValidator();
  }

  /** Reports on a value all of whose parts are valid. */
  static <T> Report<T> of(T value) {
    return sorted(Elements.validated(() -> VALIDATOR.validate(value)));
  }

  /**
   * Reports on a value whose parts may have been rejected already. A rule that such a part makes
   * undecidable is left out: what is wrong with the part has been reported.
   */
  static <T> Report<T> ofPart(T value) {
    try {
      return of(value);
    } catch (ValidationException undecidable) {
      Set<ConstraintViolation<T>> violations = new LinkedHashSet<>();
      for (PropertyDescriptor property :
          VALIDATOR.getConstraintsForClass(value.getClass()).getConstrainedProperties()) {
        try {
          violations.addAll(Elements.validated(
              () -> VALIDATOR.validateProperty(value, property.getPropertyName())));
        } catch (ValidationException undecidableToo) {
          // left out
        }
      }
      return sorted(violations);
    }
  }

  private static <T> Report<T> sorted(Set<ConstraintViolation<T>> violations) {
    return new Report<>(violations.stream().sorted(IN_ORDER).toList());
  }

  ConstraintViolationException toException() {
    if (violations.isEmpty()) {
      // The fast check said no. A property test holds the two to the same verdict.
      throw new IllegalStateException("a value was refused, and no broken rule was found");
    }
    Class<?> type = violations.get(0).getRootBeanClass();
    String name =
        (type.getSuperclass() == Object.class ? type : type.getSuperclass()).getSimpleName();
    String message = violations.stream()
        .map(v -> "\n  " + describe(v))
        .collect(Collectors.joining(
            "",
            name
                + " breaks "
                + (violations.size() == 1 ? "a rule:" : violations.size() + " rules:"),
            ""));
    return new ConstraintViolationException(message, new LinkedHashSet<>(violations));
  }

  /** Names the place, the message and the code, and never the value, which may be withheld. */
  private static String describe(ConstraintViolation<?> violation) {
    String path = violation.getPropertyPath().toString().replaceAll("\\.?<[^>]*>", "");
    boolean sentence = violation.getConstraintDescriptor().getAnnotation() instanceof AssertTrue;
    return (sentence ? "" : path + " ") + violation.getMessage() + " [" + RuleCode.of(violation)
        + "]";
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
