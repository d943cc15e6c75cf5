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
 */
public final class ObjectCodec<T> extends Codec<T> {

  private final Class<T> type;
  private final Supplier<Table<T>> lines;

  /** Made when the first object is read or written: most documents have few of the types. */
  private volatile @Nullable Table<T> made;

  ObjectCodec(Class<T> type, Supplier<Table<T>> lines) {
    this.type = type;
    this.lines = lines;
  }

  private Table<T> table() {
    Table<T> table = made;
    if (table == null) {
      table = lines.get().complete();
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
    return table().access.isExtensible();
  }

  @Override
  public boolean isPersonal() {
    return table().isPersonal();
  }

  @Override
  public @Nullable T read(Reading reading) throws IOException {
    return read(reading, Header.NONE);
  }

  /** Reads an object that has a header, or may have one. */
  @Nullable
  T read(Reading reading, Header header) throws IOException {
    Table<T> table = table();
    JsonInput json = reading.json();
    Pointer pointer = reading.pointer();
    if (json.token() != Token.OBJECT) {
      return reading.wrongType(Token.OBJECT, table.isPersonal());
    }
    Object builder = table.access.newBuilder();
    int unreadable = reading.unreadable();
    int lost = reading.lost();
    long seen = 0;
    long failed = 0;
    int expected = 0;
    Set<String> others = Set.of();
    reading.enter(table.isPersonal());
    for (String name = json.nextName(); name != null; name = json.nextName()) {
      pointer.at(name);
      json.next();
      int position = table.position(name, expected);
      if (position >= 0) {
        long bit = 1L << position;
        if ((seen & bit) != 0) {
          reading.skip(StructureRule.DUPLICATE_MEMBER, "must be there only once");
        } else if (!table.attributes[position].read(reading, table.access, builder, position)) {
          failed |= bit;
        }
        seen |= bit;
        expected = position + 1;
      } else if (!header.read(name, reading)) {
        others = others.isEmpty() ? new HashSet<>() : others;
        readOther(table, name, others.add(name), builder, reading);
      }
    }
    pointer.ascend();
    header.close(reading);
    if (header.laterVersion() != null && reading.isTolerant()) {
      table.access.putUnknown(builder, Header.FORMAT, header.laterVersion());
    }
    reading.building(
        failed == 0 ? List.of() : table.names(failed),
        reading.unreadable() > unreadable,
        reading.lost() > lost);
    T value = table.access.build(builder);
    reading.leave(table.isPersonal());
    return value;
  }

  @Override
  public void write(T value, JsonOutput out) throws IOException {
    write(value, out, null);
  }

  /** Writes an object with the header of its type, if there is one. */
  void write(T value, JsonOutput out, @Nullable DocumentType<T> document) throws IOException {
    Table<T> table = table();
    out.startObject();
    if (document != null) {
      Header.write(document, table.access.unknown(value), out);
    }
    table.access.write(value, table.attributes, out);
    out.endObject();
  }

  private void readOther(
      Table<T> table, String name, boolean first, Object builder, Reading reading)
      throws IOException {
    boolean extension = name.indexOf(':') >= 0;
    if (!first) {
      reading.skip(StructureRule.DUPLICATE_MEMBER, "must be there only once");
    } else if (extension && table.access.isExtensible()) {
      reading.keepOther();
      table.access.putExtension(builder, name, JsonCopy.compact(reading.json()));
    } else if (name.equals(Header.FORMAT)) {
      // Kept, it would be taken for the version of a document when this is written as one.
      reading.skip(
          StructureRule.UNKNOWN_MEMBER, "must not be there: only a document has a version");
    } else if (reading.isTolerant()) {
      reading.keepOther();
      table.access.putUnknown(builder, name, JsonCopy.compact(reading.json()));
    } else {
      reading.skip(
          StructureRule.UNKNOWN_MEMBER,
          extension
              ? "must move up: only objects that can have an id have extensions"
              : "is not known here; correct its name, or give it a prefix (\"ngo:…\") if it is an extension");
    }
  }
}
