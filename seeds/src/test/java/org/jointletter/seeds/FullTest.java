package org.jointletter.seeds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jointletter.attribute.AllAttributes;
import org.jointletter.attribute.Attribute;
import org.jointletter.attribute.Attributes;
import org.jointletter.document.DocumentReader;
import org.jointletter.model.Dossier;
import org.jointletter.vocabulary.Code;
import org.junit.jupiter.api.Test;

/**
 * The full document leaves out no attribute of any type, and with a document of the corpus no term
 * of any vocabulary.
 */
class FullTest {

  /** The values of attributes that are not used. */
  private static final Set<Object> ABSENT = Set.of(List.of(), List.of(Map.of()), List.of(false));

  private final Set<String> unused = new TreeSet<>();
  private final Map<Class<?>, Set<Object>> terms = new HashMap<>();

  @Test
  void usesEveryAttributeAndEveryTerm() throws IOException {
    for (Attributes<?, ?> type : AllAttributes.get()) {
      type.all().forEach(attribute -> unused.add(attribute.toString()));
      unused.remove(type.type().getSimpleName() + ".unknownMembers"); // This version knows all.
    }
    visit(Seeds.read(Seed.FULL));
    assertEquals(Set.of(), unused);
    visit(everyTerm());
    assertTrue(terms.size() > 20, "few vocabularies found: " + terms.keySet());
    terms.forEach((vocabulary, used) ->
        assertEquals(Set.of(vocabulary.getEnumConstants()), used, vocabulary.getSimpleName()));
  }

  private static Dossier everyTerm() throws IOException {
    try (InputStream in = Conformance.open("valid/every-term.json")) {
      return DocumentReader.strict().read(in, Dossier.class);
    }
  }

  private void visit(Object value) {
    if (value instanceof Code<?> code && code.isKnown()) {
      code.getKnown()
          .ifPresent(term -> terms
              .computeIfAbsent(code.getVocabulary(), vocabulary -> new HashSet<>())
              .add(term));
    }
    for (Attributes<?, ?> type : AllAttributes.get()) {
      if (type.type().isInstance(value)) {
        visit(type, value);
      }
    }
  }

  private <T, B> void visit(Attributes<T, B> type, Object value) {
    for (Attribute<T, B, ?> attribute : type.all()) {
      List<?> values = attribute.values(type.type().cast(value));
      if (!ABSENT.contains(values)) {
        unused.remove(attribute.toString());
      }
      values.forEach(this::visit);
    }
  }
}
