package org.jointletter.merge;

import static java.util.Comparator.comparing;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.validation.ConstraintViolationException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.jointletter.attribute.AddresseeAttributes;
import org.jointletter.attribute.AllAttributes;
import org.jointletter.attribute.Attributes;
import org.jointletter.attribute.CopyAttributes;
import org.jointletter.attribute.LinkAttributes;
import org.jointletter.attribute.SignatoryEventAttributes;
import org.jointletter.attribute.SourceAttributes;
import org.jointletter.attribute.TimeAttributes;
import org.jointletter.attribute.VersionAttributes;
import org.jointletter.merge.MergeConflict.Reason;
import org.jointletter.model.Addressee;
import org.jointletter.model.Citation;
import org.jointletter.model.Copy;
import org.jointletter.model.Dossier;
import org.jointletter.model.Link;
import org.jointletter.model.Party;
import org.jointletter.model.SignatoryEvent;
import org.jointletter.model.Source;
import org.jointletter.model.Version;
import org.jointletter.vocabulary.AddresseeMode;
import org.jointletter.vocabulary.LinkKind;
import org.jointletter.vocabulary.SignatoryEventKind;
import org.jointletter.vocabulary.SourceKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every rule that can be stated about a type, each stated about a type of few attributes. */
class MergedTypeTest {

  private static final Copy COPY =
      Copy.builder().url("https://news.example/1").publisher("Ada").build();
  private static final Copy OTHER =
      COPY.toBuilder().publisher("Bo").language("en").build();

  private final Policies policies = new Policies();

  @BeforeEach
  void addTimes() {
    policies.addWholes(TimeAttributes.OF);
  }

  private final FoundConflicts conflicts = new FoundConflicts(List.of(dossier("a"), dossier("b")));

  @Test
  void anAttributeCanBeTheId() {
    MergedType<Version, Version.Builder> required =
        add(VersionAttributes.OF).identifiedBy(VersionAttributes.LABEL);
    Version version = Version.builder().label("final").build();
    assertEquals(Optional.of("final"), required.id(version));
    assertEquals("final", required.key(version));

    MergedType<Copy, Copy.Builder> optional =
        add(CopyAttributes.OF).identifiedBy(CopyAttributes.LANGUAGE);
    assertEquals(Optional.of("en"), optional.id(OTHER));
    assertEquals(COPY, optional.key(COPY));
  }

  @Test
  void aPartyAndTheRestCanBeTheKey() {
    MergedType<Addressee, Addressee.Builder> type = add(AddresseeAttributes.OF)
        .identifiedBy(
            Addressee::getParty,
            Addressee::getMode,
            comparing(Addressee::getMode, Orders.<AddresseeMode>code()));
    Addressee one = Addressee.of(party("ministry", "Harbour Ministry"));
    Addressee renamed = Addressee.of(party("ministry", "Ministry of Harbours"));
    Addressee copied = one.toBuilder().mode(AddresseeMode.COPIED).build();

    assertTrue(type.isIdentified());
    assertEquals(Optional.of("ministry"), type.id(one));
    assertEquals(type.key(one), type.key(renamed));
    assertEquals(type.elementKey(one), type.elementKey(renamed));
    assertEquals(0, type.compareElementKeys(one, renamed));
    assertNotEquals(type.key(one), type.key(copied));
    assertNotEquals(0, type.compareElementKeys(one, copied));
    assertTrue(
        type.compareElementKeys(copied, Addressee.of(party("office", "Office"))) < 0,
        "the id decides first");
  }

  @Test
  void elementsOfListsCanHaveAKeyOfTheirOwn() {
    MergedType<Copy, Copy.Builder> type = add(CopyAttributes.OF).listedBy(Copy::getUrl);

    assertEquals(type.elementKey(COPY), type.elementKey(OTHER));
    assertNotEquals(type.key(COPY), type.key(OTHER));
  }

  @Test
  void valuesAndAttributesCanHaveAnOrderOfTheirOwn() {
    MergedType<Copy, Copy.Builder> type = add(CopyAttributes.OF)
        .keyedBy(Copy::getUrl)
        .ordered(CopyAttributes.PUBLISHER, Policy.of(Comparator.<String>reverseOrder()));
    policies.complete();
    assertTrue(type.compare(OTHER, COPY) < 0);
    assertEquals(Optional.of("Bo"), merged(type, COPY, OTHER).getPublisher());
    assertEquals(List.of("publisher"), attributes());

    type = add(CopyAttributes.OF)
        .keyedBy(Copy::getUrl)
        .inOrderOf(comparing(copy -> copy.getLanguage().isEmpty()));
    policies.complete();
    assertTrue(type.compare(OTHER, COPY) < 0);
    assertTrue(type.compare(COPY, COPY.toBuilder().publisher("Bo").build()) < 0);
    assertEquals(0, type.compare(COPY, COPY.toBuilder().build()));
  }

  @Test
  void aListCanBeAHistory() {
    MergedType<Source, Source.Builder> type =
        add(SourceAttributes.OF).history(SourceAttributes.AUTHORS, (a, b) -> a.compareTo(b) < 0);
    addAllBut(SourceAttributes.OF);
    policies.complete();
    Source one = source("1", "3");
    Source other = source("2");

    assertEquals(List.of("1", "2", "3"), merged(type, one, other).getAuthors());
    assertEquals(List.of("authors"), attributes());
  }

  @Test
  void anAttributeCanGiveWayToAnother() {
    MergedType<Copy, Copy.Builder> type = add(CopyAttributes.OF)
        .keyedBy(Copy::getUrl)
        .unless(
            CopyAttributes.PUBLISHER,
            Copy::getLanguage,
            copy -> copy.getPublisher().equals(Optional.of("Nobody")));
    policies.complete();
    Copy without = OTHER.toBuilder().publisher(Optional.empty()).build();
    Copy silent = COPY.toBuilder().publisher("Nobody").build();

    assertEquals(Optional.empty(), merged(type, silent, without).getPublisher());
    assertEquals(List.of(), attributes());

    assertEquals(Optional.empty(), merged(type, COPY, without).getPublisher());
    assertEquals(List.of("publisher"), attributes());
    assertEquals(Reason.RULE, conflicts.toList().get(0).reason());
  }

  /** A link leads to one text. */
  @Test
  void boundAttributesAreTakenFromOneValueIfARuleWouldBeBroken() {
    MergedType<Link, Link.Builder> type =
        links().bound(LinkAttributes.TARGET, LinkAttributes.CITATION);
    policies.complete();
    Link inside = inside().toBuilder().putUnknownMember("note", "1").build();
    Link outside = outside().toBuilder().putUnknownMember("note", "2").build();

    assertEquals(inside, merged(type, outside, inside));
    assertEquals(List.of("citation", "unknownMembers"), attributes());
  }

  @Test
  void aRuleThatBindsNoAttributesIsNotHidden() {
    MergedType<Link, Link.Builder> type = links();
    policies.complete();

    assertThrows(ConstraintViolationException.class, () -> merged(type, inside(), outside()));
  }

  private MergedType<Link, Link.Builder> links() {
    addAllBut(LinkAttributes.OF);
    return add(LinkAttributes.OF).keyedBy(link -> Link.class);
  }

  private static Link inside() {
    return Link.builder().kind(LinkKind.CITES).target("letter").build();
  }

  private static Link outside() {
    return Link.builder().kind(LinkKind.CITES).citation("news").build();
  }

  @Test
  void aTypeCanHaveAMethodThatSetsSomeOfItsAttributes() {
    List<Copy> unions = new ArrayList<>();
    MergedType<Copy, Copy.Builder> type = add(CopyAttributes.OF).keyedBy(Copy::getUrl);
    MergedType<Copy, Copy.Builder> same = type.mergedBy(
        (values, at, found) -> {
          unions.add(type.union(values, at, found).build());
          return values.get(1).value();
        },
        CopyAttributes.LANGUAGE);
    policies.complete();

    assertEquals(OTHER, merged(same, COPY, OTHER));
    assertEquals(List.of(COPY), unions, "without the language");
    assertTrue(type.compare(OTHER, OTHER.toBuilder().language("fr").build()) < 0);
  }

  @Test
  void citationsAreThoseOfAllValuesOfAContribution() {
    SignatoryEvent event = SignatoryEvent.builder()
        .event(SignatoryEventKind.SIGNED)
        .by(party("office", "Office"))
        .addCitation(Citation.of("a"))
        .build();
    IntFunction<List<Citation>> cited = add(SignatoryEventAttributes.OF)
        .cited(List.of(
            Statement.of(event, 0),
            Statement.of(event.toBuilder().addCitation(Citation.of("b")).build(), 0),
            Statement.of(event, 1)));

    assertEquals(List.of(Citation.of("a"), Citation.of("a"), Citation.of("b")), cited.apply(0));
    assertEquals(List.of(Citation.of("a")), cited.apply(1));
    assertEquals(List.of(), cited.apply(2));
  }

  /** Adds all other types, which stand as wholes unless they have an id. */
  private void addAllBut(Attributes<?, ?> type) {
    for (Attributes<?, ?> each : AllAttributes.get()) {
      if (each != type && !policies.add(each).isIdentified()) {
        policies.addWholes(each);
      }
    }
  }

  private <T, B> MergedType<T, B> add(Attributes<T, B> type) {
    return policies.add(type);
  }

  private <T> T merged(Policy<T> type, T one, T other) {
    return type.merge(
        List.of(Statement.of(one, 0), Statement.of(other, 1)), MergePath.DOSSIER, conflicts);
  }

  private List<String> attributes() {
    return conflicts.toList().stream().map(MergeConflict::attribute).toList();
  }

  private static Source source(String... authors) {
    return Source.builder()
        .id("news")
        .kind(SourceKind.NEWS_REPORT)
        .title("News")
        .authors(List.of(authors))
        .build();
  }

  private static Party party(String id, String name) {
    return Party.organization(name).toBuilder().id(id).build();
  }

  private static Dossier dossier(String id) {
    return Dossier.builder().id(id).title("Letters on the harbour").build();
  }
}
