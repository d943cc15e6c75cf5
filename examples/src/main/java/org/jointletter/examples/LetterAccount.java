package org.jointletter.examples;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jointletter.model.Allegation;
import org.jointletter.model.Demand;
import org.jointletter.model.JointLetter;
import org.jointletter.model.Party;
import org.jointletter.model.Roster;
import org.jointletter.model.Signatory;
import org.jointletter.model.SignatoryStatus;
import org.jointletter.model.Statement;
import org.jointletter.query.coverage.CoverageState;
import org.jointletter.query.coverage.LetterCoverage;
import org.jointletter.query.coverage.PartyCoverage;
import org.jointletter.query.coverage.StatementCoverage;
import org.jointletter.query.order.Lineage;
import org.jointletter.query.order.LineageLink;
import org.jointletter.vocabulary.SignatoryRole;

/** A letter told to people: who wrote what to whom, and who has not answered. */
final class LetterAccount {

  private final Page page;
  private final Words words;
  private final Paragraphs paragraphs;
  private final Lineage lineage;

  LetterAccount(Page page, Words words, Lineage lineage) {
    this.page = page;
    this.words = words;
    this.paragraphs = new Paragraphs(page, words);
    this.lineage = lineage;
  }

  void tell(JointLetter letter, Optional<LetterCoverage> coverage) {
    page.heading(Words.of(letter));
    String kind = Words.of(letter.getKind());
    page.item(
        "Kind",
        kind
            + letter.getStatus().map(status -> ", " + Words.of(status)).orElse("")
            + words.cited(letter.getCitations()));
    letter.getIdentifiers().forEach(identifier -> page.item("Reference", identifier.getValue()));
    letter.getEvents().forEach(paragraphs::tell);
    letter.getAddressees().forEach(addressee -> page.item("To", Words.of(addressee.getParty())));
    tell(letter.getRoster());
    letter.getSpokespersons().forEach(paragraphs::tell);
    letter.getDemands().forEach(demand -> tell(demand, "Asks"));
    letter.getAllegations().forEach(this::tell);
    letter.getStatements().forEach(this::tell);
    lineage.linksFrom(letter.getId()).forEach(this::tell);
    lineage.linksTo(letter.getId()).forEach(this::tellInverse);
    coverage.ifPresent(this::tellUnanswered);
  }

  private void tell(Roster roster) {
    long known = roster.getSignatories().stream()
        .filter(LetterAccount::isKnownToHaveSigned)
        .count();
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
    boolean signed = signatory.getRole().is(SignatoryRole.SIGNATORY);
    SignatoryStatus status = signatory.status();
    page.item(
        "",
        "- " + Words.of(signatory.getParty())
            + (signed ? "" : ", as " + Words.of(signatory.getRole()))
            + (status == SignatoryStatus.STANDING ? "" : ": " + Words.of(status))
            + words.cited(signatory.getCitations()));
  }

  private void tell(Demand demand, String label) {
    page.item(
        label,
        demand.getStatement().getValue()
            + by(demand.getAttributedTo())
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
            + by(allegation.getAttributedTo())
            + " – " + Words.ofCodes(allegation.statuses())
            + words.cited(allegation.getCitations()));
  }

  private void tell(Statement statement) {
    page.item(
        "Says",
        statement.getStatement().getValue()
            + by(statement.getAttributedTo())
            + words.cited(statement.getCitations()));
  }

  private static String by(Optional<Party> speaker) {
    return speaker.map(party -> " (says " + Words.of(party) + ")").orElse("");
  }

  private void tell(LineageLink link) {
    page.item(capitalized(Words.of(link.link().getKind())), words.other(link));
  }

  private void tellInverse(LineageLink link) {
    page.item(capitalized(Words.ofInverse(link)), Words.of(link.from()));
  }

  /** Tells of addressees only: others were not asked. */
  private void tellUnanswered(LetterCoverage coverage) {
    for (PartyCoverage addressee : coverage.addressees()) {
      if (addressee.state() == CoverageState.UNANSWERED) {
        page.item(
            "Unanswered",
            "by " + Words.of(addressee.party())
                + addressee.open().map(days -> ", for " + Words.of(days)).orElse("")
                + unanswered(coverage.demands(), addressee)
                    .collect(Collectors.collectingAndThen(
                        Collectors.joining(", "), ids -> ids.isEmpty() ? "" : ": " + ids)));
      }
    }
  }

  private static Stream<String> unanswered(
      List<StatementCoverage> demands, PartyCoverage addressee) {
    return demands.stream()
        .filter(demand -> demand.parties().stream()
            .anyMatch(asked -> asked.party().equals(addressee.party())
                && asked.state() == CoverageState.UNANSWERED))
        .map(StatementCoverage::id);
  }

  private static String capitalized(String text) {
    return Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }
}
