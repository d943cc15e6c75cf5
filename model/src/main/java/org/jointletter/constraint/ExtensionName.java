package org.jointletter.constraint;

import static java.lang.annotation.ElementType.ANNOTATION_TYPE;
import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.ElementType.TYPE_USE;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.regex.Pattern;
import org.jointletter.words.RuleWords;
import org.jspecify.annotations.Nullable;

/**
 * The name of an extension must be a prefix and a name, joined by a colon, as in
 * {@code ngo:caseNumber}: the prefix of lower-case letters and digits, the name of letters, digits,
 * {@code _}, {@code -} and {@code .}, at most 100 characters together.
 *
 * @since 0.1
 */
@Documented
@Target({METHOD, FIELD, PARAMETER, TYPE_USE, ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = ExtensionName.Validator.class)
public @interface ExtensionName {

  /** {@return what is said when the rule is broken} */
  String message() default RuleWords.EXTENSION_NAME;

  /** {@return the groups that the rule belongs to; only the default group is checked} */
  Class<?>[] groups() default {};

  /** {@return carried for validators; not used here} */
  Class<? extends Payload>[] payload() default {};

  /** Checks the name of an extension. */
  final class Validator implements ConstraintValidator<ExtensionName, String> {

    private static final int MAX_LENGTH = 100;
    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9]*:[A-Za-z][A-Za-z0-9._-]*");

    /** Creates a validator. */
    public Validator() {}

    @Override
    public boolean isValid(@Nullable String value, @Nullable ConstraintValidatorContext context) {
      return value == null
          || value.length() <= MAX_LENGTH && FORM.matcher(value).matches();
    }
  }
}
