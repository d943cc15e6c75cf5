package org.jointletter.publicview;

import java.util.HashSet;
import java.util.Set;
import org.jointletter.constraint.Characters;
import org.jointletter.model.Addressee;
import org.jointletter.model.Citation;
import org.jointletter.model.Dossier;
import org.jointletter.model.Identifier;
import org.jointletter.model.Membership;
import org.jointletter.model.Norm;
import org.jointletter.model.Office;
import org.jointletter.model.Party;
import org.jointletter.model.Place;
import org.jointletter.model.Quantity;
import org.jointletter.model.Signatory;
import org.jointletter.model.SignatoryEvent;
import org.jointletter.model.Spokesperson;
import org.jointletter.model.Text;
import org.jointletter.model.Unnamed;
import org.jointletter.model.Visitor;
import org.jointletter.model.Visitor.Sought;
import org.jointletter.publicview.text.FoldedText;
import org.jointletter.publicview.text.Folding;
import org.jointletter.publicview.text.JsonWords;
import org.jointletter.publicview.text.WordRedaction;

/** The words of a dossier that identify its withheld parties, and the sources cited for them. */
final class WithheldWords {

  /** A sentence of fewer letters could be anyone's. */
  private static final int SENTENCE = 8;

  /** An identifier of fewer letters and no digit is a word of a language, as a country code is. */
  private static final int IDENTIFIER = 4;

  private final WithheldParties withheld;
  private final Folding folding;
  private final Set<String> names = new HashSet<>();
  private final Set<String> affiliations = new HashSet<>();
  private final Set<String> codes = new HashSet<>();
  private final Set<String> sources = new HashSet<>();

  WithheldWords(Dossier dossier, WithheldParties withheld, Folding folding) {
    this.withheld = withheld;
    this.folding = folding;
    withheld.all().forEach(this::addParty);
    WithheldParties.signatures(dossier).filter(withheld::include).forEach(this::addSignatory);
    addEntries(dossier);
    removePublicNames(dossier);
  }

  /** Returns a redaction of the words. */
  WordRedaction redaction() {
    Set<String> words = new HashSet<>(names);
    words.addAll(affiliations);
    return new WordRedaction(words, codes, folding);
  }

  /** Returns the ids of the sources cited for a withheld party, be it for something else too. */
  Set<String> sources() {
    return sources;
  }

  /** Adds the words of withheld entries of lists, other than signatures. */
  private void addEntries(Dossier dossier) {
    new Visitor(Sought.SPOKESPERSON, Sought.ADDRESSEE, Sought.MEMBERSHIP) {
      @Override
      public void visit(Spokesperson spokesperson, Place at) {
        if (withheld.includeEntry(spokesperson)) {
          addSpokesperson(spokesperson);
        }
      }

      @Override
      public void visit(Addressee addressee, Place at) {
        if (withheld.includeEntry(addressee)) {
          addAddressee(addressee);
        }
      }

      @Override
      public void visit(Membership member, Place at) {
        if (withheld.includeEntry(member)) {
          addMember(member);
        }
      }
    }.visit(dossier, Place.ANYWHERE);
  }

  private void addParty(Party party) {
    WithheldParties.names(party).forEach(names::add);
    party.getIdentifiers().forEach(this::addIdentifier);
    party.getId().ifPresent(this::addSentence);
    party.getAffiliations().stream().flatMap(WithheldParties::wordings).forEach(affiliations::add);
    party.getOffices().forEach(this::addOffice);
    party.getSize().ifPresent(this::addCount);
    party.getUnnamed().flatMap(Unnamed::getNote).ifPresent(this::addSentence);
    addMembers(Party.class, party);
  }

  private void addOffice(Office office) {
    office.getTitle().ifPresent(this::addTitle);
    office.getBody().ifPresent(this::addTitle);
    office.getLegalBasis().forEach(norm -> {
      addSentence(norm.getLabel());
      norm.getCitations().forEach(this::addCitation);
      addMembers(Norm.class, norm);
    });
    addMembers(Office.class, office);
  }

  private void addSignatory(Signatory signatory) {
    signatory.getId().ifPresent(this::addSentence);
    signatory.getOnBehalfOf().forEach(this::addOther);
    signatory.getComment().ifPresent(this::addSentence);
    signatory.getEvents().forEach(this::addEvent);
    signatory.getCitations().forEach(this::addCitation);
    addMembers(Signatory.class, signatory);
  }

  private void addEvent(SignatoryEvent event) {
    event.getBy().ifPresent(this::addOther);
    event.getReason().ifPresent(this::addSentence);
    event.getCitations().forEach(this::addCitation);
  }

  private void addSpokesperson(Spokesperson spokesperson) {
    spokesperson.getRole().ifPresent(this::addTitle);
    spokesperson.getOnBehalfOf().forEach(this::addOther);
    spokesperson.getCitations().forEach(this::addCitation);
    addMembers(Spokesperson.class, spokesperson);
  }

  private void addAddressee(Addressee addressee) {
    addressee.getOnBehalfOf().forEach(this::addOther);
    addressee.getCitations().forEach(this::addCitation);
    addMembers(Addressee.class, addressee);
  }

  private void addMember(Membership member) {
    member.getCitations().forEach(this::addCitation);
    addMembers(Membership.class, member);
  }

  /** Adds a party that is named in the entry of a withheld one, and may itself be public. */
  private void addOther(Party party) {
    WithheldParties.names(party).forEach(affiliations::add);
    party.getSize().ifPresent(this::addCount);
  }

  private void addCount(Quantity size) {
    size.getOf().ifPresent(this::addSentence);
    size.getBreakdown().forEach(part -> addCount(part.getQuantity()));
    size.getCitations().forEach(this::addCitation);
  }

  private void addCitation(Citation citation) {
    citation.getSource().ifPresent(sources::add);
    citation.getQuote().ifPresent(this::addSentence);
    citation.getNote().ifPresent(this::addSentence);
    citation.getAccordingTo().ifPresent(this::addOther);
  }

  private void addIdentifier(Identifier identifier) {
    identifier.getLabel().ifPresent(this::addSentence);
    String value = identifier.getValue();
    (identifies(value) ? names : codes).add(value);
    String address = value.replaceFirst("^(?i)https?://(www\\.)?", "");
    if (identifies(address)) {
      names.add(address);
    }
  }

  private boolean identifies(String identifier) {
    return length(identifier) >= IDENTIFIER || identifier.codePoints().anyMatch(Character::isDigit);
  }

  /** Adds a title, unless it is of one word: many hold these. */
  private void addTitle(Text title) {
    WithheldParties.wordings(title)
        .filter(wording -> wordCount(wording) > 1)
        .forEach(affiliations::add);
  }

  private static int wordCount(String title) {
    StringBuilder spaced = new StringBuilder(title.length());
    title.codePoints().map(c -> Characters.isSpace(c) ? ' ' : c).forEach(spaced::appendCodePoint);
    return spaced.toString().strip().split(" +", -1).length;
  }

  private void addSentence(Text sentence) {
    WithheldParties.wordings(sentence).forEach(this::addSentence);
  }

  private void addSentence(String sentence) {
    if (length(sentence) >= SENTENCE) {
      names.add(sentence);
    }
  }

  private void addMembers(Class<?> type, Object entry) {
    AddedMembers.visit(type, entry, json -> JsonWords.in(json).forEach(this::addSentence));
  }

  /** Removes affiliations that are names of public parties. */
  private void removePublicNames(Dossier dossier) {
    Set<String> called = new HashSet<>();
    withheld.visitShown(
        dossier, party -> WithheldParties.names(party).map(withheld::nameKey).forEach(called::add));
    affiliations.removeIf(affiliation -> called.contains(withheld.nameKey(affiliation)));
  }

  private int length(String text) {
    return FoldedText.of(text, folding).length();
  }
}
