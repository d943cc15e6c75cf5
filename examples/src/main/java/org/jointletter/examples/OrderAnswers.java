package org.jointletter.examples;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jointletter.model.JointLetter;
import org.jointletter.model.OfficialResponse;
import org.jointletter.query.order.Lineage;
import org.jointletter.query.order.LinkContradiction;
import org.jointletter.query.order.Timeline;
import org.jointletter.query.order.TimelineEntry;

/** In which order things came. */
final class OrderAnswers {

  private final Page page;
  private final Words words;
  private final Paragraphs paragraphs;

  OrderAnswers(Page page, Words words) {
    this.page = page;
    this.words = words;
    this.paragraphs = new Paragraphs(page, words);
  }

  void tell(Timeline timeline) {
    page.heading("In order of time");
    for (List<TimelineEntry> group : timeline.getGroups()) {
      if (group.size() > 1) {
        page.item("", "In an order that is not certain:");
      }
      group.forEach(this::tell);
    }
    tellApart("At some other time:", timeline.getUnordered());
    Stream.concat(
            timeline.getUndatedLetters().stream().map(Words::of),
            timeline.getUndatedResponses().stream().map(this::of))
        .forEach(undated -> page.item("undated", undated));
  }

  private void tellApart(String what, List<TimelineEntry> entries) {
    if (!entries.isEmpty()) {
      page.item("", what);
      entries.forEach(this::tell);
    }
  }

  private void tell(TimelineEntry entry) {
    String what = entry.event().map(paragraphs::of).orElse("no answer observed");
    String of = entry
        .letter()
        .map(letter -> Words.of(letter) + " – ")
        .or(() -> entry.response().map(response -> of(response) + " – "))
        .orElse("");
    page.item(entry.on().toString(), of + what);
  }

  private String of(OfficialResponse response) {
    return "answer of " + Words.ofAll(response.getIssuers());
  }

  void tell(Lineage lineage) {
    if (lineage.getLinks().isEmpty()) {
      return;
    }
    page.heading("How the letters come from each other");
    for (JointLetter letter : lineage.getLetters()) {
      page.item("Letter", Words.of(letter));
      lineage
          .linksFrom(letter.getId())
          .forEach(link ->
              page.item("", "- " + Words.of(link.link().getKind()) + ": " + words.other(link)));
      lineage
          .linksTo(letter.getId())
          .forEach(
              link -> page.item("", "- " + Words.ofInverse(link) + ": " + Words.of(link.from())));
    }
    for (LinkContradiction contradiction : lineage.getContradictions()) {
      page.item(
          "Contradicted",
          Words.of(contradiction.link().from())
              + dates(contradiction.fromDates())
              + " "
              + Words.of(contradiction.link().link().getKind())
              + " "
              + words.other(contradiction.link())
              + dates(contradiction.toDates())
              + ", by "
              + Words.of(contradiction.kind()));
    }
  }

  private static String dates(List<?> dates) {
    return dates.isEmpty()
        ? ""
        : dates.stream().map(Object::toString).collect(Collectors.joining(" or ", " (", ")"));
  }
}
