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
 * Every id in a document is used once: those of the dossier, its sources, coalitions, letters and
 * responses, and of the demands, allegations, statements, versions and signatories of the letters.
 * Ids of parties are another matter: they recur with the party.
 *
 * @since 0.1
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = UniqueIds.Validator.class)
public @interface UniqueIds {

  /** {@return never said: every broken place has a message of its own} */
  String message() default RuleWords.UNIQUE_IDS;

  /** {@return the groups that the rule belongs to; only the default group is checked} */
  Class<?>[] groups() default {};

  /** {@return carried for validators; not used here} */
  Class<? extends Payload>[] payload() default {};

  /** Finds ids that are used before. */
  final class Validator extends PlacedRule<UniqueIds, Object> {

    /** Creates a validator. */
    public Validator() {}

    @Override
    void look(Object value, Findings findings) {
      new Ids(findings).visitAny(value, findings.root());
    }
  }
}
