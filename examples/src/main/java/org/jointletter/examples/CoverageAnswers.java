package org.jointletter.examples;

import java.util.List;
import java.util.stream.Collectors;
import org.jointletter.model.Allegation;
import org.jointletter.model.Answer;
import org.jointletter.model.Demand;
import org.jointletter.model.Position;
import org.jointletter.model.Text;
import org.jointletter.model.Time;
import org.jointletter.query.coverage.Coverage;
import org.jointletter.query.coverage.LetterCoverage;
import org.jointletter.query.coverage.PartyCoverage;
import org.jointletter.query.coverage.Reply;
import org.jointletter.query.coverage.StatementCoverage;
import org.jointletter.vocabulary.Code;

/** What was answered, by whom and when, and what was not. */
final class CoverageAnswers {

  private final Page page;
  private final Words words;

  CoverageAnswers(Page page, Words words) {
    this.page = page;
    this.words = words;
  }

  void tell(Coverage coverage) {
    page.heading("What was answered by " + coverage.getAsOf());
    coverage.getLetters().forEach(this::tell);
  }

  private void tell(LetterCoverage letter) {
    page.item("Letter", Words.of(letter.letter()) + issued(letter));
    letter.addressees().forEach(party -> page.item("  to", of(party)));
    letter.subjects().forEach(party -> page.item("  about", of(party)));
    letter.replies().forEach(reply -> page.item("  answer", of(reply)));
    letter.demands().forEach(demand -> tell("  asked", demand));
    letter.allegations().forEach(allegation -> tell("  alleged", allegation));
  }

  private static String issued(LetterCoverage letter) {
    return letter.issued().isEmpty()
        ? ", of unknown date"
        : letter.issued().stream()
            .map(Time::toString)
            .collect(Collectors.joining(" or ", ", ", ""));
  }

  private void tell(String label, StatementCoverage statement) {
    page.item(
        label,
        statement
                .demand()
                .map(Demand::getStatement)
                .or(() -> statement.allegation().map(Allegation::getStatement))
                .map(Text::getValue)
                .orElse("")
            + statement.deadline().map(deadline -> " (by " + deadline + ")").orElse(""));
    statement.parties().forEach(party -> page.item("", "- " + of(party)));
    statement.replies().forEach(reply -> page.item("", "- " + of(reply)));
  }

  private static String of(PartyCoverage party) {
    String overdue = switch (party.overdue()) {
      case YES -> ", overdue";
      case NO -> "";
      case UNKNOWN -> ", maybe overdue";
    };
    return Words.of(party.party())
        + ": "
        + Words.of(party.state())
        + party.open().map(days -> " for " + Words.of(days)).orElse("")
        + overdue;
  }

  private String of(Reply reply) {
    List<Code<?>> said =
        reply.positions().stream().<Code<?>>map(Position::getPosition).toList();
    return (said.isEmpty() ? Words.ofCodes(reply.response().getKinds()) : Words.ofCodes(said))
        + " by "
        + Words.ofAll(reply.response().getIssuers())
        + reply.relation().map(relation -> " (" + Words.of(relation) + ")").orElse("")
        + reply.days().map(days -> ", after " + Words.of(days)).orElse("")
        + (reply.given() == Answer.YES ? "" : ", maybe later")
        + words.cited(reply.response().getCitations());
  }
}
