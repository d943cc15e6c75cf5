package org.jointletter.testing.breach;

import java.util.List;
import java.util.stream.Stream;
import org.jointletter.vocabulary.Code;

/** The rules on codes, which are texts in documents. */
final class WordRules {

  private WordRules() {}

  static List<Rule> all() {
    return List.of(new Rule("code-text", Code.class, WordRules::codes));
  }

  private static Stream<Fault> codes(Part part) {
    Code<?> code = (Code<?>) part.value();
    return BadTexts.codes(code.getText()).stream()
        .map(bad -> new Fault(
            List.of("text"), List.of(List.of()), () -> code(code.getVocabulary(), bad), () -> bad));
  }

  private static <E extends Enum<E>> Code<E> code(Class<E> vocabulary, String text) {
    return Code.of(vocabulary, text);
  }
}
