package org.jointletter.examples;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jointletter.model.Citation;
import org.jointletter.model.Dossier;
import org.jointletter.model.Jurisdiction;
import org.jointletter.model.Party;
import org.jointletter.model.Quantity;
import org.jointletter.model.Source;
import org.jointletter.model.Text;
import org.jointletter.query.coverage.Days;
import org.jointletter.query.order.LineageLink;
import org.jointletter.query.order.Timeline;
import org.jointletter.vocabulary.Code;
import org.jointletter.vocabulary.Qualifier;
import org.jointletter.vocabulary.UnnamedReason;

/** Values in words. */
final class Words {

  private final List<String> sources;

  Words(Dossier dossier) {
    sources = dossier.getSources().stream().map(Source::getId).toList();
  }

  static String of(Code<?> code) {
    return code.getText().replace('-', ' ');
  }

  static String ofCodes(List<? extends Code<?>> codes) {
    return codes.stream().map(Words::of).collect(Collectors.joining(", "));
  }

  static String of(Quantity count) {
    String unit = " " + of(count.getUnit());
    if (count.getQualifier().is(Qualifier.INDEFINITE)) {
      return count.getAsStated().orElse("an unstated number of" + unit);
    }
    String qualifier =
        count.getQualifier().is(Qualifier.EXACT) ? "" : of(count.getQualifier()) + " ";
    return qualifier
        + count.getValue().map(String::valueOf).orElse("?")
        + count.getUpper().map(upper -> " and " + upper).orElse("")
        + unit;
  }

  static String of(Party party) {
    String name = party
        .getName()
        .or(() -> describingName(party))
        .map(Text::getValue)
        .orElseGet(() -> isWithheld(party) ? "not named here" : "unnamed " + of(party.getKind()));
    return name + party.getSize().map(size -> " (" + of(size) + ")").orElse("");
  }

  private static boolean isWithheld(Party party) {
    return party
        .getUnnamed()
        .filter(unnamed -> unnamed.getReason().is(UnnamedReason.WITHHELD))
        .isPresent();
  }

  /**
   * Another name may serve where the source gives none; not where someone does not want one given.
   */
  private static Optional<Text> describingName(Party party) {
    return party
        .getUnnamed()
        .filter(unnamed -> unnamed.getReason().is(UnnamedReason.NOT_STATED))
        .flatMap(unnamed -> party.getOtherNames().stream().findFirst());
  }

  static String of(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  static String of(Days days) {
    return days + (days.atMost() == 1 ? " day" : " days");
  }

  /** Returns the last day that a timeline speaks of, as its dates are written. */
  static Optional<LocalDate> lastDay(Timeline timeline) {
    return timeline.getEntries().stream()
        .map(entry -> entry.on().latest())
        .max(Comparator.naturalOrder());
  }

  static String ofPlaces(List<Jurisdiction> places) {
    return places.stream()
        .map(place -> place.getLabel().getValue())
        .collect(Collectors.joining(", "));
  }

  /**
   * Returns the numbers of the cited sources, as in {@code [1] [3]}, after a space; nothing if none
   * is cited.
   */
  String cited(List<Citation> citations) {
    return citations.stream()
        .flatMap(citation -> citation.getSource().stream())
        .distinct()
        .filter(this::isSource)
        .map(source -> " [" + number(source) + "]")
        .collect(Collectors.joining());
  }

  /** Returns the other end of a link: the title of a letter, or where an outside text is found. */
  String other(LineageLink link) {
    return link.to()
        .map(letter -> letter.getTitle().getValue())
        .or(() ->
            link.link().getCitation().map(citation -> cited(List.of(citation)).strip()))
        .orElse("");
  }

  /** Returns the parties, one after the other. */
  static String ofAll(List<Party> parties) {
    return parties.stream().map(Words::of).collect(Collectors.joining(" and "));
  }

  /** Returns whether an id is that of a source: a letter can be cited too, and has no number. */
  private boolean isSource(String id) {
    return sources.contains(id);
  }

  /** Returns the number of a source in the list of sources, from 1. */
  int number(String source) {
    return sources.indexOf(source) + 1;
  }
}
