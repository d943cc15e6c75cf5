package org.jointletter.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jointletter.codec.DocumentType;
import org.jointletter.codec.JsonInput;
import org.jointletter.codec.JsonLibrary;
import org.jointletter.rule.Limits;

/**
 * A document of the conformance corpus and what its manifest expects of it.
 *
 * @param members what the manifest says, by name
 */
public record ConformanceCase(Map<String, Object> members) {

  static final Path FOLDER =
      Path.of("../../seeds/src/main/resources/org/jointletter/seeds/conformance");

  private static final Map<?, ?> MANIFEST = (Map<?, ?>) parsed(bytes("manifest.json"));

  /** Returns the documents that every reader accepts. */
  public static List<ConformanceCase> valid() {
    return cases("valid");
  }

  /** Returns the documents that every reader refuses. */
  public static List<ConformanceCase> invalid() {
    return cases("invalid");
  }

  /** Returns the reasons why some rules are not broken by any document, by code. */
  public static Map<String, String> notShown() {
    return texts(MANIFEST.get("notShown"));
  }

  /** Returns the name of the file. */
  public String file() {
    return text("file");
  }

  /** Returns the content of the file. */
  public byte[] bytes() {
    return bytes(file());
  }

  /** Returns the class as which the document is read. */
  public Class<?> type() {
    return DocumentType.all().stream()
        .filter(type -> type.text().equals(text("type")))
        .findAny()
        .orElseThrow()
        .codec()
        .type();
  }

  /** Returns an attribute that is a text; null if it is absent. */
  String text(String name) {
    return (String) members.get(name);
  }

  /** Tells whether a parser of JSON takes it. */
  public boolean isJson() {
    return !Boolean.FALSE.equals(members.get("json"));
  }

  /** Returns what is wrong with it: a code each and, if its place is certain, a pointer. */
  public List<Map<String, String>> problems() {
    return ((List<?>) members.get("problems"))
        .stream().map(ConformanceCase::texts).toList();
  }

  /** Returns where the schema must refuse it; nowhere, if it accepts it. */
  public List<String> refused() {
    Object places = ((Map<?, ?>) members.get("schema")).get("refuses");
    return places == null
        ? List.of()
        : ((List<?>) places).stream().map(String.class::cast).toList();
  }

  @Override
  public String toString() {
    return file();
  }

  private static List<ConformanceCase> cases(String group) {
    List<ConformanceCase> cases = new ArrayList<>();
    for (Object each : (List<?>) MANIFEST.get(group)) {
      Map<String, Object> members = new LinkedHashMap<>();
      ((Map<?, ?>) each).forEach((name, value) -> members.put((String) name, value));
      cases.add(new ConformanceCase(members));
    }
    return cases;
  }

  private static Map<String, String> texts(Object json) {
    Map<String, String> texts = new LinkedHashMap<>();
    ((Map<?, ?>) json).forEach((name, value) -> texts.put((String) name, (String) value));
    return texts;
  }

  private static byte[] bytes(String file) {
    try {
      return Files.readAllBytes(FOLDER.resolve(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns JSON as maps, lists, texts and booleans, by whichever library is there. */
  private static Object parsed(byte[] json) {
    try (JsonInput in = JsonLibrary.get().read(json, Limits.defaults())) {
      in.next();
      return value(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Object value(JsonInput in) throws IOException {
    return switch (in.token()) {
      case OBJECT -> {
        Map<String, Object> members = new LinkedHashMap<>();
        for (String name = in.nextName(); name != null; name = in.nextName()) {
          in.next();
          members.put(name, value(in));
        }
        yield members;
      }
      case ARRAY -> {
        List<Object> elements = new ArrayList<>();
        while (in.next() != JsonInput.Token.ARRAY_END) {
          elements.add(value(in));
        }
        yield elements;
      }
      case BOOLEAN -> in.isTrue();
      default -> in.string();
    };
  }
}
