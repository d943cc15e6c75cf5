package org.jointletter.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.jointletter.document.DocumentReader;
import org.jointletter.model.JointLetter;
import org.junit.jupiter.api.Test;

class BuildLetterTest {

  @Test
  void printsADocumentThatReadsBackAsTheLetter() {
    Run run = Run.of((arguments, out, err, width) -> {
      BuildLetter.run(out);
      return Console.DONE;
    });
    assertEquals(BuildLetter.letter(), DocumentReader.strict().read(run.out(), JointLetter.class));
  }
}
