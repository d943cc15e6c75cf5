package org.jointletter.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jointletter.codec.DocumentType;

/**
 * A JSON Schema of documents, for those who check or make them without this library.
 *
 * <p>It says what a {@linkplain DocumentReader#strict() strict} reader accepts, as far as a schema
 * can: it does not look ids up, and compares neither dates nor counts. There is one for each type
 * that can stand alone, and one of {@linkplain #definitions() definitions} that they share.
 *
 * @see <a href="https://json-schema.org/draft/2020-12">JSON Schema, draft 2020-12</a>
 * @since 0.1
 */
public final class JsonSchema {

  private static final String BASE = "https://jointletter.org/schema/1/";

  private final String fileName;

  private JsonSchema(String fileName) {
    this.fileName = fileName;
  }

  /**
   * {@return the schema of the documents of a type}
   *
   * @param type the type, as in {@code Dossier.class}
   * @throws IllegalArgumentException if the type can not stand alone
   */
  public static JsonSchema of(Class<?> type) {
    return of(DocumentType.of(type));
  }

  /** {@return the schema of what documents are made of, which the other schemas refer to} */
  public static JsonSchema definitions() {
    return new JsonSchema("definitions.json");
  }

  /** {@return all schemas: those of documents, a dossier first, and the definitions} */
  public static List<JsonSchema> all() {
    return Stream.concat(DocumentType.all().stream().map(JsonSchema::of), Stream.of(definitions()))
        .toList();
  }

  private static JsonSchema of(DocumentType<?> type) {
    return new JsonSchema(type.text() + ".json");
  }

  /**
   * {@return the id of the schema, as in {@code https://jointletter.org/schema/1/dossier.json}} It
   * has the major version of the format. It is a name: nothing needs to be fetched from there.
   */
  public String id() {
    return BASE + fileName;
  }

  /** {@return the name of its file, by which the schemas refer to each other} */
  public String fileName() {
    return fileName;
  }

  /** {@return the schema as JSON} */
  public String text() {
    return new String(bytes(), StandardCharsets.UTF_8);
  }

  /** {@return the schema as JSON, in UTF-8} */
  public byte[] bytes() {
    try (InputStream in = JsonSchema.class.getResourceAsStream("schema/" + fileName)) {
      return Objects.requireNonNull(in, fileName).readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException("reading " + fileName + " from this artifact failed", e);
    }
  }

  /** Returns the {@linkplain #id() id}. */
  @Override
  public String toString() {
    return id();
  }
}
