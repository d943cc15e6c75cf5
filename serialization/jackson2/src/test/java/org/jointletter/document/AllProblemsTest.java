package org.jointletter.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.jointletter.model.Allegation;
import org.jointletter.model.Coalition;
import org.jointletter.model.Dossier;
import org.jointletter.model.JointLetter;
import org.jointletter.model.Jurisdiction;
import org.jointletter.model.Signatory;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What is wrong with a document is told all at once, each once, and nothing that is guessed. */
class AllProblemsTest {

  private static final String LETTER =
      "\"kind\": \"petition\", \"title\": {\"value\": \"T\"}, \"roster\": {\"completeness\": \"unknown\"}";
  private static final String RESPONSE = """
      "issuers": [{"kind": "state", "name": {"value": "N"}}], "relation": "subject", "channel": "interview\"""";

  @Test
  void independentProblemsAtManyLevelsAreListedOnceInTheOrderOfTheDocument() {
    verify(Dossier.class, """
        ⟦required /title⟧{"jointletter": "1.0", "type": "dossier", "id": ⟦slug /id⟧"The Dossier",
          "sources": [
            {"id": "news", "kind": ⟦code-text /sources/0/kind⟧"News!", "title": ⟦plain-text /sources/0/title⟧" "},
            {"id": ⟦unique-ids /sources/1/id⟧"news", "kind": "book", "title": "B", "url": ⟦web-link /sources/1/url⟧"b.example"},
            ⟦titled-or-published /sources/2⟧⟦required /sources/2/id⟧⟦required /sources/2/kind⟧{}],
          "letters": [
            {"id": "one", "kind": "petition", "title": {"value": "T", "language": ⟦language-tag /letters/0/title/language⟧"EN"},
              "roster": ⟦required /letters/0/roster/completeness⟧{"signatories": [
                {"party": ⟦named-or-unnamed /letters/0/roster/signatories/0/party⟧{"kind": "person"},
                  "role": "signatory", "capacity": "personal"},
                {"party": {"kind": "person", "name": {"value": "港口"}},
                  "role": "signatory", "capacity": "personal", "signedVersion": ⟦references-resolve /letters/0/roster/signatories/1/signedVersion⟧"v9"}]},
              "demands": [{"id": "d", "statement": {"value": "S"},
                "directedTo": [⟦references-resolve /letters/0/demands/0/directedTo/0⟧"nobody"]}],
              "NGO:a~/b": ⟦extension-name /letters/0/*⟧{"c":
                7},
              "coalitions": [⟦references-resolve /letters/0/coalitions/0⟧"c"]},
            ⟦linked-to-others /letters/1⟧⟦required /letters/1/roster⟧{"id": "two", "kind": "petition", "title": {"value": "T"},
              "links": [{"kind": "cites", "target": "two"}, ⟦either-target-or-citation /letters/1/links/1⟧{"kind": "cites"}]}],
          "responses": [
            ⟦no-response-alone /responses/0⟧{"id": "r", %s, "kinds": ["no-response", "denial"],
              "positions": [{"on": ⟦references-resolve /responses/0/positions/0/on⟧"e", "position": "denied"}]}]}""".formatted(RESPONSE));
  }

  @Test
  void whatIsReadBesideWhatIsNotIsListedWithItsIndexInTheDocument() {
    verify(Dossier.class, dossier("""
        "sources": [{"id": "s", "kind": "book", "title": "T",
          "authors": [⟦wrong-type /sources/0/authors/0⟧7, "One", ⟦null-value /sources/0/authors/2⟧null,
            ⟦wrong-type /sources/0/authors/3⟧["Two"], ⟦plain-text /sources/0/authors/4⟧"",
            "Three", ⟦wrong-type /sources/0/authors/6⟧true, ⟦plain-text /sources/0/authors/7⟧" "]}],
        "responses": [⟦wrong-type /responses/0⟧"none", {"id": "r", %s,
          "respondsTo": [⟦wrong-type /responses/1/respondsTo/0⟧7, ⟦slug /responses/1/respondsTo/1⟧"The Letter"]}]""".formatted(RESPONSE)));
  }

  @Test
  void whatPointsAtSomethingUnreadableIsNotCalledBroken() {
    verify(Dossier.class, dossier("""
        "sources": ⟦wrong-type /sources⟧"news",
        "events": [{"event": "sent", "on": "2020", "citations": [{"source": "news"}]}]"""));
    for (String source : new String[] {
      "{\"id\": ⟦wrong-type /sources/0/id⟧7, \"kind\": \"book\", \"title\": \"T\"}",
      "⟦wrong-type /sources/0⟧\"news\"",
      "⟦null-value /sources/0⟧null",
      "{\"id\": \"other\", \"kind\": \"book\", \"title\": \"T\"}], \"Sources\": ⟦unknown-member /Sources⟧[{}",
      "{\"id\": \"other\", \"kind\": \"book\", \"title\": \"T\"}], \"sources\": ⟦duplicate-member /sources⟧[{}"
    }) {
      verify(Dossier.class, dossier("""
          "sources": [%s],
          "events": [{"event": "sent", "on": "2020", "citations": [{"source": "news"}]}]""".formatted(source)));
    }
  }

  @Test
  void whatALetterAndItsDossierBothFindIsToldOnce() {
    verify(Dossier.class, dossier("""
        "letters": [{"id": "a", %s, "demands": [
          {"id": "one", "statement": {"value": "S"}},
          {"id": ⟦unique-ids /letters/0/demands/1/id⟧"one", "statement": {"value": "S"}}]}]""".formatted(LETTER)));
  }

  @Test
  void idsThatAreReadAreComparedWhateverElseIsNotRead() {
    verify(Dossier.class, dossier("""
        "letters": [{"id": "a", %s,
          "links": [{"kind": "supersedes", "target": ⟦no-link-cycles /letters/0/links/0/target⟧"b"}],
          "demands": [
            {"id": "one", "statement": {"value": "S", "language": ⟦wrong-type /letters/0/demands/0/statement/language⟧5}},
            {"id": ⟦unique-ids /letters/0/demands/1/id⟧"one", "statement": {"value": "S"}}]},
          {"id": "b", %s, "links": [{"kind": "supersedes", "target": ⟦no-link-cycles /letters/1/links/0/target⟧"a"}]}]""".formatted(LETTER, LETTER)));
  }

  @Test
  void whatPointsNowhereIsFoundBesideWhatNothingPointsAt() {
    verify(Dossier.class, dossier("""
        "Revision": ⟦unknown-member /Revision⟧"2",
        "events": [
          {"event": ⟦code-text /events/0/event⟧"Sent", "on": ⟦time-text /events/0/on⟧"2020-13"},
          {"event": "sent", "on": "2020", "place": {"label": {"value": "N"}, "kind": "state"}, "citations": [{"source": ⟦references-resolve /events/1/citations/0/source⟧"news"}]}]"""));
  }

  @Test
  void aNumberThatIsNoneLeavesReferencesDecided() {
    verify(Coalition.class, """
        {"jointletter": "1.0", "type": "coalition", "id": "c", "formation": "network", "name": {"value": "N"},
        "members": [{"role": "member", "party": {"kind": "person", "name": {"value": "N"},
          "offices": [{"title": {"value": "T"}, "former": ⟦wrong-type /members/0/party/offices/0/former⟧"yes"}]}}]}""");
    verify(Dossier.class, dossier("""
        "letters": [{"id": "a", "kind": "petition", "title": {"value": "T"}, "coalitions": [⟦references-resolve /letters/0/coalitions/0⟧"c"],
          "roster": {"completeness": "complete", "declared": [
            {"qualifier": "exact", "value": ⟦wrong-type /letters/0/roster/declared/0/value⟧"12", "unit": "states"}]}}]"""));
  }

  @Test
  void aPlaceDeepInsideIsToldInFull() {
    int depth = 90;
    verify(
        Jurisdiction.class,
        """
        {"jointletter": "1.0", "type": "jurisdiction", "label": {"value": "A"}, "kind": "state",
        """
            + "\"within\": {\"label\": {\"value\": \"B\"}, \"kind\": \"state\", ".repeat(depth)
            + "\"codes\": [{\"scheme\": \"ngo:atlas\", \"value\": \"7\", \"match\": ⟦code-text "
            + "/within".repeat(depth) + "/codes/0/match⟧\"So so\"}]" + "}".repeat(depth + 1));
  }

  @Test
  void aLetterIsLookedAtAsAWholeBesideAnotherThatCanNotBeRead() {
    verify(Dossier.class, dossier("""
        "letters": [
          {"id": ⟦wrong-type /letters/0/id⟧1, %1$s, "coalitions": ["c"]},
          {"id": "b", %1$s, "allegations": [{"id": ⟦unique-ids /letters/1/allegations/0/id⟧"b", "statement": {"value": "S"}}]}]""".formatted(LETTER)));
  }

  @Test
  void aPartOfADemandThatCanNotBeReadLeavesIdsAndPartsModeOpen() {
    verify(JointLetter.class, letter("""
        "demands": [
          {"id": "one", "statement": {"value": "S"}, "parts": [⟦wrong-type /demands/0/parts/0⟧"two"]},
          {"id": "two", "statement": {"value": "S"}, "partsMode": "all-of", "parts": [
            {"id": "one", "statement": {"value": ⟦plain-text /demands/1/parts/0/statement/value⟧""}},
            ⟦wrong-type /demands/1/parts/1⟧[],
            {"id": ⟦slug /demands/1/parts/2/id⟧"Three", "statement": {"value": "S"}, "directedTo": ["nobody"]}]}]"""));
  }

  @Test
  void rulesOverSeveralAttributesWaitForAllOfThem() {
    verify(Signatory.class, signatory("""
        "party": {"kind": "person", "name": ⟦wrong-type /party/name⟧"Ines Quill"},
        "capacity": "personal\""""));
    verify(Signatory.class, signatory("""
        "party": {"kind": "person", "Name": ⟦unknown-member /party/Name⟧{"value": "Ines Quill"}},
        "capacity": "personal\""""));
    verify(Signatory.class, signatory("""
        "party": {"kind": "person", "name": {"value": "Ines Quill"}, "offices": ⟦wrong-type /party/offices⟧"Rapporteur"},
        "capacity": "mandate\""""));
    verify(Allegation.class, allegation("""
        "period": {"edtf": "2021/2020", "within": ⟦wrong-type /period/within⟧60}"""));
    verify(JointLetter.class, """
        {"jointletter": "1.0", "type": "joint-letter", "id": "a", "kind": "petition", "title": {"value": "T"},
          "roster": {"completeness": "complete",
            "declared": [{"qualifier": "exact", "value": 2, "unit": "signatures"}],
            "signatories": [⟦wrong-type /roster/signatories/0⟧"Ines Quill"]}}""");
  }

  @Test
  void aRosterIsNotHeldAgainstACountThatIsBroken() {
    for (String count : new String[] {
      "⟦value-given-unless-indefinite /roster/declared/0⟧{\"qualifier\": \"exact\"",
      "⟦value-given-unless-indefinite /roster/declared/0⟧{\"qualifier\": \"at-most\"",
      "⟦upper-given-if-between /roster/declared/0⟧{\"qualifier\": \"between\", \"value\": 0",
      "{\"qualifier\": \"exact\", \"value\": ⟦amount /roster/declared/0/value⟧-1",
      "⟦required /roster/declared/0/qualifier⟧{\"value\": 0"
    }) {
      verify(JointLetter.class, """
          {"jointletter": "1.0", "type": "joint-letter", "id": "a", "kind": "petition", "title": {"value": "T"},
            "roster": {"completeness": "complete", "declared": [%s, "unit": "individuals"}], "signatories": [
              {"party": {"kind": "person", "name": {"value": "N"}}, "role": "signatory", "capacity": "personal"}]}}""".formatted(count));
    }
  }

  @Test
  void anAttributeThatCanNotBeReadIsNotCalledMissing() {
    verify(Allegation.class, """
        {"jointletter": "1.0", "type": "allegation", "id": ⟦null-value /id⟧null, "statement": ⟦wrong-type /statement⟧[],
          "assessments": [{"status": ⟦code-text /assessments/0/status⟧"", "by": ⟦wrong-type /assessments/0/by⟧0,
            "citations": [⟦wrong-type /assessments/0/citations/0⟧"report"]},
            ⟦required /assessments/1/by⟧{"status": "alleged", "citations": ⟦wrong-type /assessments/1/citations⟧"report"},
            ⟦required /assessments/2/by⟧{"status": "alleged", "citations": ⟦not-empty /assessments/2/citations⟧[]}]}""");
  }

  @Test
  void aMemberThatIsThereTwiceIsReadTheFirstTime() {
    verify(JointLetter.class, letter("""
        "subject": {"value": ⟦plain-text /subject/value⟧" "}, "subject": ⟦duplicate-member /subject⟧{"value": "S"},
        "disclaimers": [⟦required /disclaimers/0/value⟧{}], "disclaimers": ⟦duplicate-member /disclaimers⟧[{"value": ""}]"""));
  }

  @Test
  void aLetterWithoutAnIdDoesNotKeepTheReferencesOfOthersFromBeingFollowed() {
    verify(Dossier.class, dossier("""
        "letters": [
          ⟦required /letters/0/id⟧{%1$s, "links": [{"kind": "precedes", "target": "b"}]},
          {"id": "b", %1$s, "coalitions": [⟦references-resolve /letters/1/coalitions/0⟧"c"]},
          {"id": ⟦unique-ids /letters/2/id⟧"b", %1$s}]""".formatted(LETTER)));
  }

  @Test
  void aResponseIsNotCalledEarlyIfADateOfItsLetterIsNotKnown() {
    for (String sent : new String[] {
      "{\"event\": \"sent\", \"on\": ⟦time-text /letters/0/events/0/on⟧\"2020-7\"}",
      "{\"event\": \"sent\", \"on\": ⟦wrong-type /letters/0/events/0/on⟧7}"
    }) {
      verify(Dossier.class, dossier("""
          "letters": [{"id": "a", %s, "events": [%s, {"event": "published", "on": "2020-09-09"}]}],
          "responses": [{"id": "r", %s, "respondsTo": ["a"], "events": [{"event": "given", "on": "2020-08"}]}]""".formatted(LETTER, sent, RESPONSE)));
    }
  }

  @Test
  void aLetterIsNotCalledPublishedEarlyIfWhenItIsDatedIsNotKnown() {
    verify(JointLetter.class, letter("""
        "events": [
          {"event": "published", "on": "2020-08"}, {"event": "dated", "on": "2020-09-09"},
          {"event": "dated", "on": ⟦null-value /events/2/on⟧null}]"""));
  }

  @Test
  @Tag("newer-jackson")
  void whatIsNotJsonIsListedAfterWhatIsBeforeIt() {
    verify(JointLetter.class, letter("""
        "status": ⟦code-text /status⟧"Sent!",
        "subject": {"value": ⟦plain-text /subject/value⟧""},
        "copies": [⟦address-publisher-or-language-given /copies/0⟧{}, {"url": ⟦not-json /copies/1⟧nowhere}]"""));
  }

  @Test
  void whatIsOfAnotherVersionOrTypeIsReadNoFurther() {
    verify(JointLetter.class, """
        {"id": 7, "type": ⟦wrong-document-type /type⟧"petition", "kind": ["?"]}""".replace("7", "⟦wrong-type /id⟧7"));
  }

  @Test
  void extensionsAreListedByNamesThatLookLikeSome() {
    verify(Allegation.class, allegation("""
        "ngo:a": ⟦json-text /ngo:a⟧"\\ud800", "ngo:a/b": ⟦extension-name /*⟧1, ":~1": ⟦extension-name /*⟧1,
        "responsible": [{"kind": "state", "name": {"value": "N"}, "ngo:~": ⟦extension-name /responsible/0/*⟧[2]}]"""));
  }

  private static String dossier(String members) {
    return """
        {"jointletter": "1.0", "type": "dossier", "id": "dossier", "title": {"value": "T"},
        %s}""".formatted(members);
  }

  private static String letter(String members) {
    return """
        {"jointletter": "1.0", "type": "joint-letter", "id": "a", %s,
        %s}""".formatted(LETTER, members);
  }

  private static String allegation(String members) {
    return """
        {"jointletter": "1.0", "type": "allegation", "id": "a", "statement": {"value": "S"},
        %s}""".formatted(members);
  }

  private static String signatory(String members) {
    return """
        {"jointletter": "1.0", "type": "signatory", "role": "signatory",
        %s}""".formatted(members);
  }

  private static void verify(Class<?> type, String marked) {
    MarkedDocument document = MarkedDocument.of(marked);
    assertEquals(
        String.join("\n", document.problems()),
        String.join("\n", MarkedDocument.problemsOf(document.json(), type)));
  }
}
