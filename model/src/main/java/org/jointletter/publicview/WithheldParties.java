package org.jointletter.publicview;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jointletter.model.Addressee;
import org.jointletter.model.Dossier;
import org.jointletter.model.Identifier;
import org.jointletter.model.Membership;
import org.jointletter.model.Name;
import org.jointletter.model.Party;
import org.jointletter.model.Signatory;
import org.jointletter.model.Spokesperson;
import org.jointletter.model.Text;
import org.jointletter.model.Translation;
import org.jointletter.model.Unnamed;
import org.jointletter.publicview.text.FoldedText;
import org.jointletter.publicview.text.Folding;
import org.jointletter.query.basis.PartyVisit;
import org.jointletter.vocabulary.UnnamedReason;

/**
 * The parties of a dossier that are withheld.
 *
 * <p>A party that is withheld in one place is withheld in all: parties that share an id, an
 * identifier or a name are the same party.
 */
final class WithheldParties {

  /** The types of entries that are about a party. */
  static final Set<Class<?>> ENTRIES =
      Set.of(Party.class, Signatory.class, Membership.class, Addressee.class, Spokesperson.class);

  private final Folding folding;

  /**
   * All parties but those that are withheld, by identity: a party that was not seen is withheld.
   */
  private final Set<Party> shown = Collections.newSetFromMap(new IdentityHashMap<>());

  private final List<Party> withheld = new ArrayList<>();
  private final Set<String> keys = new HashSet<>();

  WithheldParties(Dossier dossier, Folding folding) {
    this.folding = folding;
    Deque<Party> found = new ArrayDeque<>();
    Map<String, List<Party>> byKey = new HashMap<>();
    PartyVisit.all(dossier, (party, citations) -> {
      keys(party)
          .forEach(key -> byKey.computeIfAbsent(key, k -> new ArrayList<>(1)).add(party));
      if (isUnnamed(party)) {
        found.add(party);
      } else {
        shown.add(party);
      }
    });
    signatures(dossier).filter(Signatory::isWithheld).map(Signatory::getParty).forEach(found::add);
    while (!found.isEmpty()) {
      Party party = found.pop();
      withheld.add(party);
      for (String key : keys(party)) {
        if (keys.add(key)) {
          List<Party> same = byKey.getOrDefault(key, List.of());
          same.forEach(shown::remove);
          found.addAll(same);
        }
      }
    }
  }

  boolean isEmpty() {
    return withheld.isEmpty();
  }

  /** Returns the withheld parties, some of them several times. */
  List<Party> all() {
    return withheld;
  }

  /** Returns whether a party is withheld. */
  boolean include(Party party) {
    return !shown.contains(party);
  }

  /** Returns whether a party is given and withheld. */
  boolean include(Optional<Party> party) {
    return party.filter(this::include).isPresent();
  }

  /** Returns whether a signature or its party is withheld. */
  boolean include(Signatory signatory) {
    return signatory.isWithheld() || include(signatory.getParty());
  }

  /** Returns whether an entry of a list is withheld: if it is one party, or is about one. */
  boolean includeEntry(Object entry) {
    if (entry instanceof Party party) {
      return include(party);
    } else if (entry instanceof Signatory signatory) {
      return include(signatory);
    } else if (entry instanceof Membership member) {
      return include(member.getParty());
    } else if (entry instanceof Addressee addressee) {
      return include(addressee.getParty());
    } else {
      return entry instanceof Spokesperson spokesperson && include(spokesperson.getParty());
    }
  }

  /** Returns whether a party id is that of a withheld party. */
  boolean includeId(String id) {
    return keys.contains(idKey(id));
  }

  /**
   * Visits the parties that are shown: not those that stand only in the entry of a withheld one.
   */
  void visitShown(Dossier dossier, Consumer<Party> visitor) {
    PartyVisit.some(dossier, entry -> !includeEntry(entry), (party, citations) -> {
      if (!include(party)) {
        visitor.accept(party);
      }
    });
  }

  static Stream<Signatory> signatures(Dossier dossier) {
    return dossier.getLetters().stream()
        .flatMap(letter -> letter.getRoster().getSignatories().stream());
  }

  /** Returns the names of a party, in all languages. */
  static Stream<String> names(Party party) {
    return Stream.concat(
            party.getName().stream(), party.getOtherNames().stream().map(Name::getName))
        .flatMap(WithheldParties::wordings);
  }

  /** Returns a text in all languages. */
  static Stream<String> wordings(Text text) {
    return Stream.concat(
        Stream.of(text.getValue()), text.getTranslations().stream().map(Translation::getValue));
  }

  /** Returns a key that names have in common if they are taken to be the same. */
  String nameKey(String name) {
    String key = FoldedText.of(name, folding).key();
    return "name:" + (key.isEmpty() ? Folding.bare(name) : key);
  }

  private static String idKey(String id) {
    return "id:" + id;
  }

  /** Returns keys of which two parties have one in common if they are taken to be the same. */
  private List<String> keys(Party party) {
    List<String> keys = new ArrayList<>();
    party.getId().map(WithheldParties::idKey).ifPresent(keys::add);
    names(party).map(this::nameKey).forEach(keys::add);
    for (Identifier identifier : party.getIdentifiers()) {
      keys.add("identifier:" + identifier.getScheme() + ':' + identifier.getValue());
    }
    return keys;
  }

  /** Returns whether a party is unnamed for a reason to withhold it. */
  private static boolean isUnnamed(Party party) {
    return party
        .getUnnamed()
        .map(Unnamed::getReason)
        .filter(reason -> !reason.is(UnnamedReason.NOT_STATED) && !reason.is(UnnamedReason.UNKNOWN))
        .isPresent();
  }
}
