package org.jointletter.examples;

import java.time.LocalDate;
import java.util.Optional;
import org.jointletter.model.Dossier;
import org.jointletter.query.conflict.Conflicts;
import org.jointletter.query.coverage.Coverage;
import org.jointletter.query.order.Lineage;
import org.jointletter.query.order.Timeline;

/**
 * What a dossier answers to people who come with a question: each answer of
 * {@link org.jointletter.query} under a heading of its own.
 */
final class Answers {

  private final Page page;

  Answers(Dossier dossier, Optional<LocalDate> day, int width) {
    page = new Page(width);
    Words words = new Words(dossier);
    Timeline timeline = Timeline.of(dossier);

    page.title(dossier.getTitle().getValue());
    day.or(() -> Words.lastDay(timeline))
        .map(asOf -> Coverage.of(dossier, asOf))
        .ifPresent(coverage -> new CoverageAnswers(page, words).tell(coverage));
    new OrderAnswers(page, words).tell(timeline);
    new OrderAnswers(page, words).tell(Lineage.of(dossier));
    new ConflictAnswers(page, words, dossier).tell(Conflicts.of(dossier));
  }

  @Override
  public String toString() {
    return page.toString();
  }
}
