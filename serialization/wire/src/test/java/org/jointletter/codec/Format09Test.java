package org.jointletter.codec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What is said of format 0.9 fits its types, and those of 1.0. */
class Format09Test {

  private static final Map<String, ObjectCodec<?>> NEW_TYPES = Tables.all().stream()
      .collect(Collectors.toMap(codec -> codec.type().getSimpleName(), codec -> codec));

  @Test
  void typesHaveTheirMembers() {
    assertEquals(
        Set.of("start", "end", "ongoing"),
        Format09.requireType("Period").members().keySet());
    Format09.Member parts = Format09.requireType("Demand").members().get("parts");
    assertEquals("Demand", parts.value());
    assertTrue(parts.list());
    assertFalse(parts.isGone());
  }

  @Test
  void changesAreOfMembersThatWere() {
    Set<String> members = new TreeSet<>();
    for (Format09.Type type : Format09.types().values()) {
      type.members().keySet().forEach(name -> members.add(type.name() + "." + name));
    }
    assertEquals(
        new TreeSet<>(Format09.CHANGES.keySet()),
        Format09.CHANGES.keySet().stream()
            .filter(members::contains)
            .collect(Collectors.toCollection(TreeSet::new)));
  }

  @Test
  void termsAreOfVocabularies() {
    Set<String> kinds = new TreeSet<>();
    Format09.types()
        .values()
        .forEach(type -> type.members().values().forEach(member -> kinds.add(member.value())));
    for (String term : Format09.terms().keySet()) {
      assertTrue(kinds.contains(term.substring(0, term.indexOf(' '))), term);
    }
  }

  /** Each member of 0.9 becomes one that is known, in an object of a type that is known. */
  @Test
  void everythingIsInTheNewFormat() {
    Map<String, String> unknown = new TreeMap<>();
    for (Format09.Type type : Format09.types().values()) {
      if (type.name().equals("Period")) {
        continue;
      }
      for (Format09.Member member : type.members().values()) {
        Format09.Change change = member.change();
        requireMember(type.newName(), change.name(), unknown);
        Format09.Type value = Format09.type(member.value());
        if (change.type() != null) {
          requireMember(change.type(), change.holder(), unknown);
        }
        String holder =
            change.type() != null ? change.type() : value == null ? "" : value.newName();
        change.added().keySet().forEach(name -> requireMember(holder, name, unknown));
      }
    }
    for (String name : Set.of("edtf", "asStated")) {
      requireMember("Time", name, unknown);
    }
    assertEquals(Map.of(), unknown);
  }

  private static void requireMember(String type, String name, Map<String, String> unknown) {
    ObjectCodec<?> codec = NEW_TYPES.get(type);
    if (codec == null || !codec.names().contains(name)) {
      unknown.put(
          type + "." + name, codec == null ? "no such type" : codec.names().toString());
    }
  }

  @Test
  void membersThatWereAreRecognized() {
    assertTrue(Format09.hadMember("Time", "ongoing"));
    assertTrue(Format09.hadMember("Event", "asStated"));
    assertTrue(Format09.hadMember("Norm", "value"));
    assertTrue(Format09.hadMember("Party", "label"));
    assertFalse(Format09.hadMember("Event", "start"));
    assertFalse(Format09.hadMember("Series", "title"));
    assertTrue(Format09.hadOne("Signatory", "onBehalfOf"));
    assertFalse(Format09.hadOne("Signatory", "events"));
    assertFalse(Format09.hadOne("Signatory", "norms"));
    assertFalse(Format09.hadOne("Series", "title"));
  }
}
