package org.jointletter.constraint;

import static java.lang.annotation.ElementType.ANNOTATION_TYPE;
import static java.lang.annotation.ElementType.METHOD;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.constraints.NotNull;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jointletter.words.RuleWords;

/**
 * The attribute must be present: {@link NotNull}, with a message that says so.
 *
 * @since 0.1
 */
@Documented
@Target({METHOD, ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@NotNull
@ReportAsSingleViolation
@Constraint(validatedBy = {})
public @interface Required {

  /** {@return what is said when the attribute is missing} */
  String message() default RuleWords.REQUIRED;

  /** {@return the groups that the rule belongs to; only the default group is checked} */
  Class<?>[] groups() default {};

  /** {@return carried for validators; not used here} */
  Class<? extends Payload>[] payload() default {};
}
