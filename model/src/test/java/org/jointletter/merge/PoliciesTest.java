package org.jointletter.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.jointletter.attribute.CitationAttributes;
import org.jointletter.attribute.CopyAttributes;
import org.jointletter.attribute.IdentifierAttributes;
import org.jointletter.attribute.SourceAttributes;
import org.jointletter.attribute.TextAttributes;
import org.jointletter.attribute.TimeAttributes;
import org.jointletter.attribute.TranslationAttributes;
import org.jointletter.model.Copy;
import org.jointletter.model.Source;
import org.jointletter.model.Time;
import org.jointletter.vocabulary.SourceKind;
import org.junit.jupiter.api.Test;

/** No type is merged by accident. */
class PoliciesTest {

  private final Policies policies = new Policies();

  @Test
  void aTypeOfWhichNothingIsStatedIsRefused() {
    policies.addAll(CopyAttributes.OF);

    IllegalStateException e = assertThrows(IllegalStateException.class, policies::complete);
    assertEquals(
        "must state in MergeRules which values of Copy are the same, by an id or a key, or else"
            + " that they stand as wholes",
        e.getMessage());
  }

  @Test
  void aTypeWithAnIdDoesNotStandAsAWhole() {
    policies.addWholes(SourceAttributes.OF);

    assertThrows(IllegalStateException.class, policies::complete);
  }

  @Test
  void anAttributeWhoseValuesHaveNoPolicyIsRefused() {
    policies.addWholes(CitationAttributes.OF);

    IllegalStateException e = assertThrows(IllegalStateException.class, policies::complete);
    assertEquals(
        "must state in MergeRules how values of Text are merged, or in Policies how they are ordered"
            + " if they have no attributes",
        e.getMessage());
  }

  @Test
  void valuesWithTheSameIdAreTheSame() {
    policies.addAll(SourceAttributes.OF);
    policies.addWholes(
        IdentifierAttributes.OF, TextAttributes.OF, TimeAttributes.OF, TranslationAttributes.OF);
    policies.complete();
    Source source =
        Source.builder().id("news").kind(SourceKind.NEWS_REPORT).title("News").build();
    Source other = source.toBuilder().title("Other news").build();

    Policy<Source> policy = policies.of(Source.class);
    assertEquals("news", policy.key(source));
    assertEquals(policy.elementKey(source), policy.elementKey(other));
    assertEquals(0, policy.compareElementKeys(source, other));
    assertTrue(policy.compare(source, other) < 0);
  }

  @Test
  void wholesAreTheSameIfTheyAreEqual() {
    policies.addWholes(CopyAttributes.OF, TimeAttributes.OF);
    policies.complete();
    Copy copy = Copy.builder().url("https://news.example/1").build();
    Copy other = copy.toBuilder().language("en").build();

    assertEquals(copy, policies.of(Copy.class).key(copy));
    // A value comes before none.
    assertTrue(policies.of(Copy.class).compareElementKeys(other, copy) < 0);
    assertTrue(policies.of(Time.class).compare(Time.parse("2020"), Time.parse("2021")) < 0);
  }
}
