package org.jointletter.codec;

import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.lang.reflect.Proxy;
import java.util.List;
import org.jointletter.constraint.check.Report;
import org.junit.jupiter.api.Test;

class ReadingTest {

  /** Such a report would let the value pass for one that is valid. */
  @Test
  void aValueThatIsRefusedWithoutAProblemEndsTheReading() {
    Codec<String> refusing = new Codec<>() {
      @Override
      public String read(Reading reading) {
        reading.reject(new Report<>(List.of()));
        return "refused";
      }

      @Override
      public void write(String value, JsonOutput out) throws IOException {
        throw new UnsupportedOperationException();
      }
    };
    JsonInput json = (JsonInput) Proxy.newProxyInstance(
        ReadingTest.class.getClassLoader(),
        new Class<?>[] {JsonInput.class},
        (proxy, method, arguments) -> null);
    assertThrows(
        IllegalStateException.class,
        () -> Reading.ofValue(json, refusing, ReadingOptions.STRICT, ""));
  }
}
