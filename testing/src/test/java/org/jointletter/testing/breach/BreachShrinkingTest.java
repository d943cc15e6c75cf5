package org.jointletter.testing.breach;

import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import net.jqwik.api.lifecycle.AroundPropertyHook;
import net.jqwik.api.lifecycle.PropertyExecutionResult;
import net.jqwik.api.lifecycle.PropertyExecutor;
import net.jqwik.api.lifecycle.PropertyLifecycleContext;
import org.jointletter.model.JointLetter;

/** A breach that nobody refuses shrinks to a small document. */
class BreachShrinkingTest {

  @Provide
  Arbitrary<Breach> words() {
    return Breaches.of("code-text");
  }

  @Property(seed = "7", tries = 50, shrinking = ShrinkingMode.FULL)
  @AddLifecycleHook(ToSmallDocument.class)
  boolean aWordShrinksToThatOfASmallDocument(@ForAll("words") Breach breach) {
    return false;
  }

  @Provide
  Arbitrary<Breach> periods() {
    return Breaches.of("end-not-before-start");
  }

  @Property(seed = "7", tries = 50, shrinking = ShrinkingMode.FULL)
  @AddLifecycleHook(ToSmallDocument.class)
  boolean aPeriodShrinksToThatOfASmallDocument(@ForAll("periods") Breach breach) {
    return false;
  }

  @Provide
  Arbitrary<Breach> ids() {
    return Breaches.of("unique-ids", JointLetter.class);
  }

  @Property(seed = "7", tries = 50, shrinking = ShrinkingMode.FULL)
  @AddLifecycleHook(ToSmallDocument.class)
  boolean twoIdsShrinkToThoseOfASmallLetter(@ForAll("ids") Breach breach) {
    return false;
  }

  /**
   * Expects a property to fail, and to end with a document in which hardly anything stands but what
   * the broken place needs. Which place that is depends on what was drawn: it does not shrink to
   * another one.
   */
  static final class ToSmallDocument implements AroundPropertyHook {

    /** A little more than the longest one seen: a signatory for a party with an office. */
    private static final int SMALL = 300;

    @Override
    public PropertyExecutionResult aroundProperty(
        PropertyLifecycleContext context, PropertyExecutor property) {
      PropertyExecutionResult result = property.execute();
      Breach shrunk = (Breach) result.falsifiedParameters().orElseThrow().get(0);
      assertTrue(shrunk.document().orElseThrow().json().length() < SMALL, shrunk::toString);
      return result.mapToSuccessful();
    }
  }
}
