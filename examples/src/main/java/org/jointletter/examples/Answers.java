package org.jointletter.examples;

import java.time.LocalDate;
import java.util.Optional;
import org.jointletter.model.Dossier;
import org.jointletter.publicview.PublicView;
import org.jointletter.query.conflict.Conflicts;
import org.jointletter.query.coverage.Coverage;
import org.jointletter.query.order.Lineage;
import org.jointletter.query.order.Timeline;

/**
 * What a dossier answers to people who come with a question, as far as everyone may see it: each
 * answer under a heading of its own.
 */
final class Answers {

  private final Page page;

  Answers(Dossier record, Optional<LocalDate> day, int width) {
    page = new Page(width);
    Dossier dossier = PublicView.of(record).getDossier();
    Words words = new Words(dossier);
    Timeline timeline = Timeline.of(dossier);
    Lineage lineage = Lineage.of(dossier);

    page.title(dossier.getTitle().getValue());
    page.line(
        dossier.equals(record)
            ? "Nobody in it is withheld."
            : "Someone in it is withheld: this is what everyone may see.");
    new CountAnswers(page).tell(dossier);
    day.or(() -> Words.lastDay(timeline)).ifPresent(asOf -> {
      new CoverageAnswers(page, words).tell(Coverage.of(dossier, asOf));
      new RosterAnswers(page, dossier).tell(lineage.getLetters(), asOf);
    });
    new RosterAnswers(page, dossier).tell(lineage);
    new OrderAnswers(page, words).tell(timeline);
    new OrderAnswers(page, words).tell(lineage);
    new ConflictAnswers(page, words).tell(Conflicts.of(dossier));
  }

  @Override
  public String toString() {
    return page.toString();
  }
}
