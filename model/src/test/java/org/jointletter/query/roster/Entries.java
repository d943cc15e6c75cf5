package org.jointletter.query.roster;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jointletter.model.Party;
import org.jointletter.model.Quantity;
import org.jointletter.model.Roster;
import org.jointletter.model.Signatory;
import org.jointletter.model.SignatoryEvent;
import org.jointletter.model.Unnamed;
import org.jointletter.vocabulary.Capacity;
import org.jointletter.vocabulary.Code;
import org.jointletter.vocabulary.Completeness;
import org.jointletter.vocabulary.PartyKind;
import org.jointletter.vocabulary.SignatoryEventKind;
import org.jointletter.vocabulary.UnnamedReason;

/** Entries of rosters, and rosters of them. */
final class Entries {

  private Entries() {}

  static Roster.Builder complete(Signatory... signatories) {
    return Roster.builder().completeness(Completeness.COMPLETE).addSignatories(signatories);
  }

  static Roster.Builder partial(Signatory... signatories) {
    return Roster.builder().completeness(Completeness.PARTIAL).addSignatories(signatories);
  }

  /** Returns organizations called "Group 1" and so on. */
  static Signatory[] organizations(int from, int to) {
    return IntStream.rangeClosed(from, to)
        .mapToObj(i -> Signatory.organization("Group " + i))
        .toArray(Signatory[]::new);
  }

  static Signatory[] concat(Signatory[]... some) {
    return Arrays.stream(some).flatMap(Arrays::stream).toArray(Signatory[]::new);
  }

  static Signatory state(String name) {
    return Signatory.of(Party.named(PartyKind.STATE, name), Capacity.STATE);
  }

  static Signatory group(Quantity size) {
    Party party = Party.builder()
        .kind(PartyKind.COLLECTIVE)
        .unnamed(Unnamed.of(UnnamedReason.SECURITY))
        .size(size)
        .build();
    return Signatory.of(party, Capacity.UNKNOWN);
  }

  static Signatory withPartyId(String id, Signatory signatory) {
    return signatory.toBuilder()
        .party(signatory.getParty().toBuilder().id(id).build())
        .build();
  }

  static Signatory withOtherName(String name, Signatory signatory) {
    return signatory.toBuilder()
        .party(signatory.getParty().toBuilder().addOtherName(name).build())
        .build();
  }

  /** Adds events as in {@code signed@2020-09-01 withdrawn@2020-10}. */
  static Signatory with(String events, Signatory signatory) {
    Signatory.Builder builder = signatory.toBuilder();
    for (String event : events.split(" ")) {
      String[] parts = event.split("@");
      SignatoryEvent.Builder made =
          SignatoryEvent.builder().event(Code.of(SignatoryEventKind.class, parts[0]));
      builder.addEvent(parts.length == 1 ? made.build() : made.on(parts[1]).build());
    }
    return builder.build();
  }

  static List<String> names(Stream<Signatory> signatories) {
    return signatories
        .map(signatory ->
            signatory.getParty().getName().map(name -> name.getValue()).orElse("–"))
        .toList();
  }
}
