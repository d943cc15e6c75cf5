package org.jointletter.query.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.jointletter.model.Citation;
import org.jointletter.model.Demand;
import org.jointletter.model.Dossier;
import org.jointletter.model.JointLetter;
import org.jointletter.model.Jurisdiction;
import org.jointletter.model.Party;
import org.jointletter.model.Roster;
import org.jointletter.model.Signatory;
import org.jointletter.model.Text;
import org.jointletter.vocabulary.Code;
import org.jointletter.vocabulary.Completeness;
import org.jointletter.vocabulary.DemandKind;
import org.jointletter.vocabulary.LetterKind;
import org.jointletter.vocabulary.PartsMode;
import org.jointletter.vocabulary.PartyKind;
import org.junit.jupiter.api.Test;

class NoticesTest {

  @Test
  void aMisspeltTermGetsTheNearestOne() {
    assertEquals(
        List.of("/kind is not known to this version; the nearest term is \"open-letter\"; found "
            + "\"open-lettre\" [unknown-term]"),
        notices(letter().kind(Code.of(LetterKind.class, "open-lettre")).build()));
  }

  @Test
  void aTermThatIsNearNoneIsToBeCorrectedOrPrefixed() {
    assertEquals(
        List.of("/demands/0/kinds/0 is not known to this version; correct it, or give it a prefix "
            + "(\"ngo:…\") if it is a term of your own; found \"sing-along\" [unknown-term]"),
        notices(letter()
            .addDemand(demand().addKind(Code.of(DemandKind.class, "sing-along")).build())
            .build()));
  }

  @Test
  void aTermWithAPrefixIsMeant() {
    assertEquals(
        List.of(),
        notices(letter().kind(Code.of(LetterKind.class, "ngo:open-lettre")).build()));
  }

  @Test
  void aMisspeltMemberGetsTheNearestName() {
    assertEquals(
        List.of("/demands/0/deadlin is not known to this version; the nearest name is "
            + "\"deadline\" [unknown-member]"),
        notices(letter()
            .addDemand(demand().putUnknownMember("deadlin", "\"2020\"").build())
            .build()));
  }

  @Test
  void whatToDoAboutAMemberDependsOnItsObject() {
    assertEquals(
        List.of(
            "/title/tone is not known to this version; correct its name [unknown-member]",
            "/title/ngo:tone is an extension where there is no place for it; move it up to an "
                + "object that can have an id [unknown-member]",
            "/colour is not known to this version; correct its name, or give it a prefix "
                + "(\"ngo:…\") if it is an extension [unknown-member]"),
        notices(letter()
            .title(Text.of("Open the harbour").toBuilder()
                .putUnknownMember("tone", "1")
                .putUnknownMember("ngo:tone", "1")
                .build())
            .putUnknownMember("colour", "1")
            .build()));
  }

  /** A map of people, say. */
  @Test
  void aNameThatMayBeAPersonsIsNotShown() {
    assertEquals(
        List.of("/* is not known to this version; correct its name, or give it a prefix "
            + "(\"ngo:…\") if it is an extension [unknown-member]"),
        notices(letter().putUnknownMember("Ines Quill", "1").build()));
  }

  /** Hyphens do not count when names are compared. */
  @Test
  void aLongNameIsNotShownThoughItIsAWordOfTheFormat() {
    assertEquals(
        List.of("/*", "/T_i_t_l_e"),
        pointers(letter()
            .putUnknownMember("-".repeat(900) + "title", "1")
            .putUnknownMember("T_i_t_l_e", "1")
            .build()));
  }

  @Test
  void inAPartyOnlyWordsOfTheFormatAreShown() {
    Party party = Party.person("Ines Quill").toBuilder()
        .kind(Code.of(PartyKind.class, "persson"))
        .name(Text.of("Ines Quill").toBuilder()
            .putUnknownMember("ines", "1")
            .putUnknownMember("valu", "1")
            .putUnknownMember("Kind", "1")
            .build())
        .build();
    Roster roster = Roster.builder()
        .addSignatory(Signatory.person("Ines Quill").toBuilder().party(party).build())
        .completeness(Completeness.PARTIAL)
        .build();
    assertEquals(
        List.of(
            "/roster/signatories/0/party/kind is not known to this version; the nearest term is "
                + "\"person\" [unknown-term]",
            "/roster/signatories/0/party/name/* is not known to this version; correct its name "
                + "[unknown-member]",
            "/roster/signatories/0/party/name/* is not known to this version; the nearest name is "
                + "\"value\" [unknown-member]",
            "/roster/signatories/0/party/name/Kind is not known to this version; correct its name "
                + "[unknown-member]"),
        notices(letter().roster(roster).build()));
  }

  @Test
  void aCompleteRosterListsSomeone() {
    Roster.Builder roster = Roster.builder().completeness(Completeness.COMPLETE);
    assertEquals(
        List.of("/roster/completeness says that everyone is listed, and nobody is; list the "
            + "signatories, or say \"not-listed\" or \"unknown\" [complete-without-signatories]"),
        notices(letter().roster(roster.build()).build()));
    assertEquals(
        List.of(),
        notices(letter()
            .roster(roster.addSignatory(Signatory.person("Ines Quill")).build())
            .build()));
  }

  /** Its words are to be expected, unless they are near to one that is known. */
  @Test
  void inALaterVersionOnlyWhatIsNearAKnownWordIsNoticed() {
    JointLetter letter = letter()
        .putUnknownMember("jointletter", "\"1.3\"")
        .putUnknownMember("urgency", "1")
        .putUnknownMember("demand", "[]")
        .kind(Code.of(LetterKind.class, "round-robin"))
        .addCitation(
            Citation.of("news").toBuilder().putUnknownMember("ngo:x", "1").build())
        .build();
    assertEquals(List.of("/citations/0/ngo:x", "/demand"), pointers(letter));
  }

  /** A dossier can have letters that were read from documents of several versions. */
  @Test
  void aLaterVersionIsThatOfTheValueThatHasIt() {
    Dossier dossier = Dossier.builder()
        .id("dossier")
        .title("Dossier")
        .addLetter(letter().kind("round-robin").build())
        .addLetter(letter()
            .id("later")
            .kind("round-robin")
            .putUnknownMember("jointletter", "\"1.3\"")
            .build())
        .addLetter(letter().id("third").kind("round-robin").build())
        .build();
    assertEquals(List.of("/letters/0/kind", "/letters/2/kind"), pointers(dossier));
  }

  /** The place around is visited after the members of the place itself. */
  @Test
  void aLaterVersionIsThatOfPartsOfTheSameTypeToo() {
    Jurisdiction around = Jurisdiction.builder().label("Around").kind("moon").build();
    Jurisdiction place = Jurisdiction.builder()
        .label("Place")
        .kind("moon")
        .within(around)
        .putUnknownMember("jointletter", "\"1.3\"")
        .build();
    assertEquals(List.of(), Notices.of(place));
    assertEquals(1, Notices.of(around).size());
  }

  @Test
  void aLetterOfALaterVersionSaysNothingOfTheOthersInItsDossier() {
    JointLetter unknown =
        letter().kind(Code.of(LetterKind.class, "round-robin")).build();
    Dossier dossier = Dossier.builder()
        .id("dossier")
        .title("Letters")
        .addLetter(unknown)
        .addLetter(unknown.toBuilder()
            .id("later")
            .putUnknownMember("urgency", "1")
            .putUnknownMember("jointletter", "\"1.3\"")
            .putUnknownMember("demand", "[]")
            .build())
        .addLetter(unknown.toBuilder().id("other").build())
        .build();
    assertEquals(
        List.of("/letters/0/kind", "/letters/1/demand", "/letters/2/kind"), pointers(dossier));
  }

  @Test
  void whatIsKnownGetsNone() {
    assertEquals(List.of(), notices(letter().build()));
    assertEquals(List.of(), Notices.of(Jurisdiction.ofCountry("CN")));
  }

  @Test
  void anyTypeOfTheModelCanBeAsked() {
    Text text = Text.of("Open").toBuilder().putUnknownMember("lang", "1").build();
    Notice notice = Notices.of(text).get(0);
    assertEquals(NoticeCode.UNKNOWN_MEMBER.code(), notice.code());
    assertEquals("lang", notice.place().toString());
    assertThrows(IllegalArgumentException.class, () -> Notices.of("a text of Java"));
  }

  @Test
  void aNoticeOfAWholeValueSaysSo() {
    Notice notice = new Notice("code", org.jointletter.model.Place.ROOT, "is odd", null);
    assertEquals("the value is odd [code]", notice.toString());
  }

  @Test
  void codesAreWordsWithHyphens() {
    for (NoticeCode code : NoticeCode.values()) {
      assertFalse(code.code().matches(".*[^a-z-].*"), code::code);
    }
  }

  /** A part that has the version itself says nothing of the parts beside it. */
  @Test
  void aLaterVersionAroundAnotherHoldsForWhatFollows() {
    Demand first = demand()
        .id("first")
        .addKind("sing-along")
        .putUnknownMember("jointletter", "\"1.3\"")
        .build();
    Demand second = demand().id("second").addKind("sing-along").build();
    Demand whole = demand()
        .partsMode(PartsMode.ALL_OF)
        .addPart(first)
        .addPart(second)
        .putUnknownMember("jointletter", "\"1.3\"")
        .build();
    assertEquals(List.of(), pointers(whole));
  }

  private static List<String> notices(Object value) {
    return Notices.of(value).stream().map(Notice::toString).toList();
  }

  /** Returns the places of the notices of a value. */
  private static List<String> pointers(Object value) {
    return Notices.of(value).stream().map(notice -> notice.place().pointer()).toList();
  }

  private static Demand.Builder demand() {
    return Demand.builder().id("demand").statement("Open the harbour.");
  }

  private static JointLetter.Builder letter() {
    return JointLetter.builder()
        .id("letter")
        .kind(LetterKind.OPEN_LETTER)
        .title("Open the harbour")
        .roster(Roster.builder().completeness(Completeness.UNKNOWN).build());
  }
}
