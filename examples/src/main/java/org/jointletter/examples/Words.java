package org.jointletter.examples;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jointletter.model.Citation;
import org.jointletter.model.Dossier;
import org.jointletter.model.Event;
import org.jointletter.model.JointLetter;
import org.jointletter.model.Jurisdiction;
import org.jointletter.model.Name;
import org.jointletter.model.Party;
import org.jointletter.model.Quantity;
import org.jointletter.model.Source;
import org.jointletter.model.Text;
import org.jointletter.model.Time;
import org.jointletter.query.coverage.Days;
import org.jointletter.query.order.InverseLinkKind;
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

  /** Returns the words of a term: those of the narrower one, if there is one. */
  static String of(Code<?> code) {
    String text = code.getText();
    return text.substring(text.indexOf('/') + 1).replace('-', ' ');
  }

  static String ofCodes(List<? extends Code<?>> codes) {
    return codes.stream().map(Words::of).collect(Collectors.joining(", "));
  }

  /** Returns the title of a letter or, in brackets, what it is called. */
  static String of(JointLetter letter) {
    return letter
        .getTitle()
        .map(Text::getValue)
        .or(() -> letter.getDescription().map(text -> "(" + text.getValue() + ")"))
        .orElseThrow();
  }

  static String of(Quantity count) {
    String unit = unit(count);
    if (count.getQualifier().is(Qualifier.INDEFINITE)) {
      return count.getAsStated().orElse("an unstated number of" + unit);
    }
    String qualifier =
        count.getQualifier().is(Qualifier.EXACT) ? "" : of(count.getQualifier()) + " ";
    return qualifier
        + count.getValue().map(BigDecimal::toPlainString).orElse("?")
        + count.getUpper().map(upper -> " and " + upper.toPlainString()).orElse("")
        + unit;
  }

  private static String unit(Quantity quantity) {
    return " "
        + quantity.getCurrency().orElseGet(() -> of(quantity.getUnit()))
        + quantity.getOf().map(whole -> " of " + whole.getValue()).orElse("")
        + quantity.getRole().map(role -> " (" + of(role) + ")").orElse("");
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
        .flatMap(unnamed -> party.getOtherNames().stream().findFirst())
        .map(Name::getName);
  }

  static String of(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  static String ofInverse(LineageLink link) {
    return link.inverse() == InverseLinkKind.OTHER ? "linked by" : of(link.inverse());
  }

  /** Returns when an event happened, or was to happen. */
  static String when(Event event) {
    return event.getOn().map(Time::toString).orElse("at a time that is not stated")
        + event.getStatus().map(status -> " (" + of(status) + ")").orElse("");
  }

  static String of(Days days) {
    return days + (days.atMost() == 1 ? " day" : " days");
  }

  /** Returns the last day that a timeline speaks of, as its dates are written. */
  static Optional<LocalDate> lastDay(Timeline timeline) {
    return timeline.getEntries().stream()
        .flatMap(entry -> entry.on().latest().stream())
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
        .map(Words::of)
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
