package org.jointletter.model;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderCustomizableContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderDefinedContext;
import java.lang.annotation.Annotation;
import java.util.Deque;
import java.util.List;
import java.util.function.Supplier;
import org.jointletter.words.RuleWords;
import org.jointletter.words.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * A rule on a value as a whole that can be broken in several places, each of which it names.
 *
 * @param <A> the constraint
 * @param <T> the type of the value
 */
abstract class PlacedRule<A extends Annotation, T> implements ConstraintValidator<A, T> {

  /** Telling more would help nobody, and a hostile document could have millions. */
  private static final int MAX_PLACES = 1_000;

  /** Is told where the rule is broken. */
  static final class Findings {

    private final @Nullable ConstraintValidatorContext context;
    private int places;

    private Findings(@Nullable ConstraintValidatorContext context) {
      this.context = context;
    }

    /**
     * Returns the place of the value, or {@link Place#ANYWHERE} while only is asked whether the
     * rule is broken.
     */
    Place root() {
      return context == null ? Place.ANYWHERE : Place.ROOT;
    }

    /**
     * Takes note of a place.
     *
     * @param message a template: nothing of the value may stand in it, which could be an
     *     expression, or give away someone who is not to be named
     */
    void add(Place place, String message) {
      add(place, () -> message);
    }

    /**
     * Takes note of a place, with a message that is made only if it is said.
     *
     * @param message returns a template, as {@link #add(Place, String)} takes it
     */
    void add(Place place, Supplier<String> message) {
      if (context != null && places < MAX_PLACES) {
        report(context, place, message.get());
      }
      places++;
    }
  }

  /**
   * Looks for places where the rule is broken. Parts of the value may lack what is required of
   * them.
   */
  abstract void look(T value, Findings findings);

  @Override
  public final boolean isValid(@Nullable T value, @Nullable ConstraintValidatorContext context) {
    if (value == null) {
      return true;
    }
    Findings any = new Findings(null);
    look(value, any);
    if (any.places > 0 && context != null) {
      context.disableDefaultConstraintViolation();
      look(value, new Findings(context));
      if (any.places > MAX_PLACES) {
        String message = Sentence.of(RuleWords.MORE_PLACES, any.places - MAX_PLACES);
        context.buildConstraintViolationWithTemplate(message).addConstraintViolation();
      }
    }
    return any.places == 0;
  }

  private static void report(ConstraintValidatorContext context, Place place, String message) {
    Deque<Place> steps = place.steps();
    Place last = steps.pop();
    NodeBuilderCustomizableContext node =
        context.buildConstraintViolationWithTemplate(message).addPropertyNode(last.attribute());
    // Jakarta puts the index of an element on the node after it.
    NodeBuilderDefinedContext indexed = null;
    for (Place step : steps) {
      node = indexed == null
          ? node.addPropertyNode(step.attribute())
          : indexed.addPropertyNode(step.attribute());
      indexed = last.index() < 0 ? null : node.inIterable().atIndex(last.index());
      last = step;
    }
    if (last.index() >= 0) {
      (indexed == null
              ? node.addContainerElementNode("<list element>", List.class, 0)
              : indexed.addContainerElementNode("<list element>", List.class, 0))
          .inIterable()
          .atIndex(last.index())
          .addConstraintViolation();
    } else if (indexed != null) {
      indexed.addConstraintViolation();
    } else {
      node.addConstraintViolation();
    }
  }
}
