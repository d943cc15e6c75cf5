package org.jointletter.codec;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jointletter.codec.JsonInput.Token;
import org.jspecify.annotations.Nullable;

/**
 * How the objects of one type are read and written: by a table of its attributes.
 *
 * @param <T> the type
 */
public final class ObjectCodec<T> extends Codec<T> {

  private final Class<T> type;
  private final int number;

  /** Made when the first object is read or written: most documents have few of the types. */
  private volatile @Nullable Table<T> made;

  /**
   * Creates a codec.
   *
   * @param number the number of the type among all
   */
  ObjectCodec(Class<T> type, int number) {
    this.type = type;
    this.number = number;
  }

  @SuppressWarnings("unchecked") // the number is that of the type
  private Table<T> table() {
    Table<T> table = made;
    if (table == null) {
      table = new Table<>((Access<T>) Tables.access(number), type.getSimpleName());
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

  /** Returns whether a name is that of an attribute or an extension, or of a member of a value. */
  public boolean hasMember(T value, String name) {
    return table().names().contains(name)
        || name.indexOf(':') >= 0
        || table().access.unknown(value).containsKey(name);
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
    Token token = reading.json().token();
    if (token == Token.STRING && table.shorthands != null) {
      if (table.hasRequired()) {
        reading.pointer().standsForObject();
      }
      return table.shorthands.read(reading);
    }
    if (token != Token.OBJECT) {
      return reading.noObject(table);
    }
    T value = table.access.read(reading.enter(table, header), table.attributes);
    reading.leave(table);
    return value;
  }

  @Override
  public void write(T value, JsonOutput out) throws IOException {
    write(value, out, null);
  }

  /** Writes an object with the header of its type, if there is one. */
  void write(T value, JsonOutput out, @Nullable DocumentType<T> document) throws IOException {
    String text = shorthand(value);
    if (text != null) {
      out.string(text);
      return;
    }
    out.startObject();
    writeMembers(value, out, document);
    out.endObject();
  }

  /** Returns whether a string can stand for a whole value. */
  public boolean hasShorthand() {
    return table().shorthands != null;
  }

  /** Returns the string that stands for a value, or null if the value is written as an object. */
  public @Nullable String shorthand(T value) {
    return table().access.shorthand(value);
  }

  /**
   * Writes the members of an object that has been started, with the header of its type if one is
   * given, and does not end it.
   */
  public void writeMembers(T value, JsonOutput out, @Nullable DocumentType<T> document)
      throws IOException {
    Table<T> table = table();
    if (document != null) {
      Header.write(document, table.access.unknown(value), out);
    }
    table.access.write(value, table.attributes, out);
  }

  /** Returns the types of all objects that can stand inside one, however deep, and its own. */
  public Set<Class<?>> types() {
    Set<Class<?>> types = new LinkedHashSet<>();
    addTypes(types);
    return types;
  }

  @Override
  void addTypes(Set<Class<?>> types) {
    if (types.add(type)) {
      for (Attribute<Object> attribute : table().attributes) {
        attribute.codec.addTypes(types);
      }
    }
  }
}
