package org.jointletter.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DistinctValuesTest {

  /** Whether they are few, or so many that they are looked up. */
  @Test
  void valuesAreListedOnceWithTheirContributions() {
    for (int size : new int[] {1, 8, 9, 30}) {
      DistinctValues<String> values = new DistinctValues<>(Orders.STRING);
      List<String> added =
          IntStream.range(0, size).mapToObj(i -> "v" + (size - i)).toList();
      BitSet first = BitSet.valueOf(new long[] {1});
      for (int round = 0; round < 2; round++) {
        added.forEach(value -> values.add(value, first));
        added.forEach(value -> values.add(value, BitSet.valueOf(new long[] {2})));
      }
      assertEquals(added, values.values().stream().map(Statement::value).toList());
      values.values().forEach(value -> assertEquals(BitSet.valueOf(new long[] {3}), value.by()));
      assertEquals(BitSet.valueOf(new long[] {1}), first, "it belongs to the caller");
    }
  }
}
