package org.jointletter.codec;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jointletter.codec.Format09.Change;
import org.jointletter.codec.Format09.Member;
import org.jointletter.codec.Format09.Way;
import org.jointletter.codec.JsonInput.Position;
import org.jointletter.codec.JsonInput.Token;
import org.jointletter.rule.MigrationRule;
import org.jointletter.rule.StructureRule;
import org.jointletter.words.DocumentWords;
import org.jspecify.annotations.Nullable;

/**
 * The way of a document from format 0.9 to 1.0: its tokens are passed on, in the shapes of 1.0.
 *
 * <p>Little is held at a time: the members of an event or a period.
 */
public final class Migrating {

  /** The characters of dates in 0.9. */
  private static final String OF_DATES = "0123456789-~?";

  /** The types of 1.0 by name, looked up for the first document. */
  private static final class Format10 {

    static final Map<String, ObjectCodec<?>> TYPES = Tables.all().stream()
        .collect(
            Collectors.toUnmodifiableMap(codec -> codec.type().getSimpleName(), codec -> codec));

    static boolean hasMember(String type, String name) {
      ObjectCodec<?> codec = TYPES.get(type);
      return codec != null && codec.names().contains(name);
    }

    static boolean isPersonal(String type) {
      ObjectCodec<?> codec = TYPES.get(type);
      return codec == null || codec.isPersonal();
    }
  }

  /** A value that is not as in 0.9. */
  private record Mark(String shown, String exact, Position at) {}

  /** Something that writes a value. */
  @FunctionalInterface
  private interface Writing {
    void write() throws IOException;
  }

  private final Reading reading;
  private final JsonInput json;
  private final Pointer pointer;
  private final Budget budget;
  private final List<Mark> marks = new ArrayList<>();
  private long marked;
  private JsonOutput out;

  /** Whether a value is of 0.9, and not of 1.0. */
  private boolean hasOldShape;

  private boolean hasOldTerm;

  private Migrating(Reading reading, JsonOutput out) {
    this.reading = reading;
    this.json = reading.json();
    this.pointer = reading.pointer();
    this.budget = reading.budget();
    this.out = out;
  }

  /**
   * Brings a document to 1.0.
   *
   * @return the document in 1.0, which is the same bytes if nothing in it is different; or problems
   */
  public static Reading.Outcome<byte[]> migrate(DocumentBytes document, ReadingOptions options) {
    Reading.Outcome<byte[]> refused = document.refused(options);
    if (refused != null) {
      return refused;
    }
    try {
      Optional<DocumentType<?>> type = DocumentType.called(document.stated(options));
      if (type.isEmpty()) {
        // A reader has words for that.
        Reading.Outcome<Object> unread = document.read(Object.class, options);
        return new Reading.Outcome<>(unread.problems(), unread.omitted());
      }
      return document.located(
          json -> Reading.ofDocument(json, options, reading -> {
            Utf8Text text = new Utf8Text();
            boolean changed = new Migrating(reading, new CompactOutput(text)).document(type.get());
            return changed ? text.toByteArray() : document.bytes();
          }),
          options);
    } catch (IOException e) {
      throw new UncheckedIOException("reading from memory failed", e);
    }
  }

  /** Passes on a document, and returns whether anything in it is different in 1.0. */
  private boolean document(DocumentType<?> document) throws IOException {
    if (json.token() != Token.OBJECT) {
      reading.wrongType(Token.OBJECT, false);
      return false;
    }
    Format09.Type type = Format09.requireType(document.codec().type().getSimpleName());
    object(type, type.newName(), Map.of(), Header.required(document), false);
    if (hasOldShape) {
      for (Mark mark : marks) {
        report(mark, DocumentWords.NOT_MIGRATED_MIXED);
      }
    }
    return hasOldShape || hasOldTerm && marks.isEmpty();
  }

  /**
   * Passes on an object.
   *
   * @param newType the type in its place in 1.0
   * @param added the terms that it has in 1.0, by name
   * @return whether it has a member of 0.9
   */
  private boolean object(
      Format09.Type type,
      String newType,
      Map<String, String> added,
      Header header,
      boolean personal)
      throws IOException {
    out.startObject();
    write(added);
    Map<String, String> held = type.hasMoved() ? new LinkedHashMap<>() : null;
    boolean hasKnown = members(type, newType, header, personal, held);
    if (held != null) {
      writeHeld(type, held);
    }
    out.endObject();
    return hasKnown;
  }

  /**
   * Passes on the members of an object.
   *
   * @param held takes their values, by name; if it is null, they are written
   * @return whether one is of 0.9
   */
  private boolean members(
      Format09.Type type,
      String newType,
      Header header,
      boolean personal,
      @Nullable Map<String, String> held)
      throws IOException {
    boolean inner = personal || Format10.isPersonal(newType);
    pointer.descend(inner);
    budget.requireDepth(pointer.depth());
    boolean hasKnown = false;
    Set<String> names = new HashSet<>();
    for (String name = json.nextName(); name != null; name = json.nextName()) {
      pointer.at(name);
      json.next();
      budget.countValue();
      Member member = type.members().get(name);
      hasKnown |= member != null;
      if (header.read(name, reading)) {
        if (names.add(name)) {
          out.name(name);
          out.string(json.string());
        }
      } else if (!names.add(name)) {
        reading.skip(StructureRule.DUPLICATE_MEMBER, DocumentWords.DUPLICATE_MEMBER);
      } else if (member == null) {
        if (Format10.hasMember(newType, name)) {
          mark();
        }
        put(held, name, this::copy);
      } else if (member.change().way() == Way.INTERVAL && json.token() == Token.OBJECT) {
        period(member, inner, held);
      } else {
        hasOldShape |= member.isGone() && isAsBefore(member, member.list());
        put(held, held == null ? member.change().name() : name, () -> values(member, inner));
      }
    }
    pointer.ascend();
    header.close(reading);
    return hasKnown;
  }

  /** Passes on a period as the interval that it is, or leaves it out if nothing is known of it. */
  private void period(Member member, boolean personal, @Nullable Map<String, String> held)
      throws IOException {
    Format09.Type type = Format09.requireType(member.value());
    Mark here = here();
    Map<String, String> period = new LinkedHashMap<>();
    long before = marked;
    boolean hasKnown = members(type, type.newName(), Header.NONE, personal, period);
    hasOldShape |= marked == before && (hasKnown || period.isEmpty());
    if (Intervals.isContradiction(period)) {
      report(here, DocumentWords.NOT_MIGRATED_PERIOD);
    } else if (hasKnown && Intervals.hasOthersAlone(period)) {
      report(here, DocumentWords.NOT_MIGRATED_EMPTY);
    }
    String time = Intervals.ofPeriod(period);
    if (time != null) {
      put(held, member.change().name(), () -> out.json(time));
    }
  }

  /** Passes on what a member has. */
  private void values(Member member, boolean personal) throws IOException {
    Change change = member.change();
    if (!isAsBefore(member, member.list())) {
      mark();
      copy();
    } else if (change.way() == Way.LISTED) {
      out.startArray();
      value(member, personal);
      out.endArray();
    } else if (member.list()) {
      out.startArray();
      pointer.descend(false);
      budget.requireDepth(pointer.depth());
      for (int i = 0; json.next() != Token.ARRAY_END; i++) {
        pointer.at(i);
        budget.countElement(i);
        if (isAsBefore(member, false)) {
          value(member, personal);
        } else {
          mark();
          copy();
        }
      }
      pointer.ascend();
      out.endArray();
    } else {
      value(member, personal);
    }
  }

  /** Passes on a value that has the JSON type that it had in 0.9. */
  private void value(Member member, boolean personal) throws IOException {
    Change change = member.change();
    String wrapper = change.type();
    if (wrapper == null) {
      value(member, null, change.added(), personal);
    } else {
      out.startObject();
      write(change.added());
      out.name(requireNonNull(change.holder()));
      long before = marked;
      boolean hasKnown = value(member, wrapper, Map.of(), personal);
      hasOldShape |= marked == before && hasKnown;
      out.endObject();
    }
  }

  private boolean value(
      Member member, @Nullable String newType, Map<String, String> added, boolean personal)
      throws IOException {
    Format09.Type type = Format09.type(member.value());
    if (type != null) {
      return object(type, newType == null ? type.newName() : newType, added, Header.NONE, personal);
    }
    if (json.token() == Token.STRING && !member.value().equals(Format09.TEXT)) {
      word(member.value());
    } else {
      copy();
    }
    return true;
  }

  /** Passes on a date or a term. */
  private void word(String kind) throws IOException {
    budget.countText(json);
    String text = json.string();
    if (kind.equals(Format09.DATE)) {
      if (!text.chars().allMatch(c -> OF_DATES.indexOf(c) >= 0)) {
        mark();
      }
      out.string(text);
    } else {
      if (text.indexOf('/') >= 0) {
        mark();
      }
      String term = Format09.term(kind, text);
      hasOldTerm |= !term.equals(text);
      out.string(term);
    }
  }

  /** Writes the members of an object with one that goes into another. */
  private void writeHeld(Format09.Type type, Map<String, String> held) throws IOException {
    for (Member member : type.members().values()) {
      String words = held.get(member.name());
      if (member.change().way() == Way.MOVED && words != null) {
        String time = member.change().name();
        held.put(time, Intervals.ofDate(held.get(time), words));
        held.remove(member.name());
      }
    }
    for (Map.Entry<String, String> member : held.entrySet()) {
      Member known = type.members().get(member.getKey());
      out.name(known == null ? member.getKey() : known.change().name());
      out.json(member.getValue());
    }
  }

  private void write(Map<String, String> terms) throws IOException {
    for (Map.Entry<String, String> term : terms.entrySet()) {
      out.name(term.getKey());
      out.string(term.getValue());
    }
  }

  private void put(@Nullable Map<String, String> held, String name, Writing value)
      throws IOException {
    if (held == null) {
      out.name(name);
      value.write();
    } else {
      JsonOutput around = out;
      Utf8Text text = new Utf8Text();
      out = new CompactOutput(text);
      value.write();
      out = around;
      held.put(name, text.toString());
    }
  }

  private void copy() throws IOException {
    JsonCopy.copy(json, out, budget, pointer.depth() + 1);
  }

  /** Returns whether the current value has the JSON type that it had in 0.9. */
  private boolean isAsBefore(Member member, boolean list) {
    Token expected = list
        ? Token.ARRAY
        : Format09.type(member.value()) != null
            ? Token.OBJECT
            : switch (member.value()) {
              case Format09.NUMBER -> Token.INTEGER;
              case Format09.BOOLEAN -> Token.BOOLEAN;
              default -> Token.STRING;
            };
    return json.token() == expected;
  }

  /** Notes that the current value is not as in 0.9: of 1.0, or wrong in both. */
  private void mark() {
    if (marked++ < Reading.MOST_COUNTED) {
      marks.add(here());
    }
  }

  private Mark here() {
    return new Mark(pointer.shown(), pointer.exact(), json.position());
  }

  private void report(Mark mark, String message) {
    reading.report(MigrationRule.NOT_MIGRATED, mark.shown(), mark.exact(), mark.at(), message);
  }
}
