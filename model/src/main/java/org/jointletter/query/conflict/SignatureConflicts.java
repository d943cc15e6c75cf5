package org.jointletter.query.conflict;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jointletter.model.Answer;
import org.jointletter.model.Dossier;
import org.jointletter.model.JointLetter;
import org.jointletter.model.Signatory;
import org.jointletter.model.SignatoryEvent;
import org.jointletter.vocabulary.Code;
import org.jointletter.vocabulary.SignatoryEventKind;
import org.jointletter.vocabulary.SignatoryRole;

/** Signatures that are in doubt. */
final class SignatureConflicts {

  private static final Set<SignatoryEventKind> AGAINST = EnumSet.of(
      SignatoryEventKind.DISPUTED, SignatoryEventKind.RETRACTED, SignatoryEventKind.REJECTED);

  private static final Set<SignatoryEventKind> FOR = EnumSet.of(
      SignatoryEventKind.SIGNED,
      SignatoryEventKind.CONFIRMED,
      SignatoryEventKind.REAFFIRMED,
      SignatoryEventKind.REINSTATED);

  private SignatureConflicts() {}

  static void find(Dossier dossier, List<Conflict> found) {
    for (JointLetter letter : dossier.getLetters()) {
      Map<Entry, List<Signatory>> entries = new LinkedHashMap<>();
      for (Signatory signatory : letter.getRoster().getSignatories()) {
        if (signatory.getEvents().stream().anyMatch(event -> is(event, AGAINST))) {
          found.add(
              new Conflict(ConflictKind.SIGNATURE, letter.getId(), claims(signatory, letter)));
        }
        signatory
            .getParty()
            .getId()
            .ifPresent(id -> entries
                .computeIfAbsent(new Entry(id, signatory.getRole()), entry -> new ArrayList<>(1))
                .add(signatory));
      }
      for (List<Signatory> same : entries.values()) {
        if (has(same, Answer.YES) && has(same, Answer.NO)) {
          found.add(new Conflict(
              ConflictKind.STANDING,
              letter.getId(),
              same.stream().map(signatory -> listing(signatory, letter)).toList()));
        }
      }
    }
  }

  private static List<Claim> claims(Signatory signatory, JointLetter letter) {
    List<Claim> claims = new ArrayList<>(List.of(listing(signatory, letter)));
    for (SignatoryEvent event : signatory.getEvents()) {
      if (is(event, AGAINST) || is(event, FOR)) {
        claims.add(new Claim(
            event,
            event.getBy(),
            event.getCitations().isEmpty() ? signatory.getCitations() : event.getCitations()));
      }
    }
    return claims;
  }

  private static Claim listing(Signatory signatory, JointLetter letter) {
    return Claim.of(signatory, signatory.getCitations(), letter.getCitations());
  }

  private static boolean is(SignatoryEvent event, Set<SignatoryEventKind> kinds) {
    return event.getEvent().isAnyOf(kinds);
  }

  private static boolean has(List<Signatory> signatories, Answer stands) {
    return signatories.size() > 1
        && signatories.stream().anyMatch(signatory -> signatory.status().stands() == stands);
  }

  private record Entry(String party, Code<SignatoryRole> role) {}
}
