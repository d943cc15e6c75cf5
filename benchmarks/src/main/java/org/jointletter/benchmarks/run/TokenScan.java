package org.jointletter.benchmarks.run;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.jointletter.benchmarks.subject.Subject;
import org.jointletter.document.DocumentWriter;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/**
 * The floor for everything that stands on Jackson: every token is read, and the text of every name
 * and string is made, but nothing is made of them.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class TokenScan {

  private final JsonFactory factory = new JsonFactory();

  /** How many signatories the letter has. */
  @Param("321")
  public int signatories;

  private byte[] json;

  /** Prepares the document. */
  @Setup
  public void prepare() {
    json = DocumentWriter.compact().toBytes(Subject.with(signatories));
  }

  /** Reads all tokens. */
  @Benchmark
  public void scan(Blackhole hole) throws IOException {
    try (JsonParser parser = factory.createParser(json)) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        switch (token) {
          case FIELD_NAME -> hole.consume(parser.currentName());
          case VALUE_STRING -> hole.consume(parser.getText());
          case VALUE_NUMBER_INT -> hole.consume(parser.getLongValue());
          default -> hole.consume(token);
        }
      }
    }
  }
}
