package org.jointletter.testing.breach;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jointletter.model.PartialDate;
import org.jointletter.vocabulary.Code;

/** The rules on codes and dates, which are texts in documents. */
final class WordRules {

  private WordRules() {}

  static List<Rule> all() {
    return List.of(
        new Rule("code-text", Code.class, WordRules::codes),
        new Rule("date-text", PartialDate.class, WordRules::dates));
  }

  private static Stream<Fault> codes(Part part) {
    Code<?> code = (Code<?>) part.value();
    return BadTexts.codes(code.getText()).stream()
        .map(bad -> fault(bad, text -> code(code.getVocabulary(), text)));
  }

  private static <E extends Enum<E>> Code<E> code(Class<E> vocabulary, String text) {
    return Code.of(vocabulary, text);
  }

  private static Stream<Fault> dates(Part part) {
    return BadTexts.dates(((PartialDate) part.value()).getText()).stream()
        .map(bad -> fault(bad, PartialDate::parse));
  }

  private static Fault fault(String bad, Function<String, ?> building) {
    return new Fault(List.of("text"), List.of(List.of()), () -> building.apply(bad), () -> bad);
  }
}
