package org.jointletter.seeds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jointletter.jackson.JointletterMapper;
import org.jointletter.merge.Merge;
import org.jointletter.merge.MergeConflict;
import org.jointletter.model.Dossier;
import org.jointletter.model.Source;
import org.jointletter.model.Text;
import org.jointletter.vocabulary.SourceKind;
import org.junit.jupiter.api.Test;

/** Seeds, merged with copies of themselves in which something is different. */
class MergeSeedsTest {

  private static final JsonMapper MAPPER = JointletterMapper.create();

  /** Where things stand that are merged attribute by attribute: all that has an id. */
  private static final Pattern THING = Pattern.compile(
      "(/(sources|coalitions|responses)/\\d+|/letters/\\d+(/roster(/signatories/\\d+)?"
          + "|/versions/\\d+|/allegations/\\d+|/demands/\\d+(/parts/\\d+)*)?)?");

  @Test
  void aCopyWithOneMoreSourceAndAnotherTitle() {
    Dossier seed = Seeds.read(Seed.UN_PROBE_2020);
    Source source = Source.builder()
        .id("another-report")
        .kind(SourceKind.REPORT)
        .title("A report")
        .build();
    Dossier copy = seed.toBuilder().addSource(source).title("An appeal of 2020").build();
    Merge merge = Merge.of(seed, copy);

    assertEquals(copy.getSources(), merge.getDossier().getSources());
    assertEquals(seed.getLetters(), merge.getDossier().getLetters());
    assertEquals(seed.getResponses(), merge.getDossier().getResponses());
    assertEquals(1, merge.getConflicts().size());
    MergeConflict conflict = merge.getConflicts().get(0);
    assertEquals("title", conflict.attribute());
    assertEquals(
        Set.of(seed.getTitle(), Text.of("An appeal of 2020")),
        Set.copyOf(conflict.claims().stream().map(MergeConflict.Claim::value).toList()));
  }

  @Test
  void aSeedMergedWithItselfIsAsItWas() {
    for (Seed seed : Seed.values()) {
      Dossier dossier = Seeds.read(seed);
      assertEquals(dossier, Merge.of(dossier, Seeds.read(seed)).getDossier());
    }
  }

  /**
   * Leaves out one member or element after the other of the document that uses everything: no
   * attribute is passed over, neither in a merge nor in the order of contributions.
   */
  @Test
  void whatIsLeftOutOfACopyIsInTheMerge() throws JsonProcessingException {
    JsonNode tree = MAPPER.valueToTree(Seeds.read(Seed.FULL));
    Dossier full = MAPPER.treeToValue(tree, Dossier.class);
    int merged = 0;
    Set<String> seen = new HashSet<>();
    for (JsonPointer at : pointers(tree)) {
      // One of a sort is enough.
      if (!seen.add(isOfThing(tree, at) + at.toString().replaceAll("/\\d+", "/"))) {
        continue;
      }
      JsonNode without = tree.deepCopy();
      if (without.at(at.head()) instanceof ArrayNode array) {
        array.remove(at.last().getMatchingIndex());
      } else {
        ((ObjectNode) without.at(at.head())).remove(at.last().getMatchingProperty());
      }
      try {
        check(full, MAPPER.treeToValue(without, Dossier.class), at);
        merged += isOfThing(tree, at) ? 1 : 0;
      } catch (JsonProcessingException e) {
        // It cannot be left out.
      }
    }
    assertTrue(merged > 50, "only " + merged);
  }

  private static void check(Dossier full, Dossier copy, JsonPointer at) {
    Merge merge = Merge.of(full, copy);
    assertEquals(merge.getContributions(), Merge.of(copy, full).getContributions(), at::toString);
    if (isOfThing(MAPPER.valueToTree(full), at)) {
      assertEquals(full, merge.getDossier(), at::toString);
      assertEquals(List.of(), merge.getConflicts(), at::toString);
    }
  }

  /** Tells whether something is an attribute of a thing that is merged, and has no default. */
  private static boolean isOfThing(JsonNode tree, JsonPointer at) {
    String owner = at.head().toString();
    String name = at.last().getMatchingProperty();
    boolean anonymous = owner.contains("/signatories/") && !tree.at(at.head()).has("id");
    return THING.matcher(owner).matches()
        && !anonymous
        && !Set.of("id", "disclosure").contains(name);
  }

  private static List<JsonPointer> pointers(JsonNode tree) {
    List<JsonPointer> pointers = new ArrayList<>();
    collect(tree, JsonPointer.empty(), pointers);
    return pointers;
  }

  private static void collect(JsonNode node, JsonPointer at, List<JsonPointer> pointers) {
    if (!at.matches()) {
      pointers.add(at);
    }
    for (int i = 0; node.isArray() && i < node.size(); i++) {
      collect(node.get(i), at.appendIndex(i), pointers);
    }
    node.properties()
        .forEach(
            member -> collect(member.getValue(), at.appendProperty(member.getKey()), pointers));
  }
}
