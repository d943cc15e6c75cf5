package org.jointletter.benchmarks.run;

import static org.jointletter.benchmarks.peer.Peers.AVAJE;
import static org.jointletter.benchmarks.peer.Peers.DATABIND;
import static org.jointletter.benchmarks.peer.Peers.FASTJSON2;
import static org.jointletter.benchmarks.peer.Peers.GSON;
import static org.jointletter.benchmarks.peer.Peers.JOINTLETTER;
import static org.jointletter.benchmarks.peer.Peers.PROTOBUF;
import static org.jointletter.benchmarks.peer.Peers.TREE;
import static org.jointletter.benchmarks.peer.Peers.WIRED;

import java.util.ArrayList;
import java.util.List;
import org.jointletter.benchmarks.peer.Peers;
import org.jointletter.benchmarks.run.Figure.Bar;

/** The ratios of times that are measured, and the bars that were set for some. */
final class Ratios {

  private static final List<Peers> IN_RECORDS = List.of(FASTJSON2, AVAJE, GSON);
  private static final int[] OTHER_SIZES = {10, 10_000, 100_000};
  private static final int MANY = 100_000;

  private Ratios() {}

  static List<Ratio> all() {
    Trial decode = Trial.decode(JOINTLETTER);
    Trial encode = Trial.encode(JOINTLETTER);
    List<Ratio> ratios = new ArrayList<>();
    ratios.add(Ratio.of(
        "validated decode / token scan with text", decode, Trial.scan(321), Bar.atMost(1.25)));
    ratios.add(Ratio.of("validated decode / Jackson tree", decode, Trial.decode(TREE), Bar.NONE));
    ratios.add(Ratio.of(
        "validated decode / records + databind, unvalidated",
        decode,
        Trial.decode(DATABIND),
        Bar.atMost(0.95)));
    ratios.add(Ratio.of(
        "Immutables + databind + Hibernate Validator / validated decode",
        Trial.decode(WIRED),
        decode,
        Bar.atLeast(3.5)));
    for (Peers peer : IN_RECORDS) {
      ratios.add(Ratio.of(
          "validated decode / records + " + peer + ", unvalidated",
          decode,
          Trial.decode(peer),
          Bar.NONE));
    }
    ratios.add(Ratio.of("validated decode / protobuf", decode, Trial.decode(PROTOBUF), Bar.NONE));
    ratios.add(Ratio.of(
        "validated decode / the same with the check removed",
        decode,
        Trial.DECODE_UNCHECKED,
        Bar.NONE));
    for (int size : OTHER_SIZES) {
      ratios.add(Ratio.of(
          "validated decode / token scan with text, " + size + " signatories",
          Trial.decode(JOINTLETTER, size),
          Trial.scan(size),
          Bar.NONE));
      ratios.add(Ratio.of(
          "validated decode / records + databind, " + size + " signatories",
          Trial.decode(JOINTLETTER, size),
          Trial.decode(DATABIND, size),
          Bar.NONE));
    }
    ratios.add(
        Ratio.of("encode / records + databind", encode, Trial.encode(DATABIND), Bar.atMost(1.0)));
    for (Peers peer : IN_RECORDS) {
      ratios.add(Ratio.of("encode / records + " + peer, encode, Trial.encode(peer), Bar.NONE));
    }
    ratios.add(Ratio.of("encode / protobuf", encode, Trial.encode(PROTOBUF), Bar.NONE));
    ratios.add(Ratio.of(
        "building with rules checked / with the check removed",
        Trial.BUILD,
        Trial.BUILD_UNCHECKED,
        Bar.atMost(1.15)));
    ratios.add(Ratio.perSignatory(
        "validated decode per signatory, 100000 / 321",
        Trial.decode(JOINTLETTER, MANY),
        decode,
        Bar.atMost(1.2)));
    ratios.add(Ratio.perSignatory(
        "token scan per signatory, 100000 / 321", Trial.scan(MANY), Trial.scan(321), Bar.NONE));
    return ratios;
  }
}
