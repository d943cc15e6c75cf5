package org.jointletter.model;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jointletter.words.RuleWords;

/**
 * Every reference finds what it points at. In a letter: the addressees of its demands, and the
 * versions that its signatories signed, its copies have and its versions translate, and the
 * demands, allegations and statements that its versions add. In a dossier: the sources of
 * citations, the coalitions of letters, the targets of links, the records that responses answer,
 * and those that they take a position on.
 *
 * @since 0.1
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = ReferencesResolve.Validator.class)
public @interface ReferencesResolve {

  /** {@return never said: every broken place has a message of its own} */
  String message() default RuleWords.REFERENCES_RESOLVE;

  /** {@return the groups that the rule belongs to; only the default group is checked} */
  Class<?>[] groups() default {};

  /** {@return carried for validators; not used here} */
  Class<? extends Payload>[] payload() default {};

  /** Finds references that lead nowhere. */
  final class Validator extends PlacedRule<ReferencesResolve, Object> {

    /** Creates a validator. */
    public Validator() {}

    @Override
    void look(Object value, Findings findings) {
      if (value instanceof Dossier dossier) {
        References.ofDossier(dossier, findings);
      } else if (value instanceof JointLetter letter) {
        References.ofLetter(letter, findings);
      }
    }
  }
}
