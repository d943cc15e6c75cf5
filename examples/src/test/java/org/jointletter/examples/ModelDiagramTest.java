package org.jointletter.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * The diagrams of the tour are drawn from the code. Which types a diagram shows is told by the
 * diagram itself: to show another one, write its name into the block, and have it drawn anew.
 */
class ModelDiagramTest {

  static final String TOUR = "docs/tour.md";
  private static final String DRAW = "; to draw it anew:\n"
      + "mvn -q -pl examples -am test -Dtest=ModelDiagramTest"
      + " -Dsurefire.failIfNoSpecifiedTests=false -Djacoco.skip -Ddiagrams.draw\n";

  @Test
  void theDiagramsAreAsTheCodeIs() throws IOException {
    ModelDiagram model = ModelDiagram.ofDossier();
    Document tour = Document.of(TOUR);
    String drawn = tour.text();
    for (String diagram : tour.blocks("mermaid")) {
      drawn = drawn.replace(diagram, model.of(model.named(diagram)));
    }
    if (Boolean.getBoolean("diagrams.draw")) {
      Files.writeString(Document.ROOT.resolve(TOUR), drawn);
    }
    assertEquals(drawn, Document.of(TOUR).text(), TOUR + " is not what the code is" + DRAW);
  }

  @Test
  void togetherTheyShowEveryType() throws IOException {
    ModelDiagram model = ModelDiagram.ofDossier();
    Set<Class<?>> missing = new HashSet<>(model.types());
    Document.of(TOUR).blocks("mermaid").forEach(diagram -> missing.removeAll(model.named(diagram)));
    assertEquals(Set.of(), missing, "write their names into a diagram of " + TOUR + DRAW);
  }
}
