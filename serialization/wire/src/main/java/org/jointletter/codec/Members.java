package org.jointletter.codec;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jointletter.codec.JsonInput.Token;
import org.jointletter.constraint.check.Nearest;
import org.jointletter.rule.StructureRule;
import org.jointletter.words.DocumentWords;
import org.jointletter.words.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * The members of an object that is being read, one after the other. What can not be read is
 * reported and passed over.
 *
 * <p>Objects of one depth, of which there is one at a time, share one of these.
 */
final class Members {

  /** There are no more members. */
  static final int END = -1;

  /** The member is one that others have added. */
  static final int EXTENSION = -2;

  /** The member is one that this version does not know. */
  static final int UNKNOWN = -3;

  /** The member is not kept. */
  private static final int SKIPPED = -4;

  private final Reading reading;
  private final JsonInput json;
  private final Pointer pointer;
  private final Budget budget;
  private Table<?> table;
  private Header header;

  /** The number of the attribute that was read last. */
  private int number;

  /** The index of the element that was read last. */
  private int index;

  /** What {@link #name()} and {@link #text()} return. */
  private String name = "";

  private String text = "";

  /** The attributes that were met, as bits. */
  private long seen;

  /** The attributes of which something could not be read, as bits. */
  private long failed;

  private Set<String> others;
  private int unreadable;
  private int lost;

  Members(Reading reading, Table<?> table, Header header) {
    this.reading = reading;
    this.json = reading.json();
    this.pointer = reading.pointer();
    this.budget = reading.budget();
    start(table, header);
  }

  /** Starts with the object at the current token. */
  void start(Table<?> table, Header header) {
    this.table = table;
    this.header = header;
    this.number = -1;
    this.seen = 0;
    this.failed = 0;
    this.others = Set.of();
    this.unreadable = reading.unreadable();
    this.lost = reading.lost();
  }

  /**
   * Goes to the next member.
   *
   * @return the number of its attribute, {@link #EXTENSION}, {@link #UNKNOWN} or {@link #END}
   */
  int next() throws IOException {
    for (String name = json.nextName(); name != null; name = json.nextName()) {
      pointer.at(name);
      json.next();
      budget.countValue();
      int position = table.position(name, number + 1);
      if (position >= 0) {
        number = position;
        if (isFirst(position)) {
          return position;
        }
      } else {
        int kind = header.read(name, reading) ? ofHeader(name) : other(name);
        if (kind != SKIPPED) {
          return kind;
        }
      }
    }
    pointer.ascend();
    header.close(reading);
    reading.building(
        failed == 0 ? List.of() : table.names(failed),
        reading.unreadable() > unreadable,
        reading.lost() > lost);
    return END;
  }

  /** Returns the value of the current member, or null if it can not be read. */
  <V> @Nullable V value(Attribute<V> attribute) throws IOException {
    V value = attribute.codec.read(reading);
    if (value == null) {
      fail();
    }
    return value;
  }

  /**
   * Returns the next element of the current member that can be read, or null if there are no more.
   */
  <V> @Nullable V element(Attribute<V> attribute) throws IOException {
    if (index < 0) {
      if (json.token() != Token.ARRAY) {
        fail();
        if (Format09.hadOne(table.type, attribute.name.text())) {
          reading.foundOldShape();
        }
        return reading.wrongType(Token.ARRAY, attribute.codec.isPersonal());
      }
      pointer.descend(false);
      budget.requireDepth(pointer.depth());
    }
    while (json.next() != Token.ARRAY_END) {
      pointer.at(++index);
      budget.countElement(index);
      V value = attribute.codec.read(reading);
      if (value != null) {
        return value;
      }
      pointer.leaveGap();
      fail();
    }
    pointer.ascend();
    return null;
  }

  /** Returns the name of the current member, which is no attribute. */
  String name() {
    return name;
  }

  /** Returns the value of the current member, which is no attribute, as compact JSON. */
  String text() {
    return text;
  }

  private void fail() {
    failed |= 1L << number;
  }

  /** Tells whether an attribute is there for the first time; otherwise that is reported. */
  private boolean isFirst(int number) throws IOException {
    long bit = 1L << number;
    if ((seen & bit) != 0) {
      reading.skip(StructureRule.DUPLICATE_MEMBER, DocumentWords.DUPLICATE_MEMBER);
      return false;
    }
    seen |= bit;
    index = -1;
    return true;
  }

  /** Is done with a member of the header, of which a later version is kept. */
  private int ofHeader(String name) {
    String later =
        name.equals(Header.FORMAT) && reading.isTolerant() ? header.laterVersion() : null;
    return later == null ? SKIPPED : kept(UNKNOWN, name, later);
  }

  /** Is done with a member that is neither an attribute nor of the header. */
  private int other(String name) throws IOException {
    budget.countKept(name);
    others = others.isEmpty() ? new HashSet<>() : others;
    if (Format09.hadMember(table.type, name)) {
      reading.foundOldShape();
    }
    if (!others.add(name)) {
      reading.skip(StructureRule.DUPLICATE_MEMBER, DocumentWords.DUPLICATE_MEMBER);
    } else if (name.indexOf(':') >= 0) {
      reading.keepOther();
      return kept(EXTENSION, name, JsonCopy.compact(json, budget, pointer.depth()));
    } else if (name.equals(Header.FORMAT)) {
      // Kept, it would be taken for the version of a document when this is written as one.
      reading.skip(StructureRule.UNKNOWN_MEMBER, DocumentWords.UNKNOWN_MEMBER_VERSION);
    } else if (reading.isTolerant()) {
      reading.keepOther();
      return kept(UNKNOWN, name, JsonCopy.compact(json, budget, pointer.depth()));
    } else {
      reading.skip(StructureRule.UNKNOWN_MEMBER, advice(name));
    }
    return SKIPPED;
  }

  /** Returns what to do about a member that is not known. */
  private String advice(String name) {
    if (reading.isOfLaterVersion()) {
      return DocumentWords.UNKNOWN_MEMBER_LATER;
    }
    return Nearest.to(name, table.names())
        .map(known -> Sentence.of(DocumentWords.UNKNOWN_MEMBER_NEAR, known))
        .orElse(DocumentWords.UNKNOWN_MEMBER);
  }

  private int kept(int kind, String name, String text) {
    this.name = name;
    this.text = text;
    return kind;
  }
}
