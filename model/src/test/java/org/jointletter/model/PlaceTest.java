package org.jointletter.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class PlaceTest {

  private static final Place ID = Place.ROOT.element("letters", 2).attribute("id");

  @Test
  void isAPathAPointerAndTheNamesOnTheWay() {
    assertEquals("letters[2].id", ID.toString());
    assertEquals("/letters/2/id", ID.pointer());
    assertEquals("letters.id", ID.attributes());
  }

  @Test
  void theValueItselfIsTheEmptyWay() {
    assertEquals("", Place.ROOT.toString());
    assertEquals("", Place.ROOT.pointer());
    assertEquals("", Place.ROOT.attributes());
  }

  @Test
  void namesAreEscapedInPointers() {
    assertEquals("/a~0b~1c/0", Place.ROOT.element("a~b/c", 0).pointer());
  }

  @Test
  void repetitionsOfANameCountOnceAmongTheNamesOnTheWay() {
    Place part = Place.ROOT.element("demands", 0).element("parts", 1).element("parts", 2);
    assertEquals("demands.parts.id", part.attribute("id").attributes());
    assertEquals(
        "a.b.a", Place.ROOT.attribute("a").attribute("b").attribute("a").attributes());
  }

  @Test
  void anywhereStaysAnywhere() {
    assertSame(Place.ANYWHERE, Place.ANYWHERE.attribute("id"));
    assertSame(Place.ANYWHERE, Place.ANYWHERE.element("letters", 0));
    assertEquals("anywhere", Place.ANYWHERE.toString());
    assertEquals("anywhere", Place.ANYWHERE.attributes());
    assertThrows(IllegalStateException.class, Place.ANYWHERE::pointer);
  }

  @Test
  void isEqualByItsSteps() {
    Place same = Place.ROOT.element("letters", 2).attribute("id");
    assertEquals(ID, same);
    assertEquals(ID.hashCode(), same.hashCode());
    assertEquals(ID, ID);
    assertNotEquals(ID, Place.ROOT.element("letters", 1).attribute("id"));
    assertNotEquals(ID, Place.ROOT.element("letters", 2).attribute("kind"));
    assertNotEquals(ID, Place.ROOT.element("letters", 2).element("id", 0));
    assertNotEquals(ID, Place.ROOT);
    assertNotEquals(Place.ROOT, Place.ANYWHERE);
    assertNotEquals(ID, "letters[2].id");
    assertNotEquals(ID, null);
  }
}
