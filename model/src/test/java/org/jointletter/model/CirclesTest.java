package org.jointletter.model;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CirclesTest {

  @Test
  void whatOnlyLeadsIntoACircleOrOutOfOneIsNoPartOfIt() {
    Circles circles = Circles.of(Map.of(
        "in", List.of("a"),
        "a", List.of("b"),
        "b", List.of("a", "bridge"),
        "bridge", List.of("c"),
        "c", List.of("d", "out"),
        "d", List.of("c")));

    assertTrue(circles.isPart("a", "b"));
    assertTrue(circles.isPart("b", "a"));
    assertTrue(circles.isPart("c", "d"));
    assertFalse(circles.isPart("in", "a"));
    assertFalse(circles.isPart("b", "bridge"));
    assertFalse(circles.isPart("bridge", "c"));
    assertFalse(circles.isPart("c", "out"));
  }

  @Test
  void whatLeadsToItselfIsACircle() {
    Circles circles = Circles.of(Map.of("a", List.of("a"), "b", List.of()));

    assertTrue(circles.isPart("a", "a"));
    assertTrue(Circles.of(Map.of("a", List.of("a"))).isPart("a", "a"));
  }

  @Test
  void aLongChainEndsTheStackOfNobody() {
    int length = 200_000;
    Map<String, List<String>> links = new HashMap<>();
    for (int i = 0; i < length; i++) {
      links.put("l" + i, List.of("l" + (i + 1) % length));
    }

    assertTrue(Circles.of(links).isPart("l0", "l1"));
  }
}
