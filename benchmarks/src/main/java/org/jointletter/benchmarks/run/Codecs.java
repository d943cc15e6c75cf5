package org.jointletter.benchmarks.run;

import java.util.concurrent.TimeUnit;
import org.jointletter.benchmarks.peer.Peer;
import org.jointletter.benchmarks.peer.Peers;
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

/** Reads and writes the subject with one of the peers: no other is loaded in the same fork. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class Codecs {

  /** Which peer. */
  @Param("JOINTLETTER")
  public Peers peer;

  /** How many signatories the letter has. */
  @Param("321")
  public int signatories;

  private Peer<Object> codec;
  private byte[] document;
  private Object value;

  /** Prepares the document. */
  @Setup
  public void prepare() throws Exception {
    codec = peer.create();
    document = codec.fromJson(DocumentWriter.compact().toBytes(Subject.with(signatories)));
    value = codec.decode(document);
  }

  /** Reads the document. */
  @Benchmark
  public Object decode() throws Exception {
    return codec.decode(document);
  }

  /** Writes what was read. */
  @Benchmark
  public byte[] encode() throws Exception {
    return codec.encode(value);
  }
}
