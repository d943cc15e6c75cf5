package org.jointletter.query.order;

import static org.jointletter.query.Discretion.assertToldWithout;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jointletter.model.Citation;
import org.jointletter.model.JointLetter;
import org.jointletter.model.Link;
import org.jointletter.query.Letters;
import org.jointletter.vocabulary.Code;
import org.jointletter.vocabulary.EventKind;
import org.jointletter.vocabulary.LinkKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** How letters come from each other, and when that does not go with their dates. */
class LineageTest {

  @Test
  void threeRoundsOfALetter() {
    Lineage lineage = lineage(
        linked("third", "2022", LinkKind.REITERATES, "second"),
        linked("second", "2021", LinkKind.REITERATES, "first"),
        Letters.published("first", "2020"));
    assertEquals(List.of("first", "second", "third"), ids(lineage.getLetters()));
    assertEquals(
        List.of(Optional.of("second"), Optional.of("first")),
        lineage.getLinks().stream().map(link -> link.link().getTarget()).toList());
    assertEquals(List.of("first", "second"), ids(lineage.ancestorsOf("third")));
    assertEquals(List.of("second", "third"), ids(lineage.descendantsOf("first")));
    assertEquals(List.of(), ids(lineage.ancestorsOf("first")));
    assertEquals(InverseLinkKind.REITERATED_BY, lineage.linksTo("first").get(0).inverse());
    assertEquals(List.of(), lineage.getContradictions());
  }

  @Test
  void roundsWithoutDatesAreOrderedByTheirLinks() {
    Lineage lineage = lineage(
        Letters.letter("third").addLink(Letters.link(LinkKind.REITERATES, "second")),
        Letters.letter("second").addLink(Letters.link(LinkKind.REITERATES, "first")),
        Letters.letter("first"));
    assertEquals(List.of("first", "second", "third"), ids(lineage.getLetters()));
  }

  @Test
  void anUndatedLetterStandsBesideThoseThatItIsLinkedTo() {
    Lineage lineage = lineage(
        Letters.published("b", "2021"),
        Letters.published("c", "2022"),
        Letters.letter("before-b").addLink(Letters.link(LinkKind.PRECEDES, "b")),
        Letters.letter("unlinked"),
        Letters.letter("after-b").addLink(Letters.link(LinkKind.BUILDS_ON, "b")),
        Letters.published("a", "2020"));
    assertEquals(6, lineage.getLetters().size());
    assertBefore(lineage, "a", "b", "c");
    assertBefore(lineage, "before-b", "b", "after-b");
    assertBefore(lineage, "c", "unlinked");
  }

  @Test
  void aLetterOfUnknownDateIsOrderedByWhatIsWritten() {
    Lineage lineage = lineage(
        Letters.letter("undated"),
        Letters.published("b", "2021"),
        Letters.letter("drafted").addEvent(Letters.event(EventKind.DRAFTED, "2020")),
        Letters.published("a", "2019"));
    assertEquals(List.of("a", "drafted", "b", "undated"), ids(lineage.getLetters()));
  }

  @Test
  void aLinkThatTheDatesContradict() {
    Lineage lineage = lineage(
        linked("late", "2021-05-02", LinkKind.PRECEDES, "early"),
        Letters.published("early", "2021-05-01"));
    LinkContradiction contradiction = only(lineage.getContradictions());
    assertEquals(LinkContradiction.Kind.DATES, contradiction.kind());
    assertEquals("late", contradiction.link().from().getId());
    assertEquals("[2021-05-02]", contradiction.fromDates().toString());
    assertEquals("[2021-05-01]", contradiction.toDates().toString());
    // Both stand: the dates give the order, and the link gives the descent.
    assertEquals(List.of("early", "late"), ids(lineage.getLetters()));
    assertEquals(List.of("late"), ids(lineage.ancestorsOf("early")));
  }

  @ParameterizedTest
  @EnumSource(
      value = LinkKind.class,
      names = {
        "BUILDS_ON",
        "CITES",
        "ENDORSES",
        "REITERATES",
        "COUNTERS",
        "SUPERSEDES",
        "ADDENDUM_TO",
        "TRANSLATION_OF",
        "RESPONDS_TO"
      })
  void whatRefersToALaterLetterIsContradicted(LinkKind kind) {
    assertEquals(
        1,
        lineage(linked("a", "2020", kind, "b"), Letters.published("b", "2021"))
            .getContradictions()
            .size());
    assertEquals(
        List.of(),
        lineage(linked("a", "2021", kind, "b"), Letters.published("b", "2021-02"))
            .getContradictions());
  }

  @ParameterizedTest
  @EnumSource(
      value = LinkKind.class,
      names = {"DELIVERED_AS", "SAME_CAMPAIGN"})
  void someLinksSayNothingOfTime(LinkKind kind) {
    for (String date : List.of("2019", "2021")) {
      assertEquals(
          List.of(),
          lineage(linked("a", "2020", kind, "b"), Letters.published("b", date))
              .getContradictions());
    }
  }

  @Test
  void datesThatAreNotCertainContradictNothing() {
    assertEquals(
        List.of(),
        lineage(
                linked("late", "2021~", LinkKind.PRECEDES, "early"),
                Letters.published("early", "2020"))
            .getContradictions());
  }

  @Test
  void oneOfTwoDatesThatFitsIsEnough() {
    JointLetter.Builder late = linked("late", "2021-05-02", LinkKind.PRECEDES, "early")
        .addEvent(Letters.event(EventKind.PUBLISHED, "2021-04-02"));
    assertEquals(
        List.of(), lineage(late, Letters.published("early", "2021-05-01")).getContradictions());
  }

  @Test
  void aChainOfLinksThatTheDatesContradict() {
    Lineage lineage = lineage(
        linked("late", "2021", LinkKind.PRECEDES, "undated"),
        Letters.letter("undated").addLink(Letters.link(LinkKind.PRECEDES, "early")),
        Letters.published("early", "2020"));
    LinkContradiction contradiction = only(lineage.getContradictions());
    assertEquals(LinkContradiction.Kind.DATES_OF_OTHERS, contradiction.kind());
    assertEquals("undated", contradiction.link().from().getId());
    assertBefore(lineage, "early", "late");
  }

  @Test
  void linksOfSeveralKindsThatLeadInACircle() {
    Lineage lineage = lineage(
        Letters.letter("a")
            .addLink(Letters.link(LinkKind.PRECEDES, "b"))
            .addLink(Letters.link(LinkKind.BUILDS_ON, "b")),
        Letters.letter("b"),
        Letters.letter("c").addLink(Letters.link(LinkKind.BUILDS_ON, "b")));
    assertEquals(
        List.of(LinkContradiction.Kind.CIRCLE, LinkContradiction.Kind.CIRCLE),
        lineage.getContradictions().stream().map(LinkContradiction::kind).toList());
    assertEquals(3, lineage.getLetters().size());
    assertEquals(List.of("a", "b"), ids(lineage.ancestorsOf("c")));
    assertEquals(List.of("b"), ids(lineage.ancestorsOf("a")));
  }

  @Test
  void whatLeadsToACircleIsNoPartOfIt() {
    Lineage lineage = lineage(
        Letters.letter("first").addLink(Letters.link(LinkKind.PRECEDES, "a")),
        Letters.letter("a")
            .addLink(Letters.link(LinkKind.PRECEDES, "b"))
            .addLink(Letters.link(LinkKind.BUILDS_ON, "b")),
        Letters.letter("b"));
    assertEquals(
        List.of("a", "a"),
        lineage.getContradictions().stream()
            .map(contradiction -> contradiction.link().from().getId())
            .toList());
    assertBefore(lineage, "first", "a");
  }

  @Test
  void lettersMayCiteEachOther() {
    assertEquals(
        List.of(),
        lineage(linked("a", "2020", LinkKind.CITES, "b"), linked("b", "2020", LinkKind.CITES, "a"))
            .getContradictions());
  }

  @Test
  void linksToOutsideTextsAndOfUnknownKindsAreKept() {
    Lineage lineage = lineage(
        Letters.letter("a")
            .addLink(Link.builder()
                .kind(LinkKind.CITES)
                .citation(Citation.of("gazette"))
                .build())
            .addLink(Link.builder()
                .kind(Code.of(LinkKind.class, "ngo:echoes"))
                .target("b")
                .build()),
        Letters.letter("b"));
    assertEquals(2, lineage.linksFrom("a").size());
    assertEquals(Optional.empty(), lineage.linksFrom("a").get(0).to());
    assertEquals(InverseLinkKind.CITED_BY, lineage.linksFrom("a").get(0).inverse());
    assertEquals(InverseLinkKind.OTHER, only(lineage.linksTo("b")).inverse());
    assertEquals(List.of(), lineage.getContradictions());
    assertEquals(List.of(), lineage.ancestorsOf("b"));
  }

  @Test
  void everyBroadKindHasAnInverseOfItsOwn() {
    assertEquals(
        List.of(InverseLinkKind.values()),
        Arrays.stream(LinkKind.values())
            .filter(kind -> Code.of(kind).getBroad() == kind)
            .map(InverseLinkKind::of)
            .toList());
  }

  @ParameterizedTest
  @EnumSource
  void aNarrowerKindHasTheInverseOfItsBroadOne(LinkKind kind) {
    assertEquals(InverseLinkKind.of(Code.of(kind).getBroad()), InverseLinkKind.of(kind));
  }

  @Test
  void anInverseIsNamedInTheWayOfCodes() {
    assertEquals("built-on-by", InverseLinkKind.BUILT_ON_BY.toString());
  }

  @Test
  void tellsNoSource() {
    Lineage lineage = lineage(
        linked("late", "2021", LinkKind.PRECEDES, "early")
            .addLink(Link.builder()
                .kind(LinkKind.CITES)
                .citation(Citation.of("gazette"))
                .build()),
        Letters.published("early", "2020"));
    assertToldWithout(
        "gazette",
        lineage,
        lineage.getLinks().get(0),
        lineage.getLinks().get(1),
        lineage.getContradictions().get(0));
  }

  @Test
  void aLongChainIsNoProblem() {
    int length = 5_000;
    JointLetter.Builder[] letters = new JointLetter.Builder[length];
    for (int i = 0; i < length; i++) {
      letters[i] = Letters.letter("letter-" + i);
      if (i + 1 < length) {
        letters[i].addLink(Letters.link(LinkKind.BUILDS_ON, "letter-" + (i + 1)));
      }
    }
    Lineage lineage = lineage(letters);
    assertEquals("letter-0", lineage.getLetters().get(length - 1).getId());
    assertEquals(length - 1, lineage.ancestorsOf("letter-0").size());
  }

  private static void assertBefore(Lineage lineage, String... ids) {
    List<String> order = ids(lineage.getLetters());
    for (int i = 1; i < ids.length; i++) {
      assertFalse(order.indexOf(ids[i - 1]) > order.indexOf(ids[i]), order::toString);
    }
  }

  private static Lineage lineage(JointLetter.Builder... letters) {
    return Lineage.of(Letters.dossier(letters).build());
  }

  private static JointLetter.Builder linked(
      String id, String published, LinkKind kind, String target) {
    return Letters.published(id, published).addLink(Letters.link(kind, target));
  }

  private static List<String> ids(List<JointLetter> letters) {
    return letters.stream().map(JointLetter::getId).toList();
  }

  private static <T> T only(List<T> values) {
    assertEquals(1, values.size(), values::toString);
    return values.get(0);
  }
}
