package org.jointletter.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.BiConsumer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;
import org.jointletter.document.DocumentReader;
import org.jointletter.document.DocumentWriter;
import org.jointletter.jackson.JointletterMapper;
import org.jointletter.merge.Conflict.Reason;
import org.jointletter.model.Dossier;
import org.jointletter.testing.Dossiers;

/** The laws of {@link Merge}, on dossiers about the same letters and on others. */
class MergeLawsTest {

  private static final JsonMapper MAPPER = JointletterMapper.create();

  /** Three dossiers, mostly about the same letters. */
  record Three(Dossier a, Dossier b, Dossier c) {

    List<Dossier> all() {
      return List.of(a, b, c);
    }

    @Override
    public String toString() {
      return all().stream().map(DocumentWriter.compact()::toString).toList().toString();
    }
  }

  @Provide
  Arbitrary<Three> threes() {
    return Arbitraries.frequencyOf(Tuple.of(1, edited()), Tuple.of(4, strained()));
  }

  /** The second and third come out of the first, or out of each other, or the third is another. */
  private static Arbitrary<Three> edited() {
    return Combinators.combine(
            Dossiers.dossiers(),
            Dossiers.dossiers(),
            Arbitraries.longs(),
            Arbitraries.integers().between(0, 4))
        .as((a, other, seed, relation) -> {
          Random random = new Random(seed);
          Dossier b = Edits.of(a, other, random);
          return new Three(
              a, b, relation == 0 ? other : Edits.of(relation < 3 ? a : b, other, random));
        });
  }

  private static Arbitrary<Three> strained() {
    return Combinators.combine(Strained.dossiers(), Strained.dossiers(), Strained.dossiers())
        .as(Three::new);
  }

  @Property(tries = 200)
  void mergingADossierWithItselfChangesNothing(@ForAll Dossier dossier) {
    for (Merge merge : List.of(Merge.of(dossier), Merge.of(dossier, dossier))) {
      assertEquals(dossier, merge.getDossier());
      assertEquals(List.of(), merge.getConflicts());
    }
  }

  @Property(tries = 200)
  void theOrderOfContributionsDoesNotMatter(@ForAll("threes") Three three) {
    Merge merge = merged(three.a(), three.b(), three.c());
    for (Merge other : List.of(
        merged(three.c(), three.b(), three.a()),
        merged(three.b(), three.a(), three.c(), three.a()))) {
      assertSame(merge, other);
    }
  }

  @Property(tries = 200)
  void mergesCanBeGroupedInAnyWay(@ForAll("threes") Three three) {
    Merge a = Merge.of(three.a());
    Merge b = Merge.of(three.b());
    Merge c = Merge.of(three.c());
    merged(three.a(), three.b(), three.c());
    assertSame(a.and(b).and(c), a.and(b.and(c)));
    assertSame(a.and(b), a.and(b).and(a));
  }

  /** A merged dossier has all that went into it, so that merging that again adds nothing. */
  @Property(tries = 300)
  void aMergedDossierAbsorbsItsContributions(@ForAll("threes") Three three) {
    Merge merge = merged(three.a(), three.b());
    Statistics.label("conflicts").collect(merge.getConflicts().isEmpty() ? "none" : "some");
    Statistics.label("rules").collect(isByRule(merge));
    for (Dossier contribution : List.of(three.a(), three.b())) {
      Dossier again = Merge.of(merge.getDossier(), contribution).getDossier();
      assertEquals(
          Sorted.of(merge.getDossier()).toPrettyString(), Sorted.of(again).toPrettyString());
    }
  }

  @Property(tries = 300)
  void merges(@ForAll("threes") Three three) {
    Merge merge = merged(three.a(), three.b(), three.c());
    Merge two = Merge.of(three.a(), three.b());
    Merge nested = Merge.of(two.getDossier(), three.c());
    Assume.that(!isByRule(merge) && !isByRule(two) && !isByRule(nested));
    assertEquals(Sorted.of(merge.getDossier()), Sorted.of(nested.getDossier()));
  }

  @Property(tries = 300)
  void nothingIsLost(@ForAll("threes") Three three) throws IOException {
    Merge merge = merged(three.a(), three.b(), three.c());
    Set<String> kept = new HashSet<>();
    leaves(
        MAPPER.<JsonNode>valueToTree(merge.getDossier()),
        "",
        (path, text) -> kept.add(path + "=" + text));
    for (Conflict conflict : merge.getConflicts()) {
      String at = "." + conflict.attribute();
      for (Conflict.Claim claim : conflict.claims()) {
        boolean named = at.endsWith(".extensions") || at.endsWith(".unknownMembers");
        leaves(
            named ? MAPPER.readTree((String) claim.value()) : MAPPER.valueToTree(claim.value()),
            named ? at.replaceFirst("[A-Za-z]+$", conflict.subject().orElseThrow()) : at,
            (path, text) -> kept.add(path + "=" + text));
      }
    }
    for (Dossier contribution : three.all()) {
      leaves(
          MAPPER.<JsonNode>valueToTree(contribution),
          "",
          (path, text) -> assertTrue(kept.contains(path + "=" + text), () -> path + "=" + text));
    }
  }

  @Property(tries = 200)
  void whatIsMergedIsValid(@ForAll("threes") Three three) {
    Dossier dossier = merged(three.a(), three.b(), three.c()).getDossier();
    String json = DocumentWriter.compact().toString(dossier);
    assertEquals(dossier, DocumentReader.tolerant().read(json, Dossier.class));
  }

  private static void leaves(JsonNode node, String path, BiConsumer<String, String> visitor) {
    if (node.isArray()) {
      node.forEach(element -> leaves(element, path, visitor));
    } else if (node.isObject() && !node.isEmpty()) {
      node.properties()
          .forEach(member -> leaves(member.getValue(), path + "." + member.getKey(), visitor));
    } else {
      visitor.accept(path, node.toString());
    }
  }

  private static boolean isByRule(Merge merge) {
    return merge.getConflicts().stream().anyMatch(conflict -> conflict.reason() == Reason.RULE);
  }

  private static void assertSame(Merge expected, Merge merge) {
    assertEquals(expected, merge);
    assertEquals(expected.getContributions(), merge.getContributions());
    assertEquals(expected.getDossier(), merge.getDossier());
    assertEquals(expected.getConflicts(), merge.getConflicts());
  }

  private static Merge merged(Dossier... dossiers) {
    try {
      return Merge.of(dossiers);
    } catch (ClashingIdsException e) {
      Assume.that(false);
      throw e;
    }
  }
}
