package org.jointletter.codec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A table has a line for each attribute, and no more attributes than can be told apart. */
class TableTest {

  @Test
  void aMissingLineIsAnError() {
    Table<String> table =
        Table.of(new Attributes(2)).required("first", new Access.One<>(0), Scalars.STRING);
    assertThrows(IllegalStateException.class, table::complete);
    table.optional("second", new Access.Maybe<>(1), Scalars.STRING);
    assertSame(table, table.complete());
    assertEquals(List.of("first", "second"), table.names());
  }

  @Test
  void thereAreAtMostSixtyFourAttributes() {
    assertEquals(64, Table.of(new Attributes(64)).attributes.length);
    assertThrows(IllegalStateException.class, () -> Table.of(new Attributes(65)));
  }

  /** Access to so many attributes, which nobody gets or sets. */
  private static final class Attributes extends Access<String> {

    private final int count;

    Attributes(int count) {
      this.count = count;
    }

    @Override
    int count() {
      return count;
    }

    @Override
    boolean isExtensible() {
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
