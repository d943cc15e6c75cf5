package org.jointletter.codec;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Format 0.9, and its changes in 1.0. Its types, and the terms with another text in 1.0, are
 * resources.
 */
final class Format09 {

  /** The values that are neither of a type nor of a vocabulary. */
  static final String TEXT = "text";

  static final String DATE = "date";
  static final String NUMBER = "number";
  static final String BOOLEAN = "boolean";

  /** The changes of members, by type and name. Other members are as before. */
  static final Map<String, Change> CHANGES = Map.ofEntries(
      Map.entry("AffectedGroup.label", Change.renamed("name")),
      Map.entry("Allegation.affected", Change.renamed("affected").adding("kind", "unknown")),
      Map.entry("Allegation.period", Change.interval("period")),
      Map.entry(
          "Allegation.provisions",
          Change.renamed("norms").adding("relation", "breached").wrapped("Norm", "label")),
      Map.entry("CountPart.count", Change.renamed("quantity")),
      Map.entry("DatedEvent.asStated", Change.moved("on")),
      Map.entry(
          "Demand.beneficiaries",
          Change.renamed("beneficiaries").adding("kind", "unknown").wrapped("Party", "name")),
      Map.entry("JointLetter.coalition", Change.listed("coalitions")),
      Map.entry("Membership.period", Change.interval("period")),
      Map.entry("Office.legalBasis", Change.renamed("legalBasis").wrapped("Norm", "label")),
      Map.entry("OfficialResponse.issuer", Change.listed("issuers")),
      Map.entry("Party.jurisdiction", Change.listed("jurisdictions")),
      Map.entry("Party.office", Change.listed("offices")),
      Map.entry("Party.otherNames", Change.renamed("otherNames").wrapped("Name", "name")),
      Map.entry("Signatory.onBehalfOf", Change.listed("onBehalfOf")),
      Map.entry("Spokesperson.speaksFor", Change.listed("onBehalfOf")));

  /** The types with another name in 1.0. */
  private static final Map<String, String> RENAMED = Map.of(
      "AffectedGroup", "Party",
      "Count", "Quantity",
      "CountPart", "QuantityPart",
      "DatedEvent", "Event",
      "JurisdictionCode", "Identifier",
      "LetterLink", "Link",
      "LetterVersion", "Version",
      "Period", "Time");

  private static final Map<String, Type> TYPES = readTypes();

  private static final Map<String, String> TERMS = readTerms();

  /** The names of members in format 0.9, by the type in whose place they are now. */
  private static final Map<String, Set<String>> NAMES = names();

  private Format09() {}

  /** The ways of a member from 0.9 to 1.0. */
  enum Way {
    /** The value stays as it is. */
    KEPT,

    /** The value becomes the only one of a list. */
    LISTED,

    /** The value goes into the time beside it, as the words of the source. */
    MOVED,

    /** The period becomes the text of an interval. */
    INTERVAL
  }

  /**
   * The change of a member.
   *
   * @param way the way of its value
   * @param name its name in 1.0, or, of a member that is moved, that of the time
   * @param added terms that its values, or the objects around these, have in 1.0, by name
   * @param type the type of the objects around its values in 1.0, or null if there are none
   * @param holder the member of those that has the value
   */
  record Change(
      Way way,
      String name,
      Map<String, String> added,
      @Nullable String type,
      @Nullable String holder) {

    private static Change of(Way way, String name) {
      return new Change(way, name, Map.of(), null, null);
    }

    static Change renamed(String name) {
      return of(Way.KEPT, name);
    }

    static Change listed(String name) {
      return of(Way.LISTED, name);
    }

    static Change moved(String into) {
      return of(Way.MOVED, into);
    }

    static Change interval(String name) {
      return of(Way.INTERVAL, name);
    }

    Change adding(String member, String term) {
      return new Change(way, name, Map.of(member, term), type, holder);
    }

    Change wrapped(String type, String holder) {
      return new Change(way, name, added, type, holder);
    }
  }

  /**
   * A member of a type.
   *
   * @param value the kind of its values: a type, a vocabulary, or one of the constants
   * @param list whether it is a list
   */
  record Member(String name, String value, boolean list, Change change) {

    /** Returns whether the member is not in 1.0, whatever its values have in them. */
    boolean isGone() {
      return change.way() != Way.KEPT || !change.name().equals(name);
    }
  }

  /**
   * A type.
   *
   * @param name its name in 0.9
   * @param members its members, by name
   */
  record Type(String name, Map<String, Member> members) {

    /** Returns the name of the type in 1.0. */
    String newName() {
      return RENAMED.getOrDefault(name, name);
    }

    /** Returns whether a member goes into another, so that both are needed to write either. */
    boolean hasMoved() {
      return members.values().stream().anyMatch(member -> member.change().way() == Way.MOVED);
    }
  }

  /** Returns the types, by their names in 0.9. */
  static Map<String, Type> types() {
    return TYPES;
  }

  /** Returns the texts of terms in 1.0, by vocabulary and text in 0.9, with a space in between. */
  static Map<String, String> terms() {
    return TERMS;
  }

  /** Returns a type by its name in 0.9, or null if a value of this kind is not of a type. */
  static @Nullable Type type(String value) {
    return TYPES.get(value);
  }

  /** Returns a type that is there. */
  static Type requireType(String name) {
    return Objects.requireNonNull(TYPES.get(name), name);
  }

  /** Returns the text of a term in 1.0. */
  static String term(String vocabulary, String text) {
    return TERMS.getOrDefault(vocabulary + " " + text, text);
  }

  /**
   * Returns whether a member was in 0.9 what is not known in 1.0.
   *
   * @param type the type in 1.0
   */
  static boolean hadMember(String type, String name) {
    return NAMES.getOrDefault(type, Set.of()).contains(name);
  }

  /**
   * Returns whether a list was a single value in 0.9.
   *
   * @param type the type in 1.0
   */
  static boolean hadOne(String type, String name) {
    Type before = TYPES.get(type);
    Member member = before == null ? null : before.members().get(name);
    return member != null && !member.list();
  }

  private static Map<String, Type> readTypes() {
    Map<String, Type> types = new HashMap<>();
    for (String[] words : lines("format-0.9.txt")) {
      String name = words[1];
      boolean list = words[2].endsWith("*");
      Member member = new Member(
          name,
          list ? words[2].substring(0, words[2].length() - 1) : words[2],
          list,
          CHANGES.getOrDefault(words[0] + "." + name, Change.renamed(name)));
      types
          .computeIfAbsent(words[0], type -> new Type(type, new LinkedHashMap<>()))
          .members()
          .put(name, member);
    }
    return types;
  }

  private static Map<String, String> readTerms() {
    Map<String, String> terms = new HashMap<>();
    for (String[] words : lines("terms-0.9.txt")) {
      terms.put(words[0] + " " + words[1], words[2]);
    }
    return terms;
  }

  private static Map<String, Set<String>> names() {
    Map<String, Set<String>> names = new HashMap<>();
    for (Type type : TYPES.values()) {
      addNames(type, type.newName(), names);
      for (Member member : type.members().values()) {
        String wrapper = member.change().type();
        if (wrapper != null) {
          addNames(requireType(member.value()), wrapper, names);
        }
      }
    }
    return names;
  }

  private static void addNames(Type type, String to, Map<String, Set<String>> names) {
    names.computeIfAbsent(to, name -> new HashSet<>()).addAll(type.members().keySet());
  }

  /** Returns the lines of a resource of three words each; one with {@code #} is a comment. */
  private static List<String[]> lines(String resource) {
    try (InputStream in = Objects.requireNonNull(
        Format09.class.getResourceAsStream("/org/jointletter/document/" + resource), resource)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> line.split(" ", -1))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
