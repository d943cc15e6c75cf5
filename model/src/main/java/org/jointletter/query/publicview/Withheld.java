package org.jointletter.query.publicview;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jointletter.constraint.Characters;
import org.jointletter.model.Citation;
import org.jointletter.model.Coalition;
import org.jointletter.model.Count;
import org.jointletter.model.Dossier;
import org.jointletter.model.Identifier;
import org.jointletter.model.JointLetter;
import org.jointletter.model.Party;
import org.jointletter.model.Signatory;
import org.jointletter.model.SignatoryEvent;
import org.jointletter.model.Spokesperson;
import org.jointletter.model.Text;
import org.jointletter.model.Translation;
import org.jointletter.model.Unnamed;
import org.jointletter.query.basis.PartyVisit;
import org.jointletter.vocabulary.UnnamedReason;

/**
 * The parties of a dossier that are withheld, and every word that would tell who they are.
 *
 * <p>Who is withheld in one place is withheld in all: a party that shares an id, an identifier or a
 * name with one that is withheld is taken to be the same.
 */
final class Withheld {

  /** A sentence of fewer letters could be anyone's. */
  private static final int TELLING = 8;

  /**
   * With fewer letters and no digit, such as the codes of countries, it is a word of a language.
   */
  private static final int TELLING_IDENTIFIER = 4;

  private final Folding folding;
  private final Set<String> keys = new HashSet<>();
  private final Set<String> names = new HashSet<>();
  private final Set<String> affiliations = new HashSet<>();
  private final Set<String> codes = new HashSet<>();
  private final Set<String> citedBy = new HashSet<>();
  private final boolean empty;

  /** Looks for those who are withheld. */
  Withheld(Dossier dossier, Folding folding) {
    this.folding = folding;
    Deque<Party> found = new ArrayDeque<>();
    Map<String, List<Party>> byKey = new HashMap<>();
    PartyVisit.all(dossier, (party, citations) -> {
      keys(party)
          .forEach(key -> byKey.computeIfAbsent(key, k -> new ArrayList<>(1)).add(party));
      if (isWithheldAnywhere(party)) {
        found.add(party);
      }
    });
    List<Signatory> signatures =
        signatures(dossier).filter(Signatory::isWithheld).toList();
    signatures.forEach(signature -> found.add(signature.getParty()));
    empty = found.isEmpty();
    while (!found.isEmpty()) {
      Party party = found.pop();
      learn(party);
      for (String key : keys(party)) {
        if (keys.add(key)) {
          found.addAll(byKey.getOrDefault(key, List.of()));
        }
      }
    }
    if (!empty) {
      signatures(dossier).filter(this::includes).forEach(this::learn);
      dossier.getCoalitions().stream().map(Coalition::getSpokespersons).forEach(this::learnRoles);
      dossier.getLetters().stream().map(JointLetter::getSpokespersons).forEach(this::learnRoles);
      exceptPublicNames(dossier);
    }
  }

  boolean isEmpty() {
    return empty;
  }

  /** Tells whether a party is withheld. */
  boolean includes(Party party) {
    return isWithheldAnywhere(party) || keys(party).stream().anyMatch(keys::contains);
  }

  /** Tells whether a signature is withheld, or the party whose it is. */
  boolean includes(Signatory signatory) {
    return signatory.isWithheld() || includes(signatory.getParty());
  }

  /** Visits every party that is not withheld, and not named only with one that is. */
  void visitShown(Dossier dossier, Consumer<Party> visitor) {
    PartyVisit.some(
        dossier,
        signatory -> !includes(signatory),
        spokesperson -> !includes(spokesperson.getParty()),
        (party, citations) -> {
          if (!includes(party)) {
            visitor.accept(party);
          }
        });
  }

  /** Tells whether a party id is that of a party that is withheld. */
  boolean includesId(String id) {
    return keys.contains(idKey(id));
  }

  /** Tells whether a source is cited for what is withheld, be it for something else too. */
  boolean isCitedBy(String source) {
    return citedBy.contains(source);
  }

  /** Returns what finds every word that tells who is withheld. */
  Redaction redaction() {
    Set<String> words = new HashSet<>(names);
    words.addAll(affiliations);
    return new Redaction(words, codes, folding);
  }

  private static boolean isWithheldAnywhere(Party party) {
    return party
        .getUnnamed()
        .map(Unnamed::getReason)
        .filter(reason -> !reason.is(UnnamedReason.NOT_STATED) && !reason.is(UnnamedReason.UNKNOWN))
        .isPresent();
  }

  private static Stream<Signatory> signatures(Dossier dossier) {
    return dossier.getLetters().stream()
        .flatMap(letter -> letter.getRoster().getSignatories().stream());
  }

  /** Returns what makes two parties the same. */
  private List<String> keys(Party party) {
    List<String> keys = new ArrayList<>();
    party.getId().map(Withheld::idKey).ifPresent(keys::add);
    names(party).map(this::nameKey).forEach(keys::add);
    for (Identifier identifier : party.getIdentifiers()) {
      keys.add("identifier:" + identifier.getScheme() + ':' + identifier.getValue());
    }
    return keys;
  }

  private static String idKey(String id) {
    return "id:" + id;
  }

  private String nameKey(String name) {
    String key = FoldedText.of(name, folding).key();
    return "name:" + (key.isEmpty() ? Folding.bare(name) : key);
  }

  private static Stream<String> names(Party party) {
    return Stream.concat(party.getName().stream(), party.getOtherNames().stream())
        .flatMap(Withheld::wordings);
  }

  private static Stream<String> wordings(Text text) {
    return Stream.concat(
        Stream.of(text.getValue()), text.getTranslations().stream().map(Translation::getValue));
  }

  private void learn(Party party) {
    names(party).forEach(names::add);
    party.getIdentifiers().forEach(this::learn);
    party.getId().ifPresent(this::learnSentence);
    party.getAffiliations().stream().flatMap(Withheld::wordings).forEach(affiliations::add);
    party.getOffice().ifPresent(office -> {
      learnTitle(office.getTitle());
      office.getBody().ifPresent(this::learnTitle);
    });
    party.getSize().ifPresent(this::learn);
    party.getUnnamed().flatMap(Unnamed::getNote).ifPresent(this::learnSentence);
    party.getExtensions().values().forEach(this::learnJson);
    party.getUnknownMembers().values().forEach(this::learnJson);
  }

  private void learn(Signatory signatory) {
    signatory.getId().ifPresent(this::learnSentence);
    signatory.getOnBehalfOf().ifPresent(this::learnOther);
    signatory.getComment().ifPresent(this::learnSentence);
    signatory.getEvents().forEach(this::learn);
    signatory.getCitations().forEach(this::learn);
    signatory.getExtensions().values().forEach(this::learnJson);
    signatory.getUnknownMembers().values().forEach(this::learnJson);
  }

  private void learn(SignatoryEvent event) {
    event.getBy().ifPresent(this::learnOther);
    event.getReason().ifPresent(this::learnSentence);
    event.getCitations().forEach(this::learn);
  }

  /** Learns of a party that is not withheld itself, and is named together with one that is. */
  private void learnOther(Party party) {
    names(party).forEach(affiliations::add);
    party.getSize().ifPresent(this::learn);
  }

  private void learn(Count size) {
    size.getBreakdown().forEach(part -> learn(part.getCount()));
    size.getCitations().forEach(this::learn);
  }

  private void learn(Citation citation) {
    citedBy.add(citation.getSource());
    citation.getQuote().ifPresent(this::learnSentence);
  }

  private void learn(Identifier identifier) {
    String value = identifier.getValue();
    (isTelling(value) ? names : codes).add(value);
    String address = value.replaceFirst("^(?i)https?://(www\\.)?", "");
    if (isTelling(address)) {
      names.add(address);
    }
  }

  private boolean isTelling(String identifier) {
    return length(identifier) >= TELLING_IDENTIFIER
        || identifier.codePoints().anyMatch(Character::isDigit);
  }

  private void learnRoles(List<Spokesperson> spokespersons) {
    for (Spokesperson spokesperson : spokespersons) {
      if (includes(spokesperson.getParty())) {
        spokesperson.getRole().ifPresent(this::learnTitle);
        spokesperson.getSpeaksFor().ifPresent(this::learnOther);
      }
    }
  }

  /** Titles of one word are held by many. */
  private void learnTitle(Text title) {
    wordings(title).filter(wording -> wordCount(wording) > 1).forEach(affiliations::add);
  }

  private static int wordCount(String title) {
    StringBuilder spaced = new StringBuilder(title.length());
    title.codePoints().map(c -> Characters.isSpace(c) ? ' ' : c).forEach(spaced::appendCodePoint);
    return spaced.toString().strip().split(" +", -1).length;
  }

  private void learnSentence(Text sentence) {
    wordings(sentence).forEach(this::learnSentence);
  }

  private void learnSentence(String sentence) {
    if (length(sentence) >= TELLING) {
      names.add(sentence);
    }
  }

  private void learnJson(String json) {
    JsonWords.in(json).forEach(this::learnSentence);
  }

  /** What a party is publicly called can not be withheld as the affiliation of another. */
  private void exceptPublicNames(Dossier dossier) {
    Set<String> called = new HashSet<>();
    visitShown(dossier, party -> names(party).map(this::nameKey).forEach(called::add));
    affiliations.removeIf(affiliation -> called.contains(nameKey(affiliation)));
  }

  private int length(String text) {
    return FoldedText.of(text, folding).length();
  }
}
