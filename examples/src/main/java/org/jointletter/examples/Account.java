package org.jointletter.examples;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jointletter.model.Allegation;
import org.jointletter.model.Coalition;
import org.jointletter.model.DatedEvent;
import org.jointletter.model.Demand;
import org.jointletter.model.Dossier;
import org.jointletter.model.JointLetter;
import org.jointletter.model.LetterLink;
import org.jointletter.model.OfficialResponse;
import org.jointletter.model.PartialDate;
import org.jointletter.model.Position;
import org.jointletter.model.Roster;
import org.jointletter.model.Signatory;
import org.jointletter.model.SignatoryStatus;
import org.jointletter.model.Source;
import org.jointletter.model.Spokesperson;
import org.jointletter.model.Text;
import org.jointletter.vocabulary.Channel;
import org.jointletter.vocabulary.Code;
import org.jointletter.vocabulary.PositionKind;
import org.jointletter.vocabulary.SignatoryRole;

/**
 * A dossier told to people: who came together, what they wrote, asked and alleged, and what was
 * answered.
 */
final class Account {

  private final Dossier dossier;
  private final Page page;
  private final Words words;

  Account(Dossier dossier, int width) {
    this.dossier = dossier;
    this.page = new Page(width);
    this.words = new Words(dossier);
    tell();
  }

  @Override
  public String toString() {
    return page.toString();
  }

  private void tell() {
    page.title(dossier.getTitle().getValue());
    dossier.getCoalitions().forEach(this::tell);
    dossier.getLetters().stream()
        .sorted(Comparator.comparing(Account::firstDay))
        .forEach(this::tell);
    List<OfficialResponse> unprompted = dossier.getResponses().stream()
        .filter(response -> response.getRespondsTo().isEmpty())
        .toList();
    if (!unprompted.isEmpty()) {
      page.heading("Answers to no letter in particular");
      unprompted.forEach(this::tell);
    }
    tellEvents("What else happened", dossier.getEvents());
    if (!dossier.getSources().isEmpty()) {
      page.heading("Sources");
      dossier.getSources().forEach(this::tell);
    }
  }

  private void tell(Coalition coalition) {
    page.heading("Coalition");
    coalition.getName().ifPresent(name -> page.item("Name", name.getValue()));
    coalition.getDescription().ifPresent(text -> page.item("What it is", text.getValue()));
    page.item(
        "Formation", Words.of(coalition.getFormation()) + words.cited(coalition.getCitations()));
    coalition
        .getDeclaredSize()
        .forEach(size -> page.item("Size", Words.of(size) + words.cited(size.getCitations())));
    coalition.getMembers().forEach(member -> page.item("Member", Words.of(member.getParty())));
    coalition.getSpokespersons().forEach(this::tell);
  }

  private void tell(JointLetter letter) {
    page.heading(letter.getTitle().getValue());
    String kind = Words.of(letter.getKind());
    page.item(
        "Kind",
        kind
            + letter.getStatus().map(status -> ", " + Words.of(status)).orElse("")
            + words.cited(letter.getCitations()));
    letter.getIdentifiers().forEach(identifier -> page.item("Reference", identifier.getValue()));
    letter.getEvents().forEach(this::tell);
    letter.getAddressees().forEach(addressee -> page.item("To", Words.of(addressee.getParty())));
    tell(letter.getRoster());
    letter.getSpokespersons().forEach(this::tell);
    letter.getDemands().forEach(demand -> tell(demand, "Asks"));
    letter.getAllegations().forEach(this::tell);
    letter.getLinks().forEach(this::tell);
    dossier.getResponses().stream()
        .filter(response -> response.getRespondsTo().contains(letter.getId()))
        .forEach(this::tell);
  }

  private void tell(Roster roster) {
    long known =
        roster.getSignatories().stream().filter(Account::isKnownToHaveSigned).count();
    String declared = roster.getDeclared().stream()
        .map(count -> Words.of(count) + words.cited(count.getCitations()))
        .collect(Collectors.joining(", or "));
    page.item(
        "Signed by",
        known
            + " known by name"
            + (declared.isEmpty() ? "" : ", of " + declared)
            + " (list "
            + Words.of(roster.getCompleteness())
            + ")");
    roster.getSignatories().forEach(this::tell);
  }

  private static boolean isKnownToHaveSigned(Signatory signatory) {
    return signatory.getRole().is(SignatoryRole.SIGNATORY)
        && signatory.status() == SignatoryStatus.STANDING
        && signatory.getParty().getName().isPresent();
  }

  private void tell(Signatory signatory) {
    String who = signatory.isWithheld() ? "someone not named here" : Words.of(signatory.getParty());
    boolean signed = signatory.getRole().is(SignatoryRole.SIGNATORY);
    SignatoryStatus status = signatory.status();
    page.item(
        "",
        "- " + who
            + (signed ? "" : ", as " + Words.of(signatory.getRole()))
            + (status == SignatoryStatus.STANDING
                ? ""
                : ": " + status.name().toLowerCase(java.util.Locale.ROOT).replace('_', ' '))
            + words.cited(signatory.getCitations()));
  }

  private void tell(Spokesperson spokesperson) {
    page.item(
        "Spokesperson",
        Words.of(spokesperson.getParty())
            + spokesperson.getRole().map(role -> ", " + role.getValue()).orElse("")
            + spokesperson.getSpeaksFor().map(party -> ", " + Words.of(party)).orElse(""));
  }

  private void tell(Demand demand, String label) {
    page.item(
        label,
        demand.getStatement().getValue()
            + demand
                .getAttributedTo()
                .map(party -> " (says " + Words.of(party) + ")")
                .orElse("")
            + demand.getDeadline().map(deadline -> " (by " + deadline + ")").orElse("")
            + words.cited(demand.getCitations()));
    demand.getParts().forEach(part -> tell(part, "  of this"));
  }

  private void tell(Allegation allegation) {
    String where = Words.ofPlaces(allegation.getJurisdictions());
    page.item(
        "Alleges",
        (where.isEmpty() ? "" : where + ": ")
            + allegation.getStatement().getValue()
            + allegation
                .getAttributedTo()
                .map(party -> " (says " + Words.of(party) + ")")
                .orElse("")
            + " – " + Words.ofCodes(allegation.statuses())
            + words.cited(allegation.getCitations()));
  }

  private void tell(LetterLink link) {
    String other = link.getTarget()
        .map(this::title)
        .orElseGet(() -> link.getCitation()
            .map(citation -> words.cited(List.of(citation)).strip())
            .orElse(""));
    page.item(capitalized(Words.of(link.getKind())), other);
  }

  private void tell(OfficialResponse response) {
    String answer = Words.ofCodes(response.getKinds());
    String when = response.getEvents().stream()
            .map(event -> ", " + event.getOn())
            .distinct()
            .collect(Collectors.joining())
        + response.getAsOf().map(date -> ", as of " + date).orElse("");
    page.item(
        "Answer",
        Words.of(response.getIssuer())
            + " ("
            + Words.of(response.getRelation())
            + (response.getChannel().is(Channel.UNKNOWN)
                ? ""
                : ", " + Words.of(response.getChannel()))
            + when
            + "): "
            + (answer.isEmpty() ? "of no stated kind" : answer)
            + response.getText().map(text -> " – " + text.getValue()).orElse("")
            + words.cited(response.getCitations()));
    Map<Code<PositionKind>, List<Position>> positions = response.getPositions().stream()
        .collect(Collectors.groupingBy(
            Position::getPosition, java.util.LinkedHashMap::new, Collectors.toList()));
    positions.forEach((kind, on) -> page.item(
        "  " + Words.of(kind), on.stream().map(Position::getOn).collect(Collectors.joining(", "))));
  }

  private void tellEvents(String heading, List<DatedEvent> events) {
    if (!events.isEmpty()) {
      page.heading(heading);
      events.stream()
          .sorted(Comparator.comparing(event -> event.getOn().earliest()))
          .forEach(this::tell);
    }
  }

  private void tell(DatedEvent event) {
    page.item(
        event.getOn().toString(),
        Words.of(event.getEvent())
            + event.getLabel().map(label -> ": " + label.getValue()).orElse("")
            + event
                .getPlace()
                .map(place -> ", " + Words.ofPlaces(List.of(place)))
                .orElse("")
            + words.cited(event.getCitations()));
  }

  private void tell(Source source) {
    page.item(
        "[" + words.number(source.getId()) + "]",
        (source.getAuthors().isEmpty() ? "" : String.join(", ", source.getAuthors()) + ": ")
            + source.getTitle()
            + source.getPublisher().map(publisher -> ", " + publisher).orElse("")
            + source.getPublished().map(date -> ", " + date).orElse("")
            + source.getUrl().map(url -> ", " + url).orElse(""));
  }

  private String title(String letter) {
    return dossier.getLetters().stream()
        .filter(other -> other.getId().equals(letter))
        .map(JointLetter::getTitle)
        .map(Text::getValue)
        .findFirst()
        .orElse(letter);
  }

  private static String capitalized(String text) {
    return Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }

  /**
   * Returns the first day that a letter is known to have seen; letters without a date come last.
   */
  private static LocalDate firstDay(JointLetter letter) {
    return letter.getEvents().stream()
        .map(DatedEvent::getOn)
        .map(PartialDate::earliest)
        .min(Comparator.naturalOrder())
        .orElse(LocalDate.MAX);
  }
}
