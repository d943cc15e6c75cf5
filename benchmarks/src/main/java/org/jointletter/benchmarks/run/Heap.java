package org.jointletter.benchmarks.run;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jointletter.benchmarks.peer.Peer;
import org.jointletter.benchmarks.peer.Peers;
import org.jointletter.benchmarks.subject.Subject;
import org.jointletter.document.DocumentWriter;
import org.openjdk.jol.info.GraphLayout;

/** What the heap retains of a document that was read, and what was allocated for it. */
final class Heap {

  private Heap() {}

  /** Returns the figures; those on allocation only if the rounds measured it. */
  static List<Figure> figures(Rounds rounds) throws Exception {
    List<Figure> figures = new ArrayList<>();
    byte[] json = DocumentWriter.compact().toBytes(Subject.with(Subject.SIGNATORIES));
    System.out.printf("The document has %d bytes of JSON.%n", json.length);
    long ours = retained(Peers.JOINTLETTER, json);
    figures.add(figure(
        "retained heap of a decoded letter / its JSON bytes",
        Figure.Bar.atMost(1.6),
        (double) ours / json.length));
    figures.add(figure(
        "the same of records by databind",
        Figure.Bar.NONE,
        (double) retained(Peers.DATABIND, json) / json.length));
    figures.add(figure(
        "the same of a Jackson tree",
        Figure.Bar.NONE,
        (double) retained(Peers.TREE, json) / json.length));
    addAllocation(figures, rounds, ours);
    return figures;
  }

  private static void addAllocation(List<Figure> figures, Rounds rounds, long retained) {
    double[] decode = rounds.bytes(Trial.decode(Peers.JOINTLETTER));
    double[] databind = rounds.bytes(Trial.decode(Peers.DATABIND));
    if (decode.length > 0) {
      double[] ratios = decode.clone();
      Arrays.setAll(ratios, round -> decode[round] / retained);
      figures.add(new Figure(
          "bytes allocated per validated decode / retained heap", ratios, Figure.Bar.atMost(2.5)));
    }
    if (decode.length > 0 && databind.length > 0) {
      double[] ratios = decode.clone();
      Arrays.setAll(ratios, round -> decode[round] / databind[round]);
      figures.add(new Figure(
          "bytes allocated per validated decode / by records + databind", ratios, Figure.Bar.NONE));
    }
  }

  private static Figure figure(String name, Figure.Bar bar, double ratio) {
    return new Figure(name, new double[] {ratio}, bar);
  }

  /**
   * Returns the heap that can be freed when what was read is let go. What two values that were read
   * have in common, such as the terms of a vocabulary, is there once for all and does not count.
   */
  private static long retained(Peers name, byte[] json) throws Exception {
    Peer<Object> peer = name.create();
    Object one = peer.decode(json);
    Object other = peer.decode(json);
    GraphLayout common = GraphLayout.parseInstance(other);
    return GraphLayout.parseInstance(one, other).subtract(common).totalSize();
  }
}
