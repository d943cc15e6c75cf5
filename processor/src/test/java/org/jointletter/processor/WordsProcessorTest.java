package org.jointletter.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Words of all classes go into one file, as translators read it. */
class WordsProcessorTest {

  private static final String WORDS = """
      package org.jointletter.words;
      public @interface Words {}
      """;

  private static final String LATER = """
      package org.jointletter.words;
      @Words
      class Later {
        static final String MORE = "; more \\u2026\\\\";
      }
      """;

  @TempDir
  private Path folder;

  @Test
  void aConstantIsALine() throws IOException {
    assertEquals(List.of(), errors("""
        private static final String PART = "a part";
        static final String NOT_A_SLUG = PART + " of {max} = 7";
        static final String INDENTED = " and: ";
        """));
    assertEquals("""
        not-a-slug=a part of {max} = 7
        indented=\\ and:\s
        more=; more \\u2026\\\\
        """, Files.readString(folder.resolve("org/jointletter/words/words.properties")));
  }

  @Test
  void theSameWordsTwiceAreAnError() throws IOException {
    assertEquals(
        List.of("AGAIN has the same words as MORE"),
        errors("static final String AGAIN = Later.MORE;").stream()
            .map(error -> error.replaceFirst("^MORE (.*) AGAIN$", "AGAIN $1 MORE"))
            .toList());
  }

  @Test
  void theSameKeyTwiceIsAnError() throws IOException {
    assertEquals(
        List.of("MORE has the same key as MORE"),
        errors("static final String MORE = \"other words\";"));
  }

  private List<String> errors(String constants) throws IOException {
    return new Compilation(new WordsProcessor(), folder)
        .add("Words", WORDS)
        .add("Later", LATER)
        .add("Earlier", "package org.jointletter.words; @Words class Earlier {" + constants + "}")
        .errors();
  }
}
