package org.jointletter.model;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Set;
import org.jointletter.vocabulary.CountQualifier;
import org.jointletter.vocabulary.CountUnit;

/**
 * A list is not longer than every count of its unit and date allows. It is broken at each of these
 * counts. Where {@link DeclaredCountMatched} asks for more, it decides alone.
 *
 * @since 0.1
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = WithinDeclaredCount.Validator.class)
public @interface WithinDeclaredCount {

  /** {@return never said: every broken place has a message of its own} */
  String message() default "must allow as many as are listed";

  /** {@return the groups that the rule belongs to; only the default group is checked} */
  Class<?>[] groups() default {};

  /** {@return carried for validators; not used here} */
  Class<? extends Payload>[] payload() default {};

  /** Finds counts each of which is exceeded by the list. */
  final class Validator extends PlacedRule<WithinDeclaredCount, Roster> {

    /** Creates a validator. */
    public Validator() {}

    @Override
    void look(Roster roster, Findings findings) {
      Set<CountUnit> matched =
          RosterTally.units(roster, count -> DeclaredCountMatched.Validator.isAbout(roster, count));
      RosterTally.look(
          roster,
          // What "about" allows is a convention of ours: nobody stated it.
          count -> !count.getQualifier().is(CountQualifier.ABOUT)
              && count.getUnit().getKnown().filter(matched::contains).isEmpty(),
          (tally, count) -> tally.atLeast(count) <= count.upperBound().orElse(Long.MAX_VALUE),
          (tally, count) -> "must allow as many " + count.getUnit() + " as are listed: at least "
              + tally.atLeast(count),
          findings);
    }
  }
}
