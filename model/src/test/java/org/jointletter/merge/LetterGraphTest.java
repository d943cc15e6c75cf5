package org.jointletter.merge;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class LetterGraphTest {

  private final LetterGraph graph = new LetterGraph();

  @Test
  void pathsFollowTheLinks() {
    for (int i = 0; i < 5; i++) {
      graph.add("" + i, "" + (i + 1));
    }
    for (int from = 0; from <= 5; from++) {
      for (int to = 0; to <= 5; to++) {
        assertTrue(graph.hasPath("" + from, "" + to) == from <= to, from + " to " + to);
      }
    }
    assertFalse(graph.hasPath("0", "elsewhere"));
  }

  @Test
  void pathsAreFoundBesideEndsThatLeadNowhere() {
    graph.add("a", "dead end");
    graph.add("a", "b");
    graph.add("b", "d");
    graph.add("nobody's", "d");
    graph.add("d", "a");

    assertTrue(graph.hasPath("a", "d"));
    assertTrue(graph.hasPath("b", "dead end"));
    assertFalse(graph.hasPath("dead end", "d"));
    assertFalse(graph.hasPath("a", "nobody's"));
  }
}
