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
import org.jointletter.words.RuleWords;
import org.jspecify.annotations.Nullable;

/**
 * The name of a member that a type does not know, if present, must not be the name of an attribute
 * of that type, nor {@code type}, which documents need for themselves; nor, where extensions have a
 * place of their own, the {@linkplain ExtensionName name of an extension}. It has at most 1,000
 * characters and no lone surrogates.
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

    private final ExtensionName.Validator extensions = new ExtensionName.Validator();
    private Class<?> type = Object.class;

    /** Worked out when a name is first checked: most values have no unknown members. */
    private volatile @Nullable Names names;

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
      Names all = names;
      if (all == null) {
        all = Names.of(type);
        names = all;
      }
      return value.length() <= MAX_LENGTH
          && !all.known().contains(value)
          && !(all.extensible() && extensions.isValid(value, null))
          && value.codePoints().noneMatch(c -> Character.getType(c) == Character.SURROGATE);
    }

    /** The names of members that a type has. */
    private record Names(Set<String> known, boolean extensible) {

      static Names of(Class<?> type) {
        Set<String> known = Arrays.stream(type.getDeclaredMethods())
            .filter(Names::isAttribute)
            .map(Method::getName)
            .map(name -> name.replaceFirst("^(get|is)", ""))
            .map(name -> Character.toLowerCase(name.charAt(0)) + name.substring(1))
            .collect(Collectors.toSet());
        boolean extensible = known.remove("extensions");
        known.remove("unknownMembers");
        known.add("type");
        return new Names(known, extensible);
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
}
