package org.jointletter.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.UnixOperatingSystemMXBean;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Spliterator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.Size;
import org.jointletter.model.JointLetter;
import org.jointletter.model.Jurisdiction;
import org.jointletter.model.Text;
import org.jointletter.rule.Limits;
import org.jointletter.rule.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Streams of documents, one on each line. */
class LinesTest {

  private static final String BAD = "{\"jointletter\": \"1.0\", \"type\": \"jurisdiction\"}";

  @TempDir
  Path directory;

  /** Returns the reader that is tested. */
  DocumentReader reader() {
    return DocumentReader.strict();
  }

  /** Returns how many bytes it may read before they are asked for. */
  int bytesAhead() {
    return 1 << 16;
  }

  @Tag("slow")
  @Property(tries = 50)
  void whatIsWrittenIsRead(@ForAll @Size(max = 5) List<JointLetter> letters) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    write(letters, out);
    assertEquals(letters.size(), new String(out.toByteArray(), UTF_8).lines().count());
    assertEquals(letters, read(out.toByteArray(), JointLetter.class, new ArrayList<>()));
  }

  @Test
  void compressedFilesAreReadAsWell() throws IOException {
    Path file = directory.resolve("places.ndjson.gz");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
      write(places(1_000), out);
    }
    try (Stream<Jurisdiction> places = reader().lines(file, Jurisdiction.class)) {
      assertEquals(places(1_000), places.toList());
    }
  }

  /** Pipes have nothing available between two parts, and parts need not end where pieces do. */
  @ParameterizedTest
  @ValueSource(ints = {1, 7, 100, 1_000_000})
  void everyPartOfACompressedStreamIsRead(int piece) throws IOException {
    ByteArrayOutputStream parts = new ByteArrayOutputStream();
    for (int i = 0; i < 5; i++) {
      parts.write(compressed(line(i) + "\n"));
    }
    List<BadRecord> bad = new ArrayList<>();
    assertEquals(places(5), readInPieces(parts.toByteArray(), piece, bad));
    assertEquals(List.of(), bad);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 7, 100, 1_000_000})
  void whatIsNotCompressedBehindWhatIsIsNoEnd(int piece) throws IOException {
    ByteArrayOutputStream parts = new ByteArrayOutputStream();
    parts.write(compressed(line(0) + "\n"));
    byte[] damaged = compressed(line(1) + "\n");
    damaged[2]++;
    for (byte[] rest : List.of(new byte[] {'x'}, new byte[20], line(1).getBytes(UTF_8), damaged)) {
      ByteArrayOutputStream whole = new ByteArrayOutputStream();
      whole.write(parts.toByteArray());
      whole.write(rest);
      assertThrows(
          UncheckedIOException.class,
          () -> readInPieces(whole.toByteArray(), piece, new ArrayList<>()));
    }
  }

  private List<Jurisdiction> readInPieces(byte[] bytes, int piece, List<BadRecord> bad)
      throws IOException {
    InputStream in = new ByteArrayInputStream(bytes) {
      @Override
      public int read(byte[] to, int from, int length) {
        return super.read(to, from, Math.min(piece, length));
      }

      @Override
      public int available() {
        return 0;
      }
    };
    try (Stream<Jurisdiction> places = reader().lines(in, Jurisdiction.class, bad::add)) {
      return places.toList();
    }
  }

  private static byte[] compressed(String text) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (OutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(text.getBytes(UTF_8));
    }
    return out.toByteArray();
  }

  @Test
  void documentsOfSeveralTypesAreReadAsWhatTheySay() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    List<Object> documents = List.of(
        Jurisdiction.ofCountry("NO"),
        org.jointletter.model.Signatory.person("Ines Quill"),
        Jurisdiction.ofCountry("SE"));
    write(documents, out);
    assertEquals(documents, read(out.toByteArray(), Object.class, new ArrayList<>()));
  }

  @Test
  void theFirstBadRecordEndsTheStreamWithItsNumber() throws IOException {
    Path file = Files.writeString(
        directory.resolve("places.ndjson"), "\n" + line(0) + "\r\n \t\n" + BAD + "\n" + line(1));
    List<Jurisdiction> read = new ArrayList<>();
    try (Stream<Jurisdiction> places = reader().lines(file, Jurisdiction.class)) {
      InvalidDocumentException thrown =
          assertThrows(InvalidDocumentException.class, () -> places.forEach(read::add));
      assertEquals(
          file + ", record 2 has 2 problems:\n"
              + "  record 2, line 4, column 1: /kind is required [required]\n"
              + "  record 2, line 4, column 1: /label is required [required]",
          thrown.getMessage());
      assertTrue(thrown.toProblemDetails().contains("\"record\":2,\"line\":4,\"column\":1"));
    }
    assertEquals(places(1), read);
  }

  @Test
  void badRecordsAreHandedOverAndTheRestGoesOn() throws IOException {
    String first = line(0);
    byte[] json = (first + "\n" + BAD + "\n{]\n" + line(1) + "\n\u00e9").getBytes(UTF_8);
    json[json.length - 1] = 'x';
    List<BadRecord> bad = new ArrayList<>();
    assertEquals(places(2), read(json, Jurisdiction.class, bad));
    assertEquals(List.of(2L, 3L, 5L), bad.stream().map(BadRecord::number).toList());
    assertEquals(BAD, new String(bad.get(0).bytes(), UTF_8));
    assertEquals(
        List.of("required", "not-json", "not-json"),
        bad.stream().map(record -> record.problems().get(0).code()).toList());
    assertEquals(first.length() + 1, bad.get(0).problems().get(0).offset());
    assertEquals("BadRecord[2, 2 problems]", bad.get(0).toString());
    BadRecord more = new BadRecord(7, bad.get(0).bytes(), bad.get(0).problems(), 3);
    assertEquals("BadRecord[7, 5 problems]", more.toString());

    Path file = Files.write(directory.resolve("places.ndjson"), json);
    List<BadRecord> ofFile = new ArrayList<>();
    try (Stream<Jurisdiction> places = reader().lines(file, Jurisdiction.class, ofFile::add)) {
      assertEquals(places(2), places.toList());
    }
    assertEquals(List.of(2L, 3L, 5L), ofFile.stream().map(BadRecord::number).toList());
  }

  @Test
  void recordsAreReadWhenTheyAreAskedForAndMemoryIsBounded() throws IOException {
    int[] given = {0};
    byte[] line = (line(0) + "\n").getBytes(UTF_8);
    InputStream endless = new InputStream() {
      @Override
      public int read() {
        return line[given[0]++ % line.length];
      }

      @Override
      public int read(byte[] bytes, int from, int length) {
        for (int i = 0; i < length; i++) {
          bytes[from + i] = (byte) read();
        }
        return length;
      }
    };
    try (Stream<Jurisdiction> places = reader().lines(endless, Jurisdiction.class, bad -> {})) {
      Iterator<Jurisdiction> each = places.iterator();
      IntStream.range(0, 1_000).forEach(i -> assertEquals(places(1).get(0), each.next()));
    }
    assertTrue(given[0] <= 1_000 * line.length + bytesAhead(), () -> "read ahead: " + given[0]);
  }

  @Test
  void aRecordBeyondTheLimitIsBadAndTheNextIsRead() throws IOException {
    String json =
        line(0) + "\n" + "x".repeat(1_000_000) + "\n" + line(1) + "\n" + "y".repeat(300_000);
    List<BadRecord> bad = new ArrayList<>();
    DocumentReader small = reader().withLimits(Limits.defaults().withDocumentBytes(300));
    try (Stream<Jurisdiction> places =
        small.lines(new ByteArrayInputStream(json.getBytes(UTF_8)), Jurisdiction.class, bad::add)) {
      assertEquals(places(2), places.toList());
    }
    assertEquals(List.of(2L, 4L), bad.stream().map(BadRecord::number).toList());
    for (BadRecord record : bad) {
      assertEquals(301, record.bytes().length);
      assertEquals("limit-exceeded", record.problems().get(0).code());
    }
    assertEquals(
        List.of(line(0).length() + 1 + 300L, json.length() - 300_000 + 300L),
        bad.stream().map(record -> record.problems().get(0).offset()).toList());
  }

  @Test
  void aRecordBeyondTheLimitMayEndWhereMoreIsRead() throws IOException {
    InputStream pieces = new SequenceInputStream(
        new ByteArrayInputStream("x".repeat(1_000).getBytes(UTF_8)),
        new ByteArrayInputStream(("\n" + line(0)).getBytes(UTF_8)));
    DocumentReader small = reader().withLimits(Limits.defaults().withDocumentBytes(300));
    try (Stream<Jurisdiction> places = small.lines(pieces, Jurisdiction.class, bad -> {})) {
      assertEquals(places(1), places.toList());
    }
  }

  @Test
  void aRecordMayBeAsLargeAsTheLimitHoweverItsLineEnds() throws IOException {
    String record = line(0);
    int size = record.length();
    DocumentReader exact = reader().withLimits(Limits.defaults().withDocumentBytes(size));
    for (String end : List.of("", "\r", "\n", "\r\n")) {
      List<BadRecord> bad = new ArrayList<>();
      String json = record + " " + end.replaceFirst("^\r?$", "\n") + record + end;
      try (Stream<Jurisdiction> places = exact.lines(
          new ByteArrayInputStream(json.getBytes(UTF_8)), Jurisdiction.class, bad::add)) {
        assertEquals(places(1), places.toList());
      }
      assertEquals(List.of(1L), bad.stream().map(BadRecord::number).toList());
      assertEquals(size + 1, bad.get(0).bytes().length);
    }
  }

  @Test
  void problemsHaveTheirPlacesInTheWholeStream() throws IOException {
    for (String mark : List.of("", "\uFEFF")) {
      String json = mark + "\n" + (line(0) + "\n").repeat(2_000) + "\r\n" + BAD + "\r\n";
      List<BadRecord> bad = new ArrayList<>();
      assertEquals(places(2_000), read(json.getBytes(UTF_8), Jurisdiction.class, bad));
      Problem problem = bad.get(0).problems().get(0);
      assertEquals(2_001, problem.record());
      assertEquals(2_003, problem.line());
      assertEquals(json.getBytes(UTF_8).length - BAD.length() - 2, problem.offset());
    }
  }

  @Test
  void whatOnlyHalfStartsLikeACompressedFileIsABadRecord() throws IOException {
    for (byte[] bytes : new byte[][] {{0x1F}, {0x1F, '{'}, {'{', (byte) 0x8B}}) {
      List<BadRecord> bad = new ArrayList<>();
      assertEquals(List.of(), read(bytes, Jurisdiction.class, bad));
      assertEquals(List.of(1L), bad.stream().map(BadRecord::number).toList());
    }
  }

  @Test
  void theStreamIsInOrder() throws IOException {
    try (Stream<Jurisdiction> places =
        reader().lines(InputStream.nullInputStream(), Jurisdiction.class, bad -> {})) {
      assertTrue(places.spliterator().hasCharacteristics(Spliterator.ORDERED));
    }
  }

  /** A stream may have nothing at the moment, whatever its contract says. */
  @Test
  void nothingIsLostBehindAReadOfNothing() throws IOException {
    byte[] ten = (line(0) + "\n").repeat(10).getBytes(UTF_8);
    InputStream in = new ByteArrayInputStream(ten) {
      private int reads;

      @Override
      public synchronized int read(byte[] bytes, int from, int length) {
        return ++reads % 5 == 4 ? 0 : super.read(bytes, from, Math.min(length, 100));
      }
    };
    try (Stream<Jurisdiction> places = reader().lines(in, Jurisdiction.class, bad -> {})) {
      assertEquals(places(10), places.toList());
    }
    InputStream never = new ByteArrayInputStream(ten) {
      @Override
      public synchronized int read(byte[] bytes, int from, int length) {
        return pos < 500 ? super.read(bytes, from, Math.min(length, 500 - pos)) : 0;
      }
    };
    List<Jurisdiction> before = new ArrayList<>();
    try (Stream<Jurisdiction> places = reader().lines(never, Jurisdiction.class, bad -> {})) {
      assertThrows(UncheckedIOException.class, () -> places.forEach(before::add));
    }
    assertEquals(500 / (line(0).length() + 1), before.size());
    assertThrows(IOException.class, () -> reader().read(never, Jurisdiction.class));
  }

  /** As many blanks as a record may have bytes hide nothing. */
  @Test
  void aRecordBehindManyBlanksIsNotPassedOver() throws IOException {
    List<BadRecord> bad = new ArrayList<>();
    DocumentReader small = reader().withLimits(Limits.defaults().withDocumentBytes(300));
    byte[] json = (" ".repeat(400) + line(0) + "\n" + line(0)).getBytes(UTF_8);
    try (Stream<Jurisdiction> places =
        small.lines(new ByteArrayInputStream(json), Jurisdiction.class, bad::add)) {
      assertEquals(places(1), places.toList());
    }
    assertEquals(1, bad.size());
  }

  @Test
  void longRecordsOutgrowTheBuffer() throws IOException {
    List<Jurisdiction> places = new ArrayList<>();
    for (int size : new int[] {10, 200_000, 65_000, 1, 131_000}) {
      places.add(Jurisdiction.ofCountry("NO", "N".repeat(size)));
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    write(places, out);
    assertEquals(places, read(out.toByteArray(), Jurisdiction.class, new ArrayList<>()));
  }

  @Test
  void nothingAndBlankLinesAreNoRecords() throws IOException {
    assertEquals(List.of(), read(new byte[0], Jurisdiction.class, new ArrayList<>()));
    assertEquals(
        List.of(), read("\r\n\n  \n".getBytes(UTF_8), Jurisdiction.class, new ArrayList<>()));
    assertEquals(
        places(1),
        read(("\uFEFF" + line(0)).getBytes(UTF_8), Jurisdiction.class, new ArrayList<>()));
  }

  @Test
  void whatCannotBeReadOrStandAloneIsToldAtOnceOrWhenItIsMet() throws IOException {
    assertThrows(
        IllegalArgumentException.class,
        () -> reader().lines(new ByteArrayInputStream(new byte[0]), Text.class, bad -> {}));
    byte[] start = (line(0) + "\n").repeat(10_000).getBytes(UTF_8);
    InputStream failing = new SequenceInputStream(
        new ByteArrayInputStream(start), new FilterInputStream(InputStream.nullInputStream()) {
          @Override
          public int read(byte[] bytes, int from, int length) throws IOException {
            throw new IOException("unplugged");
          }

          @Override
          public int read() throws IOException {
            throw new IOException("unplugged");
          }
        });
    List<Jurisdiction> before = new ArrayList<>();
    try (Stream<Jurisdiction> places = reader().lines(failing, Jurisdiction.class, bad -> {})) {
      UncheckedIOException thrown =
          assertThrows(UncheckedIOException.class, () -> places.forEach(before::add));
      assertEquals("unplugged", thrown.getCause().getMessage());
    }
    assertEquals(10_000, before.size());
  }

  @Test
  void aFileThatCannotBeReadIsClosed() throws IOException {
    Path file = directory.resolve("cut.gz");
    Files.write(file, new byte[] {0x1F, (byte) 0x8B, 7});
    long before = openFiles();
    for (int i = 0; i < 50; i++) {
      assertThrows(IOException.class, () -> reader().lines(file, Jurisdiction.class));
      assertThrows(IllegalArgumentException.class, () -> reader().lines(file, String.class));
    }
    assertTrue(openFiles() < before + 50);
  }

  private static long openFiles() {
    return ManagementFactory.getOperatingSystemMXBean() instanceof UnixOperatingSystemMXBean unix
        ? unix.getOpenFileDescriptorCount()
        : 0;
  }

  @Test
  void closingTheStreamClosesTheInput() throws IOException {
    boolean[] closed = {false};
    InputStream in = new ByteArrayInputStream(line(0).getBytes(UTF_8)) {
      @Override
      public void close() {
        closed[0] = true;
      }
    };
    Stream<Jurisdiction> places = reader().lines(in, Jurisdiction.class, bad -> {});
    assertFalse(closed[0]);
    places.close();
    assertTrue(closed[0]);
  }

  private <T> List<T> read(byte[] json, Class<T> type, List<BadRecord> bad) throws IOException {
    try (Stream<T> lines = reader().lines(new ByteArrayInputStream(json), type, bad::add)) {
      return lines.toList();
    }
  }

  static void write(List<?> documents, OutputStream out) throws IOException {
    try (LinesWriter writer = DocumentWriter.lines(out)) {
      for (Object document : documents) {
        writer.write(document);
      }
    }
  }

  private static List<Jurisdiction> places(int count) {
    return Collections.nCopies(count, Jurisdiction.ofCountry("NO", "Norland"));
  }

  private static String line(int i) {
    return DocumentWriter.compact().toString(places(i + 1).get(i));
  }
}
