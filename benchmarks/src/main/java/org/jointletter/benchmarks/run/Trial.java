package org.jointletter.benchmarks.run;

import java.util.Map;
import java.util.TreeMap;
import org.jointletter.benchmarks.peer.Peers;
import org.jointletter.benchmarks.subject.Subject;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * One benchmark with all of its parameters, which is measured in a virtual machine of its own.
 *
 * @param name what it is called in figures
 * @param method the method of the benchmark
 * @param parameters its parameters
 * @param unchecked whether the check of the rules is taken out
 */
record Trial(String name, String method, Map<String, String> parameters, boolean unchecked) {

  /**
   * What came of it.
   *
   * @param microseconds the time that one operation takes: the median over iterations, because
   *     other programs that run meanwhile slow down some of them
   * @param bytes the bytes that one operation allocates
   */
  record Outcome(double microseconds, double bytes) {}

  private static final String[] JVM_ARGUMENTS =
      System.getProperty("bench.jvm", "-Xms2g -Xmx2g").split(" ");

  static final Trial BUILD = new Trial("build", "Building.build", Map.of("checked", "true"), false);
  static final Trial BUILD_UNCHECKED =
      new Trial("build unchecked", "Building.build", Map.of("checked", "false"), true);
  static final Trial DECODE_UNCHECKED = new Trial(
      "decode JOINTLETTER 321 unchecked",
      "Codecs.decode",
      Map.of("peer", "JOINTLETTER", "signatories", "321"),
      true);

  static Trial decode(Peers peer) {
    return decode(peer, Subject.SIGNATORIES);
  }

  static Trial decode(Peers peer, int signatories) {
    return codec("decode", peer, signatories);
  }

  static Trial encode(Peers peer) {
    return encode(peer, Subject.SIGNATORIES);
  }

  static Trial encode(Peers peer, int signatories) {
    return codec("encode", peer, signatories);
  }

  static Trial scan(int signatories) {
    String number = Integer.toString(signatories);
    return new Trial("scan " + number, "TokenScan.scan", Map.of("signatories", number), false);
  }

  private static Trial codec(String verb, Peers peer, int signatories) {
    String number = Integer.toString(signatories);
    return new Trial(
        verb + " " + peer + " " + number,
        "Codecs." + verb,
        new TreeMap<>(Map.of("peer", peer.name(), "signatories", number)),
        false);
  }

  /**
   * Measures it once.
   *
   * @param warmUp for how many seconds to warm up
   * @param seconds for how many to measure
   * @param classPath the class path of the virtual machine
   */
  Outcome run(int warmUp, int seconds, String classPath) throws RunnerException {
    OptionsBuilder options = new OptionsBuilder();
    options
        .include("\\." + method.replace(".", "\\.") + "$")
        .forks(1)
        .warmupIterations(warmUp)
        .warmupTime(TimeValue.seconds(1))
        .measurementIterations(4 * seconds)
        .measurementTime(TimeValue.milliseconds(250))
        .addProfiler(GCProfiler.class)
        .addProfiler(CpuTime.class)
        .shouldFailOnError(true)
        .verbosity(VerboseMode.SILENT)
        .jvmArgsAppend(JVM_ARGUMENTS);
    parameters.forEach(options::param);
    String ours = System.setProperty("java.class.path", classPath); // forks take it from there
    RunResult result;
    try {
      result = new Runner(options.build()).runSingle();
    } finally {
      System.setProperty("java.class.path", ours);
    }
    return new Outcome(
        result.getSecondaryResults().get(CpuTime.NAME).getStatistics().getPercentile(50),
        result.getSecondaryResults().get("gc.alloc.rate.norm").getScore());
  }
}
