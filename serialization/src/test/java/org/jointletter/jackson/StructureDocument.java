package org.jointletter.jackson;

import java.util.ArrayList;
import java.util.List;
import org.jointletter.document.StructureRule;
import org.jointletter.model.JointLetter;

/**
 * A document that is no letter because of its structure, in the way of {@link MarkedDocument}.
 *
 * @param rule the rule that it breaks
 */
record StructureDocument(StructureRule rule, MarkedDocument document) {

  static final Class<JointLetter> TYPE = JointLetter.class;

  private static final String HEADER = "\"jointletter\": \"1.0\", \"type\": \"joint-letter\", ";
  private static final String LETTER = """
      "id": "a", "kind": "petition", "title": {"value": "T"}, "roster": {"completeness": "unknown"}""";
  private static final String VALID = "{" + HEADER + LETTER + "}";

  private static final List<StructureDocument> ALL = new ArrayList<>();

  static {
    notJson();
    trailing();
    limits();
    header();
    types();
    nulls();
    members();
  }

  static List<StructureDocument> all() {
    return List.copyOf(ALL);
  }

  private static void notJson() {
    whole(StructureRule.NOT_JSON, "⟦not-json⟧«|" + VALID + "»");
    whole(StructureRule.NOT_JSON, " \n\t⟦not-json⟧«|" + VALID + "»");
    whole(StructureRule.NOT_JSON, "⟦not-json⟧«\uFEFF|»" + VALID);
    whole(StructureRule.NOT_JSON, "⟦not-json⟧«jointletter|" + VALID + "»");
    whole(StructureRule.NOT_JSON, "{" + HEADER + LETTER + "⟦not-json⟧«|}»");
    whole(StructureRule.NOT_JSON, "{" + HEADER + LETTER + "⟦not-json⟧«]|}»");
    whole(StructureRule.NOT_JSON, "{" + HEADER + LETTER + ",⟦not-json⟧«}|\"ngo:x\": 1}»");
    whole(StructureRule.NOT_JSON, VALID + " ⟦not-json⟧«}|»");
    whole(StructureRule.NOT_JSON, "{⟦not-json⟧«/* a letter */|»" + HEADER + LETTER + "}");
    whole(
        StructureRule.NOT_JSON,
        "{⟦not-json⟧«'jointletter'|\"jointletter\"»: \"1.0\", \"type\":" + " \"joint-letter\", "
            + LETTER + "}");
    member(StructureRule.NOT_JSON, "\"ngo:x\": «NaN⟦not-json⟧|null»");
    member(StructureRule.NOT_JSON, "\"ngo:x\": «-Infinity⟦not-json⟧|null»");
    member(StructureRule.NOT_JSON, "\"ngo:x\": ⟦not-json⟧«'x'|\"x\"»");
    member(StructureRule.NOT_JSON, "\"ngo:x\": 0⟦not-json⟧«7|»");
    member(StructureRule.NOT_JSON, "\"ngo:x\": 7⟦not-json⟧«.|.0»");
    member(StructureRule.NOT_JSON, "\"ngo:x\": «+⟦not-json⟧|»7");
    member(StructureRule.NOT_JSON, "\"ngo:x\": [7, ⟦not-json⟧«|8»]");
    member(StructureRule.NOT_JSON, "\"ngo:x\": \"\\⟦not-json⟧«x|\\»\"");
    member(StructureRule.NOT_JSON, "\"subject\": {\"value\": \"a⟦not-json /subject⟧«\n|»\"}");
    member(
        StructureRule.NOT_JSON,
        "\"versions\": [{\"label\": \"v1\"}, {\"label\": ⟦not-json /versions/1⟧«v2|\"v2\"»}]");
  }

  private static void trailing() {
    whole(StructureRule.TRAILING_CONTENT, VALID + "\n⟦trailing-content⟧«{}|»");
    whole(StructureRule.TRAILING_CONTENT, VALID + " ⟦trailing-content⟧«7|»");
    whole(StructureRule.TRAILING_CONTENT, VALID + "⟦trailing-content⟧«" + VALID + "|»");
  }

  private static void limits() {
    member(
        StructureRule.LIMIT_EXCEEDED,
        "\"ngo:x\": «" + "[".repeat(200) + "⟦limit-exceeded⟧" + "]".repeat(200) + "|[]»");
    member(
        StructureRule.LIMIT_EXCEEDED, "\"ngo:x\": «" + "7".repeat(100_001) + "⟦limit-exceeded⟧|7»");
    member(
        StructureRule.LIMIT_EXCEEDED,
        "\"ngo:x\": {\"«" + "x".repeat(100_001) + "\"⟦limit-exceeded⟧|x\"»: 7}");
  }

  private static void header() {
    whole(StructureRule.MISSING_HEADER, """
        ⟦missing-header /jointletter⟧{«|"jointletter": "1.0", »"type": "joint-letter", %s}""".formatted(LETTER));
    whole(StructureRule.MISSING_HEADER, """
        ⟦missing-header /type⟧{"jointletter": "1.0", «|"type": "joint-letter", »%s}""".formatted(LETTER));
    whole(
        StructureRule.MISSING_HEADER,
        "⟦missing-header /jointletter⟧⟦missing-header /type⟧{«|" + HEADER + "»" + LETTER + "}");
    whole(StructureRule.UNSUPPORTED_VERSION, """
        {"jointletter": ⟦unsupported-version /jointletter⟧"«2.0|1.0»", "type": "joint-letter", %s}""".formatted(LETTER));
    whole(StructureRule.UNSUPPORTED_VERSION, """
        {"jointletter": ⟦unsupported-version /jointletter⟧«1.0|"1.0"», "type": "joint-letter", %s}""".formatted(LETTER));
    whole(StructureRule.UNSUPPORTED_VERSION, """
        {"type": "joint-letter", %s, "jointletter": ⟦unsupported-version /jointletter⟧«null|"1.0"»}""".formatted(LETTER));
    whole(StructureRule.WRONG_DOCUMENT_TYPE, """
        {"jointletter": "1.0", "type": ⟦wrong-document-type /type⟧"«dossier|joint-letter»", %s}""".formatted(LETTER));
    whole(StructureRule.WRONG_DOCUMENT_TYPE, """
        {"jointletter": "1.0", %s, "type": ⟦wrong-document-type /type⟧«["joint-letter"]|"joint-letter"»}""".formatted(LETTER));
  }

  private static void types() {
    whole(StructureRule.WRONG_TYPE, "⟦wrong-type⟧«[" + VALID + "]|" + VALID + "»");
    whole(StructureRule.WRONG_TYPE, "⟦wrong-type⟧«\"\"|" + VALID + "»");
    member(StructureRule.WRONG_TYPE, "\"coalition\": ⟦wrong-type /coalition⟧«7|\"c\"»");
    member(
        StructureRule.WRONG_TYPE, "\"coalition\": ⟦wrong-type /coalition⟧«{\"id\": \"c\"}|\"c\"»");
    member(StructureRule.WRONG_TYPE, "\"status\": ⟦wrong-type /status⟧«true|\"sent\"»");
    member(
        StructureRule.WRONG_TYPE, "\"subject\": ⟦wrong-type /subject⟧«\"S\"|{\"value\": \"S\"}»");
    member(StructureRule.WRONG_TYPE, "\"copies\": ⟦wrong-type /copies⟧«{}|[]»");
    member(
        StructureRule.WRONG_TYPE,
        "\"disclaimers\": [{\"value\": \"One\"}, ⟦wrong-type /disclaimers/1⟧«[]|{\"value\": \"Two\"}»]");
    member(
        StructureRule.WRONG_TYPE,
        "\"events\": [{\"event\": \"sent\", \"on\": ⟦wrong-type /events/0/on⟧«2020|\"2020\"»}]");
    for (String number : List.of("\"12\"", "1.9", "12.0", "1e2", "9223372036854775808", "true")) {
      declared(StructureRule.WRONG_TYPE, "«" + number + "|12»");
    }
    declared(StructureRule.WRONG_TYPE, "«-9223372036854775809|9223372036854775807»");
    declared(StructureRule.WRONG_TYPE, "«" + "9".repeat(900) + "|0»");
    period(StructureRule.WRONG_TYPE, "«\"true\"|true»");
    period(StructureRule.WRONG_TYPE, "«1|false»");
  }

  private static void nulls() {
    whole(StructureRule.NULL_VALUE, "⟦null-value⟧«null|" + VALID + "»");
    member(StructureRule.NULL_VALUE, "\"subject\": ⟦null-value /subject⟧«null|{\"value\": \"S\"}»");
    member(StructureRule.NULL_VALUE, "\"copies\": ⟦null-value /copies⟧«null|[]»");
    member(
        StructureRule.NULL_VALUE,
        "\"disclaimers\": [⟦null-value /disclaimers/0⟧«null|{\"value\": \"S\"}»]");
    member(
        StructureRule.NULL_VALUE,
        "\"versions\": [{\"label\": \"v1\", \"note\": {\"value\": ⟦null-value"
            + " /versions/0/note/value⟧«null|\"N\"»}}]");
    declared(StructureRule.NULL_VALUE, "«null|7»");
    period(StructureRule.NULL_VALUE, "«null|false»");
  }

  private static void members() {
    member(StructureRule.NOT_JSON, "\"«\\ud800⟦not-json⟧|ngo:x»\": 7");

    StructureRule unknown = StructureRule.UNKNOWN_MEMBER;
    member(unknown, "\"«Subject|subject»\": ⟦unknown-member /Subject⟧{\"value\": \"S\"}");
    member(unknown, "\"«|ngo:x»\": ⟦unknown-member /⟧7");
    member(unknown, "\"«a/b~c|ngo:x»\": ⟦unknown-member /a~1b~0c⟧null");
    member(
        unknown,
        "\"subject\": {\"value\": \"S\", \"«lang|language»\": ⟦unknown-member /subject/lang⟧\"en\"}");
    member(
        unknown,
        "\"copies\": [{\"url\": \"https://letters.example\"«, \"ngo:x\": ⟦unknown-member"
            + " /copies/0/ngo:x⟧7|»}]");
    member(
        unknown,
        "\"subject\": {\"value\": \"S\"«, \"type\": ⟦unknown-member /subject/type⟧\"text\"|»}");

    StructureRule duplicate = StructureRule.DUPLICATE_MEMBER;
    member(duplicate, "\"«id|ngo:id»\": ⟦duplicate-member /id⟧\"a\"");
    member(duplicate, "\"copies\": []«, \"copies\": ⟦duplicate-member /copies⟧[7]|»");
    member(
        duplicate,
        "\"subject\": {\"value\": \"S\"«, \"value\": ⟦duplicate-member /subject/value⟧\"S\"|»}");
    member(duplicate, "\"ngo:x\": 7, \"«ngo:x|ngo:y»\": ⟦duplicate-member /ngo:x⟧7");
    member(duplicate, "\"«jointletter|ngo:x»\": ⟦duplicate-member /jointletter⟧\"1.0\"");
    member(duplicate, "\"«type|ngo:x»\": ⟦duplicate-member /type⟧\"dossier\"");
  }

  private static void declared(StructureRule rule, String value) {
    member(rule, """
        "roster": {"completeness": "unknown",
          "declared": [{"qualifier": "about", "unit": "states", "value": ⟦%s /roster/declared/0/value⟧%s}]}""".formatted(rule.code(), value));
  }

  private static void period(StructureRule rule, String ongoing) {
    member(rule, """
        "allegations": [{"id": "b", "statement": {"value": "S"}, "period": {"ongoing": ⟦%s /allegations/0/period/ongoing⟧%s}}]""".formatted(rule.code(), ongoing));
  }

  /** The letter, with one more member. */
  private static void member(StructureRule rule, String member) {
    String letter = member.startsWith("\"roster\"")
        ? LETTER.substring(0, LETTER.indexOf(", \"roster\""))
        : LETTER;
    whole(rule, "{" + HEADER + letter + ",\n  " + member + "}");
  }

  private static void whole(StructureRule rule, String marked) {
    ALL.add(new StructureDocument(rule, MarkedDocument.of(marked)));
  }

  @Override
  public String toString() {
    return rule + ": " + document.problems();
  }
}
