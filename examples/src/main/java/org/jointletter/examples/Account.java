package org.jointletter.examples;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jointletter.model.Coalition;
import org.jointletter.model.Dossier;
import org.jointletter.model.OfficialResponse;
import org.jointletter.model.Source;
import org.jointletter.query.coverage.Coverage;
import org.jointletter.query.coverage.LetterCoverage;
import org.jointletter.query.order.Lineage;
import org.jointletter.query.order.Timeline;
import org.jointletter.query.order.TimelineEntry;

/**
 * A dossier told to people: who came together, what they wrote, asked and alleged, and what was
 * answered.
 */
final class Account {

  private final Dossier dossier;
  private final Page page;
  private final Words words;
  private final Paragraphs paragraphs;
  private final Timeline timeline;

  Account(Dossier dossier, int width) {
    this.dossier = dossier;
    this.page = new Page(width);
    this.words = new Words(dossier);
    this.paragraphs = new Paragraphs(page, words);
    this.timeline = Timeline.of(dossier);
    tell();
  }

  @Override
  public String toString() {
    return page.toString();
  }

  private void tell() {
    page.title(dossier.getTitle().getValue());
    dossier.getCoalitions().forEach(this::tell);
    Lineage lineage = Lineage.of(dossier);
    Optional<Coverage> coverage = Words.lastDay(timeline).map(day -> Coverage.of(dossier, day));
    lineage.getLetters().forEach(letter -> {
      Optional<LetterCoverage> answered = coverage.flatMap(all -> all.ofLetter(letter.getId()));
      new LetterAccount(page, words, lineage).tell(letter, answered);
      dossier.getResponses().stream()
          .filter(response -> response.respondsTo(letter.getId()))
          .forEach(paragraphs::tell);
    });
    tell(dossier.getResponses().stream()
        .filter(response ->
            dossier.getLetters().stream().noneMatch(letter -> response.respondsTo(letter.getId())))
        .toList());
    tellWhatElseHappened();
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
    coalition.getSpokespersons().forEach(paragraphs::tell);
  }

  private void tell(List<OfficialResponse> toNoLetter) {
    if (!toNoLetter.isEmpty()) {
      page.heading("Answers to no letter in particular");
      toNoLetter.forEach(paragraphs::tell);
    }
  }

  private void tellWhatElseHappened() {
    List<TimelineEntry> others = timeline.getEntries().stream()
        .filter(entry -> entry.letter().isEmpty() && entry.response().isEmpty())
        .toList();
    if (!others.isEmpty()) {
      page.heading("What else happened");
      others.forEach(entry -> entry.event().ifPresent(paragraphs::tell));
    }
  }

  private void tell(Source source) {
    page.item(
        "[" + words.number(source.getId()) + "]",
        (source.getAuthors().isEmpty() ? "" : String.join(", ", source.getAuthors()) + ": ")
            + Stream.concat(source.getTitle().stream(), source.getPublisher().stream())
                .collect(Collectors.joining(", "))
            + source.getPublished().map(date -> ", " + date).orElse("")
            + source.getUrl().map(url -> ", " + url).orElse(""));
  }
}
