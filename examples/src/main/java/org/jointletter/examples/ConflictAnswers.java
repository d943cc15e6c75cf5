package org.jointletter.examples;

import org.jointletter.model.Assessment;
import org.jointletter.model.Event;
import org.jointletter.model.OfficialResponse;
import org.jointletter.model.Party;
import org.jointletter.model.Position;
import org.jointletter.model.Quantity;
import org.jointletter.model.Roster;
import org.jointletter.model.Signatory;
import org.jointletter.model.SignatoryEvent;
import org.jointletter.model.Text;
import org.jointletter.query.conflict.Claim;
import org.jointletter.query.conflict.Conflict;
import org.jointletter.query.conflict.Conflicts;

/** On what claims disagree. */
final class ConflictAnswers {

  private final Page page;
  private final Words words;
  private final Paragraphs paragraphs;

  ConflictAnswers(Page page, Words words) {
    this.page = page;
    this.words = words;
    this.paragraphs = new Paragraphs(page, words);
  }

  void tell(Conflicts conflicts) {
    page.heading("On what claims disagree");
    if (conflicts.getAll().isEmpty()) {
      page.item("", "Nothing.");
    }
    conflicts.getAll().stream().forEach(this::tell);
  }

  private void tell(Conflict conflict) {
    page.item(Words.of(conflict.kind()), "about " + conflict.about() + ":");
    conflict.claims().forEach(claim -> page.item("", "- " + of(claim)));
  }

  private String of(Claim claim) {
    Object value = claim.value();
    if (value instanceof Event event) {
      return Words.when(event) + " " + paragraphs.of(event);
    }
    return of(value)
        + claim.by().map(by -> ", " + Words.of(by)).orElse("")
        + words.cited(claim.citations());
  }

  private static String of(Object value) {
    if (value instanceof Quantity count) {
      return Words.of(count) + count.getAsOf().map(on -> ", as of " + on).orElse("");
    }
    if (value instanceof Signatory signatory) {
      return Words.of(signatory.getParty())
          + ", listed as "
          + Words.of(signatory.getRole())
          + ", "
          + Words.of(signatory.status());
    }
    if (value instanceof SignatoryEvent event) {
      return Words.of(event.getEvent())
          + event.getReason().map(Text::getValue).map(reason -> ": " + reason).orElse("");
    }
    if (value instanceof Roster roster) {
      return roster.getSignatories().size() + " entries listed";
    }
    if (value instanceof Assessment assessment) {
      return Words.of(assessment.getStatus());
    }
    if (value instanceof Position position) {
      return Words.of(position.getPosition());
    }
    if (value instanceof OfficialResponse response) {
      return response.isNoResponse() ? "no answer observed" : "answered";
    }
    return value instanceof Party party
        ? Words.of(party) + ", " + Words.of(party.getKind())
        : value.toString();
  }
}
