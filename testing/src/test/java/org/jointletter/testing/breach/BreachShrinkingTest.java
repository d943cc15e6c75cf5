package org.jointletter.testing.breach;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
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

  @Property(seed = "7", tries = 50)
  @AddLifecycleHook(ToWordOfPlace.class)
  boolean aWordShrinksToThatOfASmallPlace(@ForAll("words") Breach breach) {
    return false;
  }

  static final class ToWordOfPlace extends Shrinking {

    ToWordOfPlace() {
      super("""
          Code breaks code-text at [text], as in [/kind] of \
          {"jointletter":"1.0","type":"jurisdiction","kind":"Astate","label":{"value":"a"}}""");
    }
  }

  @Provide
  Arbitrary<Breach> periods() {
    return Breaches.of("end-not-before-start");
  }

  @Property(seed = "7", tries = 50)
  @AddLifecycleHook(ToAllegation.class)
  boolean aPeriodShrinksToThatOfASmallAllegation(@ForAll("periods") Breach breach) {
    return false;
  }

  static final class ToAllegation extends Shrinking {

    ToAllegation() {
      super("""
          Time breaks end-not-before-start at [endNotBeforeStart], as in [/period] of \
          {"jointletter":"1.0","type":"allegation","id":"a",\
          "period":{"edtf":"2020/2019-12-31"},"statement":{"value":"a"}}""", """
          Time breaks end-not-before-start at [endNotBeforeStart], as in \
          [/attributedTo/offices/0/period] of {"jointletter":"1.0","type":"allegation",\
          "attributedTo":{"kind":"person","name":{"value":"a"},\
          "offices":[{"period":{"edtf":"2020/2019-12-31"},"title":{"value":"a"}}]},\
          "id":"a","statement":{"value":"a"}}""");
    }
  }

  @Provide
  Arbitrary<Breach> ids() {
    return Breaches.of("unique-ids", JointLetter.class);
  }

  @Property(seed = "7", tries = 50)
  @AddLifecycleHook(ToLetter.class)
  boolean twoIdsShrinkToThoseOfALetter(@ForAll("ids") Breach breach) {
    return false;
  }

  static final class ToLetter extends Shrinking {

    ToLetter() {
      super("""
          JointLetter breaks unique-ids at [allegations[0].id], as in [/allegations/0/id] of \
          {"jointletter":"1.0","type":"joint-letter",\
          "allegations":[{"id":"a-2","statement":{"value":"a"}}],"id":"a-2",\
          "kind":"open-letter","roster":{"completeness":"complete"},"title":{"value":"a"}}""", """
          JointLetter breaks unique-ids at [statements[0].id], as in [/statements/0/id] of \
          {"jointletter":"1.0","type":"joint-letter","id":"a-2","kind":"open-letter",\
          "roster":{"completeness":"complete"},\
          "statements":[{"id":"a-2","kind":"praise","statement":{"value":"a"}}],\
          "title":{"value":"a"}}""");
    }
  }

  /**
   * Expects a property to fail, and to end with a certain example: for each place where the rule
   * can be broken, there is one in which nothing else stands than what the place needs.
   */
  abstract static class Shrinking implements AroundPropertyHook {

    private final List<String> simplest;

    Shrinking(String... simplest) {
      this.simplest = List.of(simplest);
    }

    @Override
    public PropertyExecutionResult aroundProperty(
        PropertyLifecycleContext context, PropertyExecutor property) {
      PropertyExecutionResult result = property.execute();
      String shrunk = result.falsifiedParameters().orElseThrow().get(0).toString();
      assertTrue(simplest.contains(shrunk), shrunk);
      return result.mapToSuccessful();
    }
  }
}
