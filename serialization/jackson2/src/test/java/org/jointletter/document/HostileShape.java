package org.jointletter.document;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.jointletter.codec.DocumentType;
import org.jointletter.codec.JsonInput;
import org.jointletter.codec.JsonInput.Token;
import org.jointletter.codec.JsonLibrary;
import org.jointletter.rule.Limits;

/**
 * Documents that take as much memory as possible for their size: something small, again and again.
 *
 * @param name what there is much of
 * @param before the document before it
 * @param element the piece of each number
 * @param separator what stands between two pieces
 * @param after the rest of the document
 */
public record HostileShape(
    String name, String before, IntFunction<String> element, String separator, String after) {

  private static final String HEAD = "{\"jointletter\":\"1.0\",\"type\":\"";
  private static final String UNLISTED =
      HEAD + "joint-letter\",\"id\":\"a\",\"kind\":\"petition\",\"title\":{\"value\":\"T\"},";
  private static final String LETTER = UNLISTED + "\"roster\":{\"completeness\":\"unknown\"},";
  private static final String RESPONSE = HEAD + "official-response\",\"id\":\"a\",";
  private static final int CHARACTERS = 36;

  /** Returns a document that is as large as limits admit, or hardly smaller. */
  public byte[] of(Limits limits) {
    int bytes = limits.documentBytes();
    ByteArrayOutputStream out = new ByteArrayOutputStream(bytes);
    out.writeBytes(before.getBytes(UTF_8));
    byte[] end = after.getBytes(UTF_8);
    int ofEach = 0;
    long counted = 100; // what is around the pieces
    for (int i = 0; ; i++) {
      String piece = element.apply(i);
      if (i == 0) {
        ofEach = values(piece);
      }
      byte[] next = ((i == 0 ? "" : separator) + piece).getBytes(UTF_8);
      counted += ofEach;
      boolean full = i == limits.listSize()
          || out.size() + next.length + end.length > bytes
          || counted > limits.values();
      if (i > 0 && full) {
        break;
      }
      out.writeBytes(next);
    }
    out.writeBytes(end);
    return out.toByteArray();
  }

  /** Returns the type of the document. */
  public Class<?> type() {
    return DocumentType.all().stream()
        .filter(type -> before.startsWith(HEAD + type.text()))
        .<Class<?>>map(type -> type.codec().type())
        .findAny()
        .orElse(Object.class);
  }

  @Override
  public String toString() {
    return name;
  }

  private static int values(String piece) {
    boolean member = piece.matches("(?s)\"[^\"]*\":.*");
    byte[] whole = (member ? "{" + piece + "}" : "[" + piece + "]").getBytes(UTF_8);
    try (JsonInput json = JsonLibrary.get().read(whole, Limits.none())) {
      json.next();
      return values(json) - 1;
    } catch (IOException | RuntimeException e) {
      return 0; // no JSON
    }
  }

  /** Counts the value at the current token, and the values in it. */
  private static int values(JsonInput json) throws IOException {
    int values = 1;
    if (json.token() == Token.OBJECT) {
      while (json.nextName() != null) {
        json.next();
        values += values(json);
      }
    } else if (json.token() == Token.ARRAY) {
      while (json.next() != Token.ARRAY_END) {
        values += values(json);
      }
    }
    return values;
  }

  private HostileShape ending(String other) {
    return new HostileShape(name, before, element, separator, other);
  }

  private static HostileShape list(String name, String before, IntFunction<String> element) {
    return new HostileShape(name, before + "[", element, ",", "]}");
  }

  private static String unique(int i) {
    return Integer.toString(i, CHARACTERS);
  }

  /** Returns all shapes. */
  public static List<HostileShape> all() {
    List<HostileShape> shapes = new ArrayList<>();
    IntFunction<String> empty = i -> "{}";
    shapes.add(new HostileShape(
        "signatories {}",
        UNLISTED + "\"roster\":{\"completeness\":\"unknown\",\"signatories\":[",
        empty,
        ",",
        "]}}"));
    shapes.add(new HostileShape(
        "signatories valid",
        UNLISTED + "\"roster\":{\"completeness\":\"partial\",\"signatories\":[",
        i -> "{\"party\":{\"kind\":\"person\",\"name\":{\"value\":\"" + unique(i)
            + "\"}},\"role\":\"signatory\",\"capacity\":\"personal\"}",
        ",",
        "]}}"));
    shapes.add(new HostileShape(
        "signatories shortest",
        UNLISTED + "\"roster\":{\"completeness\":\"partial\",\"signatories\":[",
        i -> "{\"party\":{\"kind\":\"x\",\"name\":{\"value\":\"" + unique(i)
            + "\"}},\"role\":\"x\",\"capacity\":\"x\"}",
        ",",
        "]}}"));
    shapes.add(new HostileShape(
        "signatories 7",
        UNLISTED + "\"roster\":{\"completeness\":\"unknown\",\"signatories\":[",
        i -> "7",
        ",",
        "]}}"));
    shapes.add(list("respondsTo ids", RESPONSE + "\"respondsTo\":", i -> "\"" + unique(i) + "\""));
    shapes.add(list("respondsTo same", RESPONSE + "\"respondsTo\":", i -> "\"a\""));
    shapes.add(list("respondsTo empty", RESPONSE + "\"respondsTo\":", i -> "\"\""));
    shapes.add(list("respondsTo mixed", RESPONSE + "\"respondsTo\":", i -> "7,\"\""));
    shapes.add(list("kinds distinct", RESPONSE + "\"kinds\":", i -> "\"" + unique(i) + "\""));
    shapes.add(list("kinds empty", RESPONSE + "\"kinds\":", i -> "\"\""));
    shapes.add(
        list("disclaimers", LETTER + "\"disclaimers\":", i -> "{\"value\":\"" + unique(i) + "\"}"));
    shapes.add(list("disclaimers {}", LETTER + "\"disclaimers\":", empty));
    shapes.add(list(
        "disclaimers langs",
        LETTER + "\"disclaimers\":",
        i -> "{\"value\":\"a\",\"language\":\"" + "en-x-" + unique(i) + "\"}"));
    shapes.add(
        list("citations", LETTER + "\"citations\":", i -> "{\"source\":\"" + unique(i) + "\"}"));
    shapes.add(list("citations {}", LETTER + "\"citations\":", empty));
    shapes.add(list(
        "links",
        LETTER + "\"links\":",
        i -> "{\"relation\":\"x\",\"letter\":\"" + unique(i) + "\"}"));
    shapes.add(list(
        "copies",
        LETTER + "\"copies\":",
        i -> "{\"url\":\"https://a.example/" + unique(i) + "\"}"));
    shapes.add(list(
        "identifiers",
        LETTER + "\"identifiers\":",
        i -> "{\"scheme\":\"x\",\"value\":\"" + unique(i) + "\"}"));
    shapes.add(list(
        "demands",
        LETTER + "\"demands\":",
        i -> "{\"id\":\"b" + unique(i) + "\",\"statement\":{\"value\":\"" + unique(i) + "\"}}"));
    shapes.add(list(
        "demands same id",
        LETTER + "\"demands\":",
        i -> "{\"id\":\"b\",\"statement\":{\"value\":\"" + unique(i) + "\"}}"));
    shapes.add(list(
        "demands lists",
        LETTER + "\"demands\":",
        i -> "{\"parts\":[],\"kinds\":[],\"citations\":[]}"));
    shapes.add(list(
        "demands unresolved",
        LETTER + "\"demands\":",
        i -> "{\"id\":\"b" + unique(i) + "\",\"statement\":{\"value\":\"s\"},\"directedTo\":[\"z"
            + unique(i) + "\"]}"));
    shapes.add(list("demands in {}", LETTER + "\"demands\":", i -> "{\"parts\":[{},{}]}"));
    shapes.add(list(
        "events",
        LETTER + "\"events\":",
        i ->
            "{\"event\":\"x\",\"on\":\"" + LocalDate.ofEpochDay(i % 3_000_000 - 500_000L) + "\"}"));
    shapes.add(list("events {}", LETTER + "\"events\":", empty));
    shapes.add(list("allegations {}", LETTER + "\"allegations\":", empty));
    shapes.add(list(
        "allegations themes",
        LETTER + "\"allegations\":",
        i -> "{\"themes\":[\"" + unique(i) + "\"]}"));
    shapes.add(list("addressees {}", LETTER + "\"addressees\":", empty));
    shapes.add(list("addressees {party}", LETTER + "\"addressees\":", i -> "{\"party\":{}}"));
    shapes.add(list(
        "letters {}",
        HEAD + "dossier\",\"id\":\"a\",\"title\":{\"value\":\"T\"},\"letters\":",
        empty));
    shapes.add(list(
        "letters roster {}",
        HEAD + "dossier\",\"id\":\"a\",\"title\":{\"value\":\"T\"},\"letters\":",
        i -> "{\"roster\":{}}"));
    shapes.add(list(
            "sources authors",
            HEAD
                + "dossier\",\"id\":\"a\",\"title\":{\"value\":\"T\"},\"sources\":[{\"id\":\"s\",\"kind\":\"x\",\"title\":{\"value\":\"T\"},\"authors\":",
            i -> "\"a\"")
        .ending("]}]}"));
    shapes.add(new HostileShape("extensions", LETTER, i -> "\"a:" + unique(i) + "\":1", ",", "}"));
    shapes.add(
        new HostileShape("unknown members", LETTER, i -> "\"" + unique(i) + "_\":1", ",", "}"));
    shapes.add(new HostileShape(
        "unknown members of signatories",
        UNLISTED + "\"roster\":{\"completeness\":\"partial\",\"signatories\":[",
        i -> "{\"z\":1}",
        ",",
        "]}}"));
    shapes.add(list(
        "unknown UTF-16 strings", LETTER + "\"zz\":", i -> "\"港" + "x".repeat(1_000_000) + "\""));
    shapes.add(list("unknown array", LETTER + "\"zz\":", i -> "1"));
    shapes.add(list("unknown strings", LETTER + "\"zz\":", i -> "\"\""));
    shapes.add(list("extension array", LETTER + "\"a:b\":", i -> "1"));
    shapes.add(list("unknown UTF-16", LETTER + "\"zz\":", i -> i == 0 ? "\"港\"" : "1"));
    shapes.add(new HostileShape(
        "unknown object", LETTER + "\"zz\":{", i -> "\"" + unique(i) + "\":1", ",", "}}"));
    shapes.add(new HostileShape(
        "long names", LETTER, i -> "\"" + unique(i) + "_".repeat(40_000) + "\":1", ",", "}"));
    shapes.add(new HostileShape(
        "long names in object",
        LETTER + "\"zz\":{",
        i -> "\"" + unique(i) + "_".repeat(40_000) + "\":1",
        ",",
        "}}"));
    shapes.add(new HostileShape("duplicates", LETTER, i -> "\"id\":1", ",", "}"));
    shapes.add(new HostileShape("duplicates unknown", LETTER, i -> "\"z\":1", ",", "}"));
    shapes.add(list("numbers of 1000 digits", LETTER + "\"zz\":", i -> "9".repeat(1000)));
    shapes.add(list(
        "texts of a million",
        LETTER + "\"disclaimers\":",
        i -> "{\"value\":\"" + unique(i) + "x".repeat(900_000) + "\"}"));
    shapes.add(list(
        "texts UTF-16",
        LETTER + "\"disclaimers\":",
        i -> "{\"value\":\"港" + unique(i) + "x".repeat(900_000) + "\"}"));
    shapes.add(list(
        "texts of 100 UTF-16",
        LETTER + "\"disclaimers\":",
        i -> "{\"value\":\"港" + unique(i) + "x".repeat(100) + "\"}"));
    shapes.add(list(
        "bad texts", LETTER + "\"disclaimers\":", i -> "{\"value\":\"\\u0007" + unique(i) + "\"}"));
    shapes.add(new HostileShape(
        "one string",
        LETTER + "\"zz\":\"",
        i -> "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
        "",
        "\"}"));
    shapes.add(new HostileShape(
        "deep", LETTER + "\"zz\":[", i -> "[".repeat(190) + "]".repeat(190), ",", "]}"));
    shapes.add(list(
        "counts",
        HEAD + "coalition\",\"id\":\"a\",\"formation\":\"ad-hoc\",\"declaredSize\":",
        i -> "{\"qualifier\":\"exact\",\"unit\":\"x\",\"value\":" + i + "}"));
    shapes.add(list(
        "counts {}",
        HEAD + "coalition\",\"id\":\"a\",\"formation\":\"ad-hoc\",\"declaredSize\":",
        empty));
    shapes.add(list(
        "members",
        HEAD + "coalition\",\"id\":\"a\",\"formation\":\"ad-hoc\",\"members\":",
        i -> "{\"party\":{\"kind\":\"x\",\"name\":{\"value\":\"" + unique(i)
            + "\"}},\"role\":\"x\"}"));
    shapes.add(list(
        "convenors",
        HEAD + "coalition\",\"id\":\"a\",\"formation\":\"ad-hoc\",\"convenors\":",
        i -> "{\"kind\":\"x\",\"name\":{\"value\":\"" + unique(i) + "\"}}"));
    shapes.add(list(
        "codes",
        HEAD + "jurisdiction\",\"kind\":\"x\",\"label\":{\"value\":\"T\"},\"codes\":",
        i -> "{\"scheme\":\"x\",\"value\":\"" + unique(i) + "\"}"));
    shapes.add(new HostileShape("commas", LETTER, i -> ",", "", "}"));
    shapes.add(new HostileShape(
        "spaces", LETTER, i -> "                                  ", "", "\"zz\":1}"));
    shapes.add(new HostileShape("brackets", "", i -> "[", "", ""));
    shapes.add(list(
            "translations",
            LETTER + "\"subject\":{\"value\":\"a\",\"translations\":",
            i -> "{\"value\":\"a\",\"language\":\"en-x-" + unique(i) + "\"}")
        .ending("]}}"));
    shapes.add(list(
            "otherNames",
            HEAD
                + "coalition\",\"id\":\"a\",\"formation\":\"ad-hoc\",\"convenors\":[{\"kind\":\"x\",\"name\":{\"value\":\"a\"},\"otherNames\":",
            i -> "{\"value\":\"" + unique(i) + "\"}")
        .ending("]}]}"));
    return shapes;
  }
}
