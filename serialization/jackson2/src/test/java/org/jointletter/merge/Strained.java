package org.jointletter.merge;

import jakarta.validation.ConstraintViolationException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.jointletter.model.Addressee;
import org.jointletter.model.Dossier;
import org.jointletter.model.Event;
import org.jointletter.model.JointLetter;
import org.jointletter.model.Link;
import org.jointletter.model.Office;
import org.jointletter.model.OfficialResponse;
import org.jointletter.model.Party;
import org.jointletter.model.Quantity;
import org.jointletter.model.ResponseTarget;
import org.jointletter.model.Roster;
import org.jointletter.model.Signatory;
import org.jointletter.model.SignatoryEvent;
import org.jointletter.model.Spokesperson;
import org.jointletter.model.Text;
import org.jointletter.model.Time;
import org.jointletter.model.Unnamed;
import org.jointletter.vocabulary.Capacity;
import org.jointletter.vocabulary.Channel;
import org.jointletter.vocabulary.Code;
import org.jointletter.vocabulary.Completeness;
import org.jointletter.vocabulary.Disclosure;
import org.jointletter.vocabulary.EventKind;
import org.jointletter.vocabulary.LetterKind;
import org.jointletter.vocabulary.LinkKind;
import org.jointletter.vocabulary.PartyKind;
import org.jointletter.vocabulary.Relation;
import org.jointletter.vocabulary.ResponseKind;
import org.jointletter.vocabulary.RosterOrder;
import org.jointletter.vocabulary.SignatoryEventKind;
import org.jointletter.vocabulary.Unit;
import org.jointletter.vocabulary.UnnamedReason;

/**
 * Dossiers about the same three letters that tell so different things that they can break rules
 * together: rosters, dates, links and answers.
 */
final class Strained {

  private static final List<String> LETTERS = List.of("letter-1", "letter-2", "letter-3");

  private final Random random;

  private Strained(Random random) {
    this.random = random;
  }

  static Arbitrary<Dossier> dossiers() {
    return Arbitraries.longs().map(seed -> new Strained(new Random(seed)).dossier());
  }

  private Dossier dossier() {
    while (true) {
      try {
        return Dossier.builder()
            .id("dossier")
            .title("Letters on the harbour")
            .letters(LETTERS.stream().map(this::letter).toList())
            .responses(some(List.of("response-1", "response-2")).stream()
                .map(this::response)
                .toList())
            .build();
      } catch (ConstraintViolationException e) {
        // The next one may be valid.
      }
    }
  }

  private JointLetter letter(String id) {
    List<Link> links = new ArrayList<>();
    for (String target : LETTERS) {
      if (!target.equals(id) && random.nextInt(4) == 0) {
        links.add(Link.builder()
            .kind(one(LinkKind.PRECEDES, LinkKind.SUPERSEDES))
            .target(target)
            .build());
      }
    }
    return JointLetter.builder()
        .id(id)
        .kind(LetterKind.OPEN_LETTER)
        .title("Open the harbour")
        .events(some(List.of(
            event(EventKind.PUBLISHED, "2020-01-05"),
            event(EventKind.DATED, "2020-01-10"),
            event(EventKind.PUBLISHED, "2020-01-12"))))
        .links(links)
        .addressees(some(List.of(
            Addressee.of(person("bo")), Addressee.of(person("cy")), Addressee.of(person("cy")))))
        .spokespersons(some(List.of(spokesperson(), spokesperson())))
        .roster(roster(id))
        .build();
  }

  private Roster roster(String letter) {
    List<Signatory> signatories = some(List.of(
        Signatory.person("Ada Sample"),
        Signatory.person("Ada Sample"),
        withheld(Signatory.person("Ada Sample")),
        Signatory.organization("Harbour Watch"),
        identified(letter + "-1"),
        identified(letter + "-2")));
    Completeness completeness = one(Completeness.values());
    Roster.Builder roster = Roster.builder()
        .signatories(completeness == Completeness.NOT_LISTED ? List.of() : signatories)
        .completeness(completeness)
        .declared(some(List.of(
            Quantity.exactly(signatories.size(), Unit.SIGNATURES),
            Quantity.exactly(2, Unit.INDIVIDUALS))))
        .order(maybe(Code.of(one(RosterOrder.ALPHABETICAL, RosterOrder.BY_DATE))))
        .asOf(maybe(Time.parse(one("2020-01-06", "2020-01-13"))));
    try {
      return roster.build();
    } catch (ConstraintViolationException e) {
      return roster.declared(List.of()).build();
    }
  }

  private Signatory identified(String id) {
    boolean official = random.nextBoolean();
    Party.Builder party = person(one("bo", "cy")).toBuilder();
    if (official) {
      party.addOffice(Office.builder().title(Text.of("Mayor")).build());
    }
    return Signatory.builder()
        .id(id)
        .party(party.build())
        .role(org.jointletter.vocabulary.SignatoryRole.SIGNATORY)
        .capacity(official ? Capacity.OFFICIAL : Capacity.PERSONAL)
        .onBehalfOf(some(List.of(
            Party.builder().id("di").kind(PartyKind.ORGANIZATION).name("Di").build())))
        .events(some(List.of(
            signed(SignatoryEventKind.SIGNED, "2020-01-03"),
            signed(SignatoryEventKind.WITHDRAWN, "2020-01"),
            signed(SignatoryEventKind.REINSTATED, "2020-01-20"))))
        .disclosure(one(Disclosure.values()))
        .build();
  }

  private Party person(String id) {
    Party.Builder party = Party.builder().id(id).kind(PartyKind.PERSON);
    if (random.nextInt(4) == 0) {
      party.unnamed(Unnamed.of(one(UnnamedReason.values())).toBuilder()
          .note(maybe("as is usual there"))
          .build());
    } else {
      party.name(one("Bo", "Cy"));
    }
    return party.affiliations(some(List.of(Text.of("Harbour Office")))).build();
  }

  private Spokesperson spokesperson() {
    return Spokesperson.builder()
        .party(person("bo"))
        .role(maybe(Text.of("Director")))
        .onBehalfOf(some(List.of(person("cy"))))
        .build();
  }

  private OfficialResponse response(String id) {
    OfficialResponse.Builder response = OfficialResponse.builder()
        .id(id)
        .addIssuer(Party.named(PartyKind.PUBLIC_BODY, "Harbour Office"))
        .relation(Relation.ADDRESSEE)
        .channel(Channel.PRESS_RELEASE)
        .respondsTo(some(LETTERS).stream().map(ResponseTarget::of).toList())
        .events(some(List.of(event(EventKind.PUBLISHED, "2020-01-01"))));
    return random.nextBoolean()
        ? response
            .addKind(ResponseKind.NO_RESPONSE)
            .asOf(one("2020-02", "2020-03"))
            .build()
        : response.addKind(ResponseKind.DENIAL).build();
  }

  private static Signatory withheld(Signatory signatory) {
    return signatory.toBuilder().disclosure(Disclosure.WITHHELD_FROM_PUBLIC).build();
  }

  private static Event event(EventKind kind, String on) {
    return Event.builder().event(kind).on(on).build();
  }

  private static SignatoryEvent signed(SignatoryEventKind kind, String on) {
    return SignatoryEvent.builder().event(kind).on(on).build();
  }

  private <T> List<T> some(List<T> all) {
    return all.stream().filter(one -> random.nextBoolean()).toList();
  }

  private <T> Optional<T> maybe(T value) {
    return random.nextBoolean() ? Optional.of(value) : Optional.empty();
  }

  @SafeVarargs
  private <T> T one(T... values) {
    return values[random.nextInt(values.length)];
  }
}
