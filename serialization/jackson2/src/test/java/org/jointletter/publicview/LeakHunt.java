package org.jointletter.publicview;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.TextNode;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jointletter.document.DocumentWriter;
import org.jointletter.model.Dossier;

/** Looks for words in everything that a dossier says, with means of its own. */
final class LeakHunt {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private LeakHunt() {}

  /** Returns those of the words that can be found in the JSON of a dossier, in whatever form. */
  static List<String> found(Dossier dossier, List<String> words) {
    String json = DocumentWriter.compact().toString(dossier);
    List<String> texts = new ArrayList<>();
    texts.add(json);
    try {
      collect(MAPPER.readTree(json), texts);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
    List<String> plain = texts.stream().map(LeakHunt::plain).toList();
    return words.stream()
        .filter(word -> texts.stream().anyMatch(text -> text.contains(word))
            || plain.stream().anyMatch(text -> text.contains(plain(word))))
        .toList();
  }

  private static void collect(JsonNode json, List<String> texts) {
    if (json instanceof TextNode text) {
      texts.add(text.textValue());
      String value = text.textValue();
      if (value.contains("<")) {
        texts.add(value.replaceAll("<[^>]*>", ""));
      }
    }
    json.fieldNames().forEachRemaining(texts::add);
    json.forEach(child -> collect(child, texts));
  }

  /** Returns only letters and digits, without case and accents. */
  private static String plain(String text) {
    return Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD)
        .replaceAll("[^\\p{L}\\p{N}]", "");
  }
}
