package org.jointletter.model;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Optional;
import org.jointletter.constraint.message.Messages;
import org.jointletter.vocabulary.Code;
import org.jointletter.vocabulary.IdentifierScheme;
import org.jointletter.words.RuleWords;
import org.jointletter.words.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * The value of an {@link Identifier} has the form that its scheme asks for, if that is a known one:
 * see {@link IdentifierScheme#getForm()}.
 *
 * @since 0.1
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = ValueOfScheme.Validator.class)
public @interface ValueOfScheme {

  /** {@return never said: each scheme has a message of its own} */
  String message() default RuleWords.VALUE_OF_SCHEME;

  /** {@return the groups that the rule belongs to; only the default group is checked} */
  Class<?>[] groups() default {};

  /** {@return carried for validators; not used here} */
  Class<? extends Payload>[] payload() default {};

  /** Holds a value against its scheme, and says the form that the scheme asks for. */
  final class Validator implements ConstraintValidator<ValueOfScheme, Identifier> {

    /** Creates a validator. */
    public Validator() {}

    @Override
    public boolean isValid(
        @Nullable Identifier identifier, @Nullable ConstraintValidatorContext context) {
      return identifier == null || isValid(identifier.getScheme(), identifier.getValue(), context);
    }

    private static boolean isValid(
        @Nullable Code<IdentifierScheme> scheme,
        @Nullable String value,
        @Nullable ConstraintValidatorContext context) {
      if (scheme == null || value == null) {
        return true;
      }
      Optional<IdentifierScheme> broken =
          scheme.getKnown().filter(known -> !known.isWellFormed(value));
      if (context != null) {
        broken.ifPresent(known -> Messages.replace(
            context,
            Sentence.of(
                RuleWords.VALUE_OF_SCHEME_BY_EXAMPLE,
                known.getForm(),
                known.getExample(),
                scheme)));
      }
      return broken.isEmpty();
    }
  }
}
