package org.jointletter.growth;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is asked of a dossier takes at most some n·log n steps, however it has grown. */
@Tag("slow")
class GrowthTest {

  private static final String OWN_ISSUE =
      "not mended yet: a walk over a list inside a walk over another";
  private static final String OWN_ISSUE_OF_KEYS = "not mended yet: keys without an order collide";

  private static final List<Measured.Known> KNOWN = List.of(
      new Measured.Known("Coverage.of", ".*(?<!COLLIDING)", OWN_ISSUE),
      new Measured.Known("Coverage.of", ".*COLLIDING", OWN_ISSUE_OF_KEYS),
      new Measured.Known("Coverage.ofLetter", ".*(?<!COLLIDING)", OWN_ISSUE),
      new Measured.Known("Coverage.ofLetter", ".*COLLIDING", OWN_ISSUE_OF_KEYS),
      new Measured.Known("Conflicts.of", ".*(?<!COLLIDING)", OWN_ISSUE),
      new Measured.Known("Conflicts.of", ".*COLLIDING", OWN_ISSUE_OF_KEYS),
      new Measured.Known("PublicView.of", ".*", OWN_ISSUE),
      new Measured.Known(
          "Merge.of",
          "n contributions with an event of a signatory each, .*",
          "not mended: the history of each contribution is laid beside all before it"),
      new Measured.Known(
          "Merge.of",
          "(two chains|a chain) of n letters.* circle.*|a chain of n letters, and a link.*",
          Measured.Known.PLACES_OF_A_RULE),
      new Measured.Known(
          "Merge.of",
          "n responses that come before a letter of another, .*",
          Measured.Known.PLACES_OF_A_RULE),
      new Measured.Known(
          "Dossier.Builder.build without sources", ".*", Measured.Known.PLACES_OF_A_RULE));

  @Test
  void noAnswerGrowsFasterThanItsDossier(@TempDir Path folder) {
    Measured.check(folder, "answers", KNOWN);
  }
}
