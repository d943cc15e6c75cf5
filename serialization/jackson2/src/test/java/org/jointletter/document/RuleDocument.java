package org.jointletter.document;

import java.util.ArrayList;
import java.util.List;
import org.jointletter.model.Allegation;
import org.jointletter.model.Coalition;
import org.jointletter.model.Dossier;
import org.jointletter.model.JointLetter;
import org.jointletter.model.Jurisdiction;
import org.jointletter.model.OfficialResponse;
import org.jointletter.model.Signatory;

/**
 * A document that breaks one rule of the model, in the way of {@link MarkedDocument}.
 *
 * @param code the rule
 */
public record RuleDocument(String code, Class<?> type, MarkedDocument document) {

  private static final String LETTER = """
      "id": "letter", "kind": "open-letter", "title": {"value": "Open the harbour"}""";

  private static final List<RuleDocument> ALL = new ArrayList<>();

  static {
    ofAttributes();
    ofParts();
    ofWholes();
    ofReferences();
  }

  /** Returns all of them. */
  public static List<RuleDocument> all() {
    return List.copyOf(ALL);
  }

  private static void ofAttributes() {
    allegation("required", """
        "id": "a", "statement": ⟦required /statement/value⟧{«|"value": "It was closed."»}""");
    letter("slug", """
        "coalition": ⟦slug /coalition⟧«"Friends of the Harbour"|"friends"»""");
    add("slug", OfficialResponse.class, "official-response", """
        "id": "r", "issuer": {"kind": "public-body", "name": {"value": "Harbour Office"}},
        "relation": "addressee", "channel": "unknown",
        "respondsTo": ["letter", ⟦slug /respondsTo/1⟧"«The Letter|letter-2»"]""");
    letter("plain-text", """
        "subject": {"value": ⟦plain-text /subject/value⟧"«\\ud800|\\ud83d\\udea2»"}""");
    letter("plain-text", """
        "disclaimers": [{"value": "One"}, {"value": ⟦plain-text /disclaimers/1/value⟧"«  | .»"}]""");
    dossier("plain-text", """
        "sources": [{"id": "news", "kind": "news-report", "title": "News",
          "authors": ["Ines Quill", ⟦plain-text /sources/0/authors/1⟧"«\\u202E|»Ada Example"]}]""");
    letter("language-tag", """
        "copies": [{"url": "https://letters.example/7", "language": ⟦language-tag /copies/0/language⟧"«en_GB|en-GB»"}]""");
    letter("web-link", """
        "copies": [
          {"url": "https://letters.example/6"},
          {"url": ⟦web-link /copies/1/url⟧"«ftp|https»://letters.example/7"}]""");
    letter("digest", """
        "versions": [{"label": "v1", "digest": ⟦digest /versions/0/digest⟧"sha256:«00|%s»"}]""".formatted("0".repeat(64)));
    letter("extension-name", """
        "«NGO:case~/1|ngo:case»": ⟦extension-name /*⟧7""");
    letter("json-text", """
        "ngo:case": ⟦json-text /ngo:case⟧[{"a": 1, "«a|b»": 2}]""");
    letter("json-text", """
        "ngo:case": ⟦json-text /ngo:case⟧[7, "«\\udc00|\\ud83d\\udc00»"]""");
    letter("json-text", """
        "ngo:deep": ⟦json-text /ngo:deep⟧«[|»%s7%s«]|»""".formatted("[".repeat(50), "]".repeat(50)));
    letter("code-text", """
        "status": ⟦code-text /status⟧"«Published!|published»\"""");
    allegation("code-text", """
        "id": "a", "statement": {"value": "It was closed."},
        "themes": ["ngo:harbours", ⟦code-text /themes/1⟧"«Free Speech|free-speech»"]""");
    letter("date-text", """
        "events": [{"event": "sent", "on": ⟦date-text /events/0/on⟧"2021-02-«29|28»"}]""");
    allegation("not-empty", """
        "id": "a", "statement": {"value": "It was closed."},
        "assessments": [
          ⟦not-empty /assessments/0/citations⟧{"status": "likely", "by": {"kind": "organization", "name": {"value": "Harbour Inquiry"}}«|,
           "citations": [{"source": "report"}]»}]""");
    allegation("not-empty", """
        "id": "a", "statement": {"value": "It was closed."},
        "assessments": [
          {"status": "likely", "by": {"kind": "organization", "name": {"value": "Harbour Inquiry"}},
           "citations": ⟦not-empty /assessments/0/citations⟧[«|{"source": "report"}»]}]""");
    coalition("quantity", """
        "name": {"value": "Friends of the Harbour"},
        "declaredSize": [{"qualifier": "exact", "value": ⟦quantity /declaredSize/0/value⟧«-1|0», "unit": "states"}]""");
  }

  private static void ofParts() {
    letter("rendering-given-with-quote", """
        "citations": [{"source": "news"}, ⟦rendering-given-with-quote /citations/1⟧{"source": "news",
          "quote": {"value": "Open it"}«|, "rendering": "verbatim"»}]""");
    count("value-given-unless-indefinite", "\"qualifier\": \"«about|indefinite»\"");
    count("value-given-unless-indefinite", "\"qualifier\": \"«indefinite|about»\", \"value\": 7");
    count("upper-given-if-between", "\"qualifier\": \"between\", \"value\": 7«|, \"upper\": 9»");
    count("upper-given-if-between", "\"qualifier\": \"at-most\", \"value\": 7«, \"upper\": 9|»");
    count("value-below-upper", "\"qualifier\": \"between\", \"value\": 7, \"upper\": «7|8»");
    letter("value-of-scheme", """
        "identifiers": [⟦value-of-scheme /identifiers/0⟧{"scheme": "wikidata", "value": "«|Q»42"}]""");
    add("value-of-scheme", Jurisdiction.class, "jurisdiction", """
        "label": {"value": "Norland"}, "kind": "unspecified",
        "codes": [⟦value-of-scheme /codes/0⟧{"scheme": "iso3166-1", "value": "«xx|XX»", "match": "exact"}]""");
    String place = "\"label\": {\"value\": \"Norland\"}, \"kind\": \"unspecified\"";
    String within = ", \"within\": {" + place;
    add("not-nested-too-deep", Jurisdiction.class, """
        ⟦not-nested-too-deep⟧{"jointletter": "1.0", "type": "jurisdiction", %s%s«%s}|»%s}""".formatted(
            place, within.repeat(15), within, "}".repeat(15)));
    letter("either-target-or-citation", """
        "links": [⟦either-target-or-citation /links/0⟧{"kind": "cites"«|, "target": "other"»}]""");
    letter("either-target-or-citation", """
        "links": [⟦either-target-or-citation /links/0⟧{"kind": "cites"«, "target": "other"|», "citation": {"source": "news"}}]""");
    allegation("end-not-before-start", """
        "id": "a", "statement": {"value": "It was closed."},
        "period": ⟦end-not-before-start /period⟧{"start": "2020-07", "end": "2020-0«6-30|7»"}""");
    allegation("ongoing-without-end", """
        "id": "a", "statement": {"value": "It was closed."},
        "period": ⟦ongoing-without-end /period⟧{"«end|start»": "2020", "ongoing": true}""");
  }

  private static void ofWholes() {
    add("named-or-described", Coalition.class, """
        ⟦named-or-described⟧{"jointletter": "1.0", "type": "coalition",
          "id": "c", "formation": "ad-hoc"«|, "description": {"value": "Those who want it open"}»}""");
    letter("parts-mode-given-with-parts", """
        "demands": [⟦parts-mode-given-with-parts /demands/0⟧{"id": "whole", "statement": {"value": "Open it."},
          "parts": [{"id": "part", "statement": {"value": "Open its gate."}}]«|, "partsMode": "any-of"»}]""");
    letter("parts-mode-given-with-parts", """
        "demands": [⟦parts-mode-given-with-parts /demands/0⟧{"id": "whole", "statement": {"value": "Open it."}«, "partsMode": "all-of"|»}]""");
    wholeLetter("published-not-before-dated", """
        "events": [{"event": "dated", "on": "2020-09-09"}, {"event": "published", "on": "2020-0«8|9»"}]""");
    wholeLetter("version-labels-distinct", """
        "versions": [{"label": "v1"}, {"label": "«v1|v2»"}]""");
    wholeLetter("linked-to-others", """
        "links": [{"kind": "cites", "target": "«letter|other»"}]""");
    add("no-response-alone", OfficialResponse.class, response("""
        "kinds": ["no-response"«, "token"|»], "asOf": "2020\"""", "no-response-alone"));
    add("no-response-dated", OfficialResponse.class, response("""
        "kinds": ["no-response"]«|, "asOf": "2020"»""", "no-response-dated"));
    signatory("either-named-or-unnamed", """
        "party": ⟦either-named-or-unnamed /party⟧{"kind": "person"«|, "name": {"value": "Ines Quill"}»},
        "role": "signatory", "capacity": "personal\"""");
    signatory("either-named-or-unnamed", """
        "party": ⟦either-named-or-unnamed /party⟧{"kind": "person", «"name": {"value": "Ines Quill"}, |»"unnamed": {"reason": "legal"}},
        "role": "signatory", "capacity": "personal\"""");
    add("office-given-for-official-capacity", Signatory.class, """
        ⟦office-given-for-official-capacity⟧{"jointletter": "1.0", "type": "signatory",
          "party": {"kind": "person", "name": {"value": "Ines Quill"}«|, "office": {"title": {"value": "Harbour Rapporteur"}}»},
          "role": "signatory", "capacity": "mandate"}""");
    add("on-behalf-of-another", Signatory.class, """
        ⟦on-behalf-of-another⟧{"jointletter": "1.0", "type": "signatory",
          "party": {"id": "watch", "kind": "organization", "name": {"value": "Harbour Watch"}},
          "onBehalfOf": {"id": "«watch|other»", "kind": "organization", "name": {"value": "Watch of the Harbour"}},
          "role": "signatory", "capacity": "organization"}""");
    roster("not-listed-empty", "\"completeness\": \"«not-listed|partial»\"");
    declaring("declared-count-matched", "complete", """
        "qualifier": "exact", "value": «3|2»""");
    declaring("within-declared-count", "partial", """
        "qualifier": "fewer-than", "value": «2|3»""");
  }

  private static void ofReferences() {
    letter("unique-ids", """
        "demands": [{"id": "a", "statement": {"value": "Open it."}}],
        "allegations": [{"id": ⟦unique-ids /allegations/0/id⟧"«a|b»", "statement": {"value": "It was closed."}}]""");
    dossier("unique-ids", """
        "sources": [{"id": ⟦unique-ids /sources/0/id⟧"«dossier|news»", "kind": "news-report", "title": "News"}]""");
    dossier("unique-ids", """
        "letters": [{%s, "roster": {"completeness": "partial"},
          "demands": [{"id": "d", "statement": {"value": "Open it."}, "partsMode": "all-of",
            "parts": [{"id": ⟦unique-ids /letters/0/demands/0/parts/0/id⟧"«d|e»", "statement": {"value": "Open its gate."}}]}]}]""".formatted(LETTER));
    letter("references-resolve", """
        "addressees": [{"party": {"id": "office", "kind": "public-body", "name": {"value": "Harbour Office"}}, "mode": "primary"}],
        "demands": [{"id": "a", "statement": {"value": "Open it."}, "partsMode": "all-of",
          "parts": [{"id": "b", "statement": {"value": "Open its gate."},
            "directedTo": ["office", ⟦references-resolve /demands/0/parts/0/directedTo/1⟧"«mayor|office»"]}]}]""");
    dossier("references-resolve", """
        "sources": [{"id": "news", "kind": "news-report", "title": "News"}],
        "letters": [{%s, "roster": {"completeness": "partial"},
          "citations": [{"source": "news"}, {"source": ⟦references-resolve /letters/0/citations/1/source⟧"«tv|news»"}]}]""".formatted(LETTER));
    dossier("references-resolve", """
        "letters": [{%s, "roster": {"completeness": "partial"}}],
        "responses": [{"id": "r", "issuer": {"kind": "public-body", "name": {"value": "Harbour Office"}},
          "relation": "addressee", "channel": "interview",
          "respondsTo": ["letter", ⟦references-resolve /responses/0/respondsTo/1⟧"«other|letter»"]}]""".formatted(LETTER));
    dossier("responses-follow-letters", """
        "letters": [{%s, "roster": {"completeness": "partial"}, "events": [{"event": "sent", "on": "2020-09-09"}]}],
        "responses": [{"id": "r", "issuer": {"kind": "public-body", "name": {"value": "Harbour Office"}},
          "relation": "addressee", "channel": "interview", "respondsTo": ["letter"],
          "events": ⟦responses-follow-letters /responses/0/events⟧[{"event": "given", "on": "2020-0«8|9»"}]}]""".formatted(LETTER));
    dossier("no-link-cycles", """
        "letters": [
          {"id": "one", "kind": "open-letter", "title": {"value": "One"}, "roster": {"completeness": "partial"},
           "links": [{"kind": "precedes", "target": ⟦no-link-cycles /letters/0/links/0/target⟧"two"}]},
          {"id": "two", "kind": "open-letter", "title": {"value": "Two"}, "roster": {"completeness": "partial"},
           "links": [{"kind": "«precedes|builds-on»", "target": «⟦no-link-cycles /letters/1/links/0/target⟧|»"one"}]}]""");
  }

  private static void dossier(String code, String members) {
    add(code, Dossier.class, "dossier", """
        "id": "dossier", "title": {"value": "Letters on the harbour"},
        """ + members);
  }

  private static void letter(String code, String members) {
    add(
        code,
        JointLetter.class,
        "joint-letter",
        LETTER + ", \"roster\": {\"completeness\": \"partial\"},\n" + members);
  }

  /** The rule is about the letter as a whole. */
  private static void wholeLetter(String code, String members) {
    add(code, JointLetter.class, """
        ⟦%s⟧{"jointletter": "1.0", "type": "joint-letter", %s,
          "roster": {"completeness": "partial"}, %s}""".formatted(code, LETTER, members));
  }

  /** The rule is about a roster of two organizations. */
  private static void roster(String code, String members) {
    roster(code, "⟦%s /roster⟧".formatted(code), members);
  }

  /** The rule is about what a roster declares. */
  private static void declaring(String code, String completeness, String count) {
    roster(code, "", """
        "completeness": "%s",
        "declared": [⟦%s /roster/declared/0⟧{%s, "unit": "organizations"}]""".formatted(completeness, code, count));
  }

  private static void roster(String code, String mark, String members) {
    add(code, JointLetter.class, "joint-letter", LETTER + """
        , "roster": %s{
          "signatories": [
            {"party": {"kind": "organization", "name": {"value": "Harbour Watch"}}, "role": "signatory", "capacity": "organization"},
            {"party": {"kind": "network", "name": {"value": "Lake Watch"}}, "role": "signatory", "capacity": "organization"}],
          %s}""".formatted(mark, members));
  }

  /** The rule is about a count. */
  private static void count(String code, String members) {
    coalition(code, """
        "name": {"value": "Friends of the Harbour"},
        "declaredSize": [{"qualifier": "indefinite", "unit": "states"},
          ⟦%s /declaredSize/1⟧{%s, "unit": "organizations"}]""".formatted(code, members));
  }

  private static void coalition(String code, String members) {
    add(code, Coalition.class, "coalition", "\"id\": \"c\", \"formation\": \"ad-hoc\", " + members);
  }

  private static void signatory(String code, String members) {
    add(code, Signatory.class, "signatory", members);
  }

  private static void allegation(String code, String members) {
    add(code, Allegation.class, "allegation", members);
  }

  private static String response(String members, String code) {
    return """
        ⟦%s⟧{"jointletter": "1.0", "type": "official-response", "id": "r",
          "issuer": {"kind": "public-body", "name": {"value": "Harbour Office"}},
          "relation": "addressee", "channel": "unknown", %s}""".formatted(code, members);
  }

  private static void add(String code, Class<?> type, String documentType, String members) {
    ALL.add(new RuleDocument(code, type, MarkedDocument.of(documentType, members)));
  }

  private static void add(String code, Class<?> type, String marked) {
    ALL.add(new RuleDocument(code, type, MarkedDocument.of(marked)));
  }

  @Override
  public String toString() {
    return code + ": " + document.problems();
  }
}
