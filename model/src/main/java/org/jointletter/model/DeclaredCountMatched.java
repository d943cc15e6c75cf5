package org.jointletter.model;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.math.BigDecimal;
import org.jointletter.vocabulary.Completeness;
import org.jointletter.vocabulary.Qualifier;
import org.jointletter.words.RuleWords;
import org.jointletter.words.Sentence;

/**
 * A complete list has as many entries of a unit as one of the exact counts of that unit and date
 * says. It is broken at each of these counts.
 *
 * @since 0.1
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = DeclaredCountMatched.Validator.class)
public @interface DeclaredCountMatched {

  /** {@return never said: every broken place has a message of its own} */
  String message() default RuleWords.DECLARED_COUNT_MATCHED;

  /** {@return the groups that the rule belongs to; only the default group is checked} */
  Class<?>[] groups() default {};

  /** {@return carried for validators; not used here} */
  Class<? extends Payload>[] payload() default {};

  /** Finds exact counts none of which is that of the list. */
  final class Validator extends PlacedRule<DeclaredCountMatched, Roster> {

    /** Creates a validator. */
    public Validator() {}

    @Override
    void look(Roster roster, Findings findings) {
      RosterTally.look(
          roster,
          count -> applies(roster, count),
          (tally, count) -> compare(count, tally.atLeast(count)) >= 0
              && compare(count, tally.atMost().orElse(Long.MAX_VALUE)) <= 0,
          Validator::message,
          findings);
    }

    /** Tells whether the rule asks for what a count says, if that can be compared with the list. */
    static boolean applies(Roster roster, Quantity count) {
      return roster.getCompleteness() != null
          && roster.getCompleteness().is(Completeness.COMPLETE)
          && count.getQualifier().is(Qualifier.EXACT)
          && count.upperBound().isPresent();
    }

    private static int compare(Quantity count, long number) {
      return count.lowerBound().compareTo(BigDecimal.valueOf(number));
    }

    private static String message(RosterTally tally, Quantity count) {
      long least = tally.atLeast(count);
      long most = tally.atMost().orElse(Long.MAX_VALUE);
      if (least == most) {
        return Sentence.of(RuleWords.DECLARED_COUNT_MATCHED_EXACTLY, count.getUnit(), least);
      }
      return compare(count, least) < 0
          ? Sentence.of(RuleWords.DECLARED_COUNT_MATCHED_AT_LEAST, count.getUnit(), least)
          : Sentence.of(RuleWords.DECLARED_COUNT_MATCHED_AT_MOST, count.getUnit(), most);
    }
  }
}
