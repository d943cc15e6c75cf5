package org.jointletter.document;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.jointletter.rule.Limits;

/** Reads hostile documents in a virtual machine with a small heap. */
public final class SmallHeap {

  /** The heap that the default limits are made for. */
  private static final String HEAP = "-Xmx256m";

  private static final int MINUTES = 10;
  private static final int THREADS = 4;
  private static final int LINES = 3;

  private SmallHeap() {}

  /** One way to read a document, whose value is then held. */
  @FunctionalInterface
  public interface Door {

    /** Reads a document; one that is refused is no failure. */
    Object read(byte[] document, Class<?> type) throws IOException;
  }

  private static Map<String, Door> doors() {
    Map<String, Door> doors = new LinkedHashMap<>();
    DocumentReader strict = DocumentReader.strict();
    DocumentReader tolerant = DocumentReader.tolerant();
    doors.put("bytes", strict::read);
    doors.put("tolerant bytes", tolerant::read);
    doors.put("text", (document, type) -> tolerant.read(new String(document, UTF_8), type));
    doors.put(
        "stream", (document, type) -> tolerant.read(new ByteArrayInputStream(document), type));
    doors.put("file", (document, type) -> {
      Path file = Files.createTempFile("hostile", ".json");
      try {
        Files.write(file, document);
        return tolerant.read(file, type);
      } finally {
        Files.delete(file);
      }
    });
    doors.put("lines", (document, type) -> lines(tolerant, document, type));
    doors.put(
        "parallel lines",
        (document, type) -> lines(tolerant.withParallelism(THREADS), document, type));
    return doors;
  }

  /** Reads the document several times, as records of a stream, and holds one of them. */
  private static Object lines(DocumentReader reader, byte[] document, Class<?> type)
      throws IOException {
    Object[] last = new Object[1];
    try (Stream<?> lines = reader.lines(new Repeated(document, LINES), type, bad -> {})) {
      lines.forEach(value -> last[0] = value);
    }
    return last;
  }

  /** A document on each line of a stream. */
  private static final class Repeated extends ByteArrayInputStream {

    private int more;

    Repeated(byte[] document, int times) {
      super(document);
      more = times - 1;
    }

    @Override
    public synchronized int read(byte[] bytes, int from, int length) {
      int read = super.read(bytes, from, length);
      if (read < 0 && more > 0 && length > 0) {
        more--;
        reset();
        bytes[from] = '\n';
        return 1;
      }
      return read;
    }
  }

  /** Reads bytes that are a gigabyte when they are unpacked. */
  static final class Bomb {

    private static final int MEGABYTES = 1_100;

    private Bomb() {}

    public static void main(String[] arguments) throws IOException {
      ByteArrayOutputStream packed = new ByteArrayOutputStream();
      try (OutputStream out = new GZIPOutputStream(packed)) {
        byte[] megabyte = new byte[1 << 20];
        Arrays.fill(megabyte, (byte) '[');
        for (int i = 0; i < MEGABYTES; i++) {
          out.write(megabyte);
        }
      }
      InputStream in = new ByteArrayInputStream(packed.toByteArray());
      DocumentReader reader =
          DocumentReader.strict().withParallelism(arguments[0].endsWith("parallel") ? 2 : 1);
      if (arguments[0].equals("one document")) {
        try {
          reader.read(new GZIPInputStream(in), Object.class);
        } catch (InvalidDocumentException e) {
          System.out.println(e.getProblems().get(0).code());
        }
        return;
      }
      try (Stream<Object> lines = reader.lines(
          in, Object.class, bad -> System.out.println(bad.problems().get(0).code()))) {
        lines.forEach(System.out::println);
      }
    }
  }

  /** Returns how many shapes have a name that matches a pattern. */
  public static long count(String pattern) {
    return HostileShape.all().stream()
        .filter(shape -> shape.name().matches(pattern))
        .count();
  }

  /**
   * Runs a program in a virtual machine with a small heap.
   *
   * @return all that it prints
   */
  public static String run(Class<?> program, String... arguments)
      throws IOException, InterruptedException {
    Path printed = Files.createTempFile("small-heap", ".txt");
    try {
      ProcessBuilder builder = new ProcessBuilder(
          Path.of(System.getProperty("java.home"), "bin", "java").toString(),
          HEAP,
          "-cp",
          System.getProperty("java.class.path"),
          program.getName());
      builder.command().addAll(List.of(arguments));
      Process process =
          builder.redirectErrorStream(true).redirectOutput(printed.toFile()).start();
      boolean ended = process.waitFor(MINUTES, TimeUnit.MINUTES);
      process.destroyForcibly().waitFor();
      return Files.readString(printed) + (ended ? "" : "did not end");
    } finally {
      Files.delete(printed);
    }
  }

  /**
   * Reads all shapes, each as large as the default limits admit, and says how many there were.
   *
   * @param only part of the names of the shapes to read
   */
  public static void readAll(String name, Door door, String only) {
    Limits limits = Limits.defaults();
    int survived = 0;
    for (HostileShape shape : HostileShape.all()) {
      if (!shape.name().matches(only)) {
        continue;
      }
      String end = "valid";
      try {
        Object value = door.read(shape.of(limits), shape.type());
        end = value == null ? "nothing" : end;
        survived++;
      } catch (InvalidDocumentException e) {
        end = e.getProblems().get(0).code();
        survived++;
      } catch (OutOfMemoryError e) {
        end = "OUT OF MEMORY";
      } catch (IOException | RuntimeException e) {
        end = e.getClass().getName();
        survived += e.getCause() instanceof InvalidDocumentException ? 1 : 0;
      }
      System.out.println(name + ": " + shape + ": " + end);
    }
    System.out.println("survived: " + survived);
  }

  /**
   * Reads all shapes.
   *
   * @param arguments by which door, and a pattern of the names of the shapes
   */
  public static void main(String[] arguments) {
    readAll(arguments[0], doors().get(arguments[0]), arguments[1]);
  }
}
