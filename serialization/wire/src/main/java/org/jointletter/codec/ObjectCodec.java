package org.jointletter.codec;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jointletter.codec.JsonInput.Token;
import org.jointletter.rule.StructureRule;
import org.jspecify.annotations.Nullable;

/**
 * How the objects of one type are read and written: by a table of its attributes.
 *
 * @param <T> the type
 * @param <B> its builder
 */
public final class ObjectCodec<T, B> implements Codec<T> {

  private final Class<T> type;
  private final Supplier<Table<T, B>> lines;

  /** Made when the first object is read or written: most documents have few of the types. */
  private volatile @Nullable Table<T, B> made;

  ObjectCodec(Class<T> type, Supplier<Table<T, B>> lines) {
    this.type = type;
    this.lines = lines;
  }

  private Table<T, B> table() {
    Table<T, B> table = made;
    if (table == null) {
      table = lines.get();
      made = table;
    }
    return table;
  }

  /** Returns the type whose objects these are. */
  public Class<T> type() {
    return type;
  }

  /** Returns the wire names of the attributes, in the order in which they are written. */
  public List<String> names() {
    return table().names();
  }

  /** Tells whether others may add members. */
  public boolean isExtensible() {
    return table().extensions != null;
  }

  @Override
  public boolean isPersonal() {
    return table().personal;
  }

  @Override
  public @Nullable T read(Reading reading) throws IOException {
    return read(reading, Header.NONE);
  }

  /** Reads an object that has a header, or may have one. */
  @Nullable
  T read(Reading reading, Header header) throws IOException {
    Table<T, B> table = table();
    JsonInput json = reading.json();
    if (json.token() != Token.OBJECT) {
      return reading.wrongType(Token.OBJECT, table.personal);
    }
    B builder = table.newBuilder.get();
    int unreadable = reading.unreadable();
    int lost = reading.lost();
    long seen = 0;
    long failed = 0;
    int expected = 0;
    Set<String> others = Set.of();
    reading.descend(table.personal);
    for (String name = json.nextName(); name != null; name = json.nextName()) {
      reading.at(name);
      json.next();
      int position = table.position(name, expected);
      if (position >= 0) {
        long bit = 1L << position;
        if ((seen & bit) != 0) {
          reading.skip(StructureRule.DUPLICATE_MEMBER, "must be there only once");
        } else if (!table.attributes[position].read(reading, builder)) {
          failed |= bit;
        }
        seen |= bit;
        expected = position + 1;
      } else if (!header.read(name, reading)) {
        others = others.isEmpty() ? new HashSet<>() : others;
        readOther(table, name, others.add(name), builder, reading);
      }
    }
    reading.ascend();
    header.close(reading);
    if (header.laterVersion() != null && reading.isTolerant()) {
      table.unknown.putter().put(builder, Header.FORMAT, header.laterVersion());
    }
    reading.building(
        failed == 0 ? List.of() : table.names(failed),
        reading.unreadable() > unreadable,
        reading.lost() > lost);
    T value = table.build.apply(builder);
    reading.leave(table.personal);
    return table.shared ? reading.shared(value) : value;
  }

  @Override
  public void write(T value, JsonOutput out) throws IOException {
    write(value, out, null);
  }

  /** Writes an object with the header of its type, if there is one. */
  void write(T value, JsonOutput out, @Nullable DocumentType<T> document) throws IOException {
    Table<T, B> table = table();
    out.startObject();
    if (document != null) {
      Header.write(document, table.unknown.getter().apply(value), out);
    }
    for (Attribute<T, B> attribute : table.attributes) {
      attribute.write(value, out);
    }
    if (table.extensions != null) {
      table.extensions.write(value, out);
    }
    table.unknown.write(value, out);
    out.endObject();
  }

  private void readOther(Table<T, B> table, String name, boolean first, B builder, Reading reading)
      throws IOException {
    boolean extension = name.indexOf(':') >= 0;
    if (!first) {
      reading.skip(StructureRule.DUPLICATE_MEMBER, "must be there only once");
    } else if (extension && table.extensions != null) {
      table.extensions.putter().put(builder, name, JsonCopy.compact(reading.json()));
    } else if (name.equals(Header.FORMAT)) {
      // Kept, it would be taken for the version of a document when this is written as one.
      reading.skip(
          StructureRule.UNKNOWN_MEMBER, "must not be there: only a document has a version");
    } else if (reading.isTolerant()) {
      table.unknown.putter().put(builder, name, JsonCopy.compact(reading.json()));
    } else {
      reading.skip(
          StructureRule.UNKNOWN_MEMBER,
          extension
              ? "must move up: only objects that can have an id have extensions"
              : "is not known here; correct its name, or give it a prefix (\"ngo:…\") if it is an extension");
    }
  }
}
