package org.jointletter.codec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A table has the attributes of its type, and no more than can be told apart. */
class TableTest {

  @Test
  void attributesAreFoundByNameAndNumber() {
    Table<String> table = new Table<>(new Numbered(3), "Numbered");
    assertEquals(List.of("a0", "a1", "a2"), table.names());
    assertEquals(List.of("a0"), table.required());
    assertEquals(List.of("a0", "a2"), table.names(0b101));
    assertEquals(2, table.position("a2", 0));
    assertEquals(0, table.position("a0", 2));
    assertEquals(-1, table.position("a3", 0));
  }

  @Test
  void thereAreAtMostSixtyFourAttributes() {
    assertEquals(64, new Table<>(new Numbered(64), "Numbered").attributes.length);
    assertThrows(IllegalStateException.class, () -> new Table<>(new Numbered(65), "Numbered"));
  }

  /**
   * Access to so many attributes, the first of which is required, and which nobody gets or sets.
   */
  private static final class Numbered extends Access<String> {

    private final int count;

    Numbered(int count) {
      this.count = count;
    }

    @Override
    Attribute<?>[] attributes() {
      Attribute<?>[] attributes = new Attribute<?>[count];
      for (int i = 0; i < count; i++) {
        attributes[i] = i == 0
            ? Attribute.required("a" + i, Scalars.STRING)
            : Attribute.optional("a" + i, Scalars.STRING);
      }
      return attributes;
    }

    @Override
    boolean isPersonal() {
      return false;
    }

    @Override
    String read(Members members, Attribute<Object>[] attributes) {
      throw new UnsupportedOperationException();
    }

    @Override
    Map<String, String> unknown(String value) {
      throw new UnsupportedOperationException();
    }

    @Override
    void write(String value, Attribute<Object>[] attributes, JsonOutput out) {
      throw new UnsupportedOperationException();
    }
  }
}
