package org.jointletter.constraint;

import static java.lang.annotation.ElementType.ANNOTATION_TYPE;
import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.TYPE_USE;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jointletter.words.RuleWords;
import org.jspecify.annotations.Nullable;

/**
 * The name of a member that a type does not know, if present, must not be the name of an attribute
 * of that type, nor {@code type}, which documents need for themselves; nor the
 * {@linkplain ExtensionName name of an extension}, which has a place of its own. It has at most
 * 1,000 characters and no lone surrogates.
 *
 * @since 0.1
 */
@Documented
@Target({METHOD, TYPE_USE, ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = UnknownName.Validator.class)
public @interface UnknownName {

  /** {@return the type that does not know the name} */
  Class<?> to();

  /** {@return what is said when the rule is broken} */
  String message() default RuleWords.UNKNOWN_NAME;

  /** {@return the groups that the rule belongs to; only the default group is checked} */
  Class<?>[] groups() default {};

  /** {@return carried for validators; not used here} */
  Class<? extends Payload>[] payload() default {};

  /** Checks the name of an unknown member. */
  final class Validator implements ConstraintValidator<UnknownName, String> {

    private static final int MAX_LENGTH = 1_000;

    /** Attributes that are no members, but hold some. */
    private static final Set<String> NAMED = Set.of("extensions", "unknownMembers");

    private final ExtensionName.Validator extensions = new ExtensionName.Validator();
    private Class<?> type = Object.class;

    /** Worked out when a name is first checked: most values have no unknown members. */
    private volatile @Nullable Set<String> names;

    /** Creates a validator that is still to be initialized. */
    public Validator() {}

    /**
     * Creates a validator for the type that does not know the name.
     *
     * @param to the type
     */
    public Validator(Class<?> to) {
      type = to;
    }

    @Override
    public void initialize(UnknownName constraint) {
      type = constraint.to();
    }

    @Override
    public boolean isValid(@Nullable String value, @Nullable ConstraintValidatorContext context) {
      if (value == null) {
        return true;
      }
      Set<String> known = names;
      if (known == null) {
        known = namesOf(type);
        names = known;
      }
      return value.length() <= MAX_LENGTH
          && !known.contains(value)
          && !extensions.isValid(value, null)
          && value.codePoints().noneMatch(c -> Character.getType(c) == Character.SURROGATE);
    }

    /** Returns the names of the members that a type has, and {@code type}. */
    private static Set<String> namesOf(Class<?> type) {
      return Stream.concat(
              Stream.of("type"),
              Arrays.stream(type.getDeclaredMethods())
                  .filter(Validator::isAttribute)
                  .map(Method::getName)
                  .map(name -> name.replaceFirst("^(get|is)", ""))
                  .map(name -> Character.toLowerCase(name.charAt(0)) + name.substring(1))
                  .filter(name -> !NAMED.contains(name)))
          .collect(Collectors.toUnmodifiableSet());
    }

    private static boolean isAttribute(Method method) {
      return method.getName().matches("(get|is)[A-Z].*")
          && Modifier.isPublic(method.getModifiers())
          && !Modifier.isStatic(method.getModifiers())
          && !Modifier.isFinal(method.getModifiers())
          && method.getParameterCount() == 0;
    }
  }
}
