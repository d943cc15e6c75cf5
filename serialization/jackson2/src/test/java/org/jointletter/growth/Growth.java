package org.jointletter.growth;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.jointletter.document.DocumentReader;
import org.jointletter.document.InvalidDocumentException;
import org.jointletter.growth.Questions.Grown;
import org.jointletter.merge.Merge;
import org.jointletter.model.Dossier;

/**
 * Asks everything of what grows, and prints the work that it takes: a line for each question and
 * shape, with the size n, the work for n, 2n and 4n, and the bytes for these.
 */
public final class Growth {

  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  private static volatile Object answer;

  private final int size;
  private final String shape;
  private final String question;

  private Growth(int size, String shape, String question) {
    this.size = size;
    this.shape = shape;
    this.question = question;
  }

  /**
   * Runs the program.
   *
   * @param arguments whether documents or answers are asked for, the size n, and optionally a part
   *     of the name of a shape, and of a question
   */
  public static void main(String[] arguments) {
    Growth growth = new Growth(
        Integer.parseInt(arguments[1]),
        arguments.length > 2 ? arguments[2] : "",
        arguments.length > 3 ? arguments[3] : "");
    if (arguments[0].equals("documents")) {
      growth.documents();
    } else {
      growth.answers();
    }
  }

  private void documents() {
    crossings()
        .forEach((name, made) -> measure(name, Questions.ofDocuments(), n -> grown(made.apply(n))));
    each(BrokenDocuments.all())
        .forEach((name, made) ->
            measure(name, Questions.ofBrokenDocuments(), n -> bytes(made.apply(n))));
  }

  private void answers() {
    crossings()
        .forEach((name, made) -> measure(name, Questions.ofDossiers(), n -> grown(made.apply(n))));
    lists().forEach((name, made) -> {
      measure(name, Questions.ofDocuments(), n -> grown(made.apply(n)));
      measure(name, Questions.ofDossiers(), n -> grown(made.apply(n)));
    });
    Contributions.all().forEach((name, made) -> {
      for (Names names : Names.values()) {
        measure(
            name + ", " + names,
            Map.of("Merge.of", dossiers -> answer = Merge.of(dossiers).toString()),
            n -> made.apply(n, names).stream().map(Growth::read).toList());
      }
    });
  }

  private static Map<String, IntFunction<String>> crossings() {
    return each(Crossings.all());
  }

  private static Map<String, IntFunction<String>> each(Map<String, Crossings.Made> all) {
    Map<String, IntFunction<String>> shapes = new LinkedHashMap<>();
    all.forEach((name, made) -> {
      for (Names names : Names.values()) {
        shapes.put(name + ", " + names, n -> made.apply(n, names));
      }
    });
    return shapes;
  }

  private static Map<String, IntFunction<String>> lists() {
    Map<String, IntFunction<String>> shapes = new LinkedHashMap<>();
    for (GrownLists.Difference difference : GrownLists.Difference.values()) {
      GrownLists.places()
          .forEach((name, place) -> shapes.put(
              "n more " + name + ", " + difference, n -> GrownLists.grown(place, n, difference)));
      shapes.put("n/8 more of everything, " + difference, n -> GrownLists.grown(n / 8, difference));
    }
    return shapes;
  }

  private <T> void measure(String name, Map<String, Consumer<T>> questions, IntFunction<T> made) {
    if (!name.contains(shape) || questions.keySet().stream().noneMatch(q -> q.contains(question))) {
      return;
    }
    List<T> grown = new ArrayList<>();
    for (int n : new int[] {size, 2 * size, 4 * size}) {
      grown.add(made.apply(n));
    }
    questions.forEach((asked, ask) -> {
      if (asked.contains(question)) {
        System.out.println(asked + "\t" + name + "\t" + size + measured(ask, grown));
      }
    });
  }

  private static <T> String measured(Consumer<T> ask, List<T> grown) {
    // What is made once is made before.
    ask.accept(grown.get(0));
    long[] work = new long[grown.size()];
    long[] bytes = new long[grown.size()];
    Arrays.fill(work, Long.MAX_VALUE);
    Arrays.fill(bytes, Long.MAX_VALUE);
    // What grows fast is asked again: a cache may have been filled meanwhile, or emptied.
    for (int times = 0; times == 0 || times < 3 && isFast(work); times++) {
      for (int i = 0; i < grown.size(); i++) {
        long allocated = THREADS.getCurrentThreadAllocatedBytes();
        long done = Work.done();
        ask.accept(grown.get(i));
        work[i] = Math.min(work[i], Work.done() - done);
        bytes[i] = Math.min(bytes[i], THREADS.getCurrentThreadAllocatedBytes() - allocated);
      }
    }
    return LongStream.concat(LongStream.of(work), LongStream.of(bytes))
        .mapToObj(number -> "\t" + number)
        .collect(Collectors.joining());
  }

  private static boolean isFast(long[] work) {
    return work[2] - work[1] > 2.5 * (work[1] - work[0]);
  }

  private static Grown grown(String json) {
    Dossier dossier = read(json);
    return new Grown(bytes(json), dossier, other(json, dossier));
  }

  private static Dossier read(String json) {
    return DocumentReader.strict().read(bytes(json), Dossier.class);
  }

  private static byte[] bytes(String json) {
    return json.startsWith("{'") ? Json.bytes(json) : json.getBytes(StandardCharsets.UTF_8);
  }

  /** Returns a dossier about the same things that says something else of each, if it may. */
  private static Dossier other(String json, Dossier dossier) {
    String quote = json.startsWith("{'") ? "'" : "\"";
    String member = quote + "value" + quote + ":" + quote;
    String rest = "[^" + quote + "]*" + quote + "(," + quote + "(language|translations)|\\})";
    try {
      return read(json.replaceAll("(" + member + ")(" + rest + ")", "$1Or $2"));
    } catch (InvalidDocumentException e) {
      return dossier.toBuilder().title("Another").build();
    }
  }
}
