package org.jointletter.model;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.jointletter.vocabulary.Qualifier;
import org.jointletter.vocabulary.Unit;
import org.jointletter.words.RuleWords;
import org.jointletter.words.Sentence;

/**
 * A list is not longer than every count of its unit and date allows. It is broken at each of these
 * counts. One without an upper bound allows more than others only if it contradicts them. Where
 * {@link DeclaredCountMatched} asks for more, it decides alone.
 *
 * @since 0.1
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = WithinDeclaredCount.Validator.class)
public @interface WithinDeclaredCount {

  /** {@return never said: every broken place has a message of its own} */
  String message() default RuleWords.WITHIN_DECLARED_COUNT;

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
      Set<Unit> matched =
          RosterTally.units(roster, count -> DeclaredCountMatched.Validator.applies(roster, count));
      Map<Unit, BigDecimal> bounds = new EnumMap<>(Unit.class);
      for (Quantity count : roster.getDeclared()) {
        if (isBound(count) && RosterTally.isComparable(roster, count)) {
          BigDecimal bound = count.upperBound().orElseThrow();
          bounds.merge(RosterTally.unit(count).orElseThrow(), bound, BigDecimal::max);
        }
      }
      RosterTally.look(
          roster,
          count -> RosterTally.unit(count).filter(matched::contains).isEmpty()
              && (isBound(count) || isBeyond(count, bounds)),
          (tally, count) -> count
              .upperBound()
              .filter(most -> most.compareTo(BigDecimal.valueOf(tally.atLeast(count))) < 0)
              .isEmpty(),
          (tally, count) -> Sentence.of(
              RuleWords.WITHIN_DECLARED_COUNT_BY_NUMBER, count.getUnit(), tally.atLeast(count)),
          findings);
    }

    /** What "about" allows is a convention of ours: nobody stated it. */
    private static boolean isBound(Quantity count) {
      return count.upperBound().isPresent() && !count.getQualifier().is(Qualifier.ABOUT);
    }

    /** "More than 300" allows no more than "321" beside it does; "more than 400" contradicts it. */
    private static boolean isBeyond(Quantity count, Map<Unit, BigDecimal> bounds) {
      return count.upperBound().isEmpty()
          && RosterTally.unit(count)
              .map(bounds::get)
              .filter(bound -> count.lowerBound().compareTo(bound) > 0)
              .isPresent();
    }
  }
}
