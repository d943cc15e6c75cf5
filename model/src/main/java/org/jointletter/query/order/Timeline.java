package org.jointletter.query.order;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jointletter.model.Dossier;
import org.jointletter.model.Event;
import org.jointletter.model.JointLetter;
import org.jointletter.model.OfficialResponse;
import org.jointletter.model.PartialDate;
import org.jointletter.query.basis.Span;

/**
 * What happened in a dossier, in order of time as far as the order is certain.
 *
 * <p>On it are the events of the letters, of the responses and of the dossier itself, and the
 * observations that there was no response. What happened to single signatures is not: a roster
 * could have thousands. Several events may tell of one fact, and all of them stand.
 *
 * <p>Partial dates have no total order. One entry is certainly before another if its
 * {@linkplain PartialDate#isCertainlyBefore date} is; with an approximate or uncertain date, an
 * entry is before and after nothing. The entries are kept sorted by both ends of their dates, so
 * that everything before an entry, or after it, is a part of a list.
 *
 * @since 0.1
 */
public final class Timeline {

  private static final Comparator<TimelineEntry> AS_WRITTEN = Comparator.comparing(
          (TimelineEntry entry) -> entry.on().earliest())
      .thenComparing(entry -> entry.on().latest());

  private final List<TimelineEntry> entries;
  private final List<TimelineEntry> byEarliest;
  private final List<TimelineEntry> byLatest;
  private final List<List<TimelineEntry>> groups;
  private final List<JointLetter> undatedLetters;
  private final List<OfficialResponse> undatedResponses;

  private Timeline(Dossier dossier) {
    entries = entries(dossier);
    byEarliest = entries.stream().filter(Timeline::isCertain).toList();
    byLatest = byEarliest.stream()
        .sorted(Comparator.comparing(entry -> entry.on().latest()))
        .toList();
    groups = groups(byEarliest);
    undatedLetters = dossier.getLetters().stream()
        .filter(letter -> letter.getEvents().isEmpty())
        .toList();
    undatedResponses = dossier.getResponses().stream()
        .filter(
            response -> response.getEvents().isEmpty() && observation(response).isEmpty())
        .toList();
  }

  /**
   * {@return the timeline of a dossier}
   *
   * @param dossier the dossier
   */
  public static Timeline of(Dossier dossier) {
    return new Timeline(dossier);
  }

  /**
   * {@return all entries in one list, by the first and then the last day of their dates as written}
   * What is certainly before something else stands before it. The rest of the order means nothing:
   * see {@link #getGroups()}.
   */
  public List<TimelineEntry> getEntries() {
    return entries;
  }

  /**
   * {@return the entries in groups, each of which is certainly before the next as a whole} Inside a
   * group, each entry has a day in common with another one, or is tied to the others by entries
   * that have; some may still be before others. Entries with an approximate or uncertain date are
   * in none: see {@link #getUnordered()}.
   */
  public List<List<TimelineEntry>> getGroups() {
    return groups;
  }

  /**
   * {@return the entries that are certainly before nothing and after nothing, since their dates are
   * approximate or uncertain}
   */
  public List<TimelineEntry> getUnordered() {
    return entries.stream().filter(entry -> !isCertain(entry)).toList();
  }

  /** {@return the letters of which no event is known} */
  public List<JointLetter> getUndatedLetters() {
    return undatedLetters;
  }

  /** {@return the responses of which no event is known, and no day of an observation} */
  public List<OfficialResponse> getUndatedResponses() {
    return undatedResponses;
  }

  /**
   * {@return what is certainly before a date, by the last day of its date}
   *
   * @param date the date
   */
  public List<TimelineEntry> before(PartialDate date) {
    return Span.isExact(date)
        ? byLatest.subList(
            0, firstNotBefore(byLatest, date.earliest(), entry -> entry.on().latest()))
        : List.of();
  }

  /**
   * {@return what is certainly after a date, by the first day of its date}
   *
   * @param date the date
   */
  public List<TimelineEntry> after(PartialDate date) {
    return Span.isExact(date)
        ? byEarliest.subList(
            firstNotBefore(
                byEarliest, date.latest().plusDays(1), entry -> entry.on().earliest()),
            byEarliest.size())
        : List.of();
  }

  private static List<TimelineEntry> entries(Dossier dossier) {
    List<TimelineEntry> entries = new ArrayList<>();
    for (JointLetter letter : dossier.getLetters()) {
      for (Event event : letter.getEvents()) {
        entries.add(entry(Optional.of(letter), Optional.empty(), event));
      }
    }
    for (OfficialResponse response : dossier.getResponses()) {
      for (Event event : response.getEvents()) {
        entries.add(entry(Optional.empty(), Optional.of(response), event));
      }
      observation(response)
          .ifPresent(on -> entries.add(
              new TimelineEntry(Optional.empty(), Optional.of(response), Optional.empty(), on)));
    }
    for (Event event : dossier.getEvents()) {
      entries.add(entry(Optional.empty(), Optional.empty(), event));
    }
    entries.sort(AS_WRITTEN);
    return List.copyOf(entries);
  }

  private static TimelineEntry entry(
      Optional<JointLetter> letter, Optional<OfficialResponse> response, Event event) {
    return new TimelineEntry(letter, response, Optional.of(event), event.getOn());
  }

  private static Optional<PartialDate> observation(OfficialResponse response) {
    return response.getAsOf().filter(on -> response.isNoResponse());
  }

  private static List<List<TimelineEntry>> groups(List<TimelineEntry> byEarliest) {
    List<List<TimelineEntry>> groups = new ArrayList<>();
    int start = 0;
    LocalDate end = LocalDate.MIN;
    for (int i = 0; i < byEarliest.size(); i++) {
      PartialDate on = byEarliest.get(i).on();
      if (i > start && on.earliest().isAfter(end)) {
        groups.add(byEarliest.subList(start, i));
        start = i;
      }
      end = on.latest().isAfter(end) ? on.latest() : end;
    }
    if (start < byEarliest.size()) {
      groups.add(byEarliest.subList(start, byEarliest.size()));
    }
    return List.copyOf(groups);
  }

  private static boolean isCertain(TimelineEntry entry) {
    return Span.isExact(entry.on());
  }

  /** Returns how many entries of a sorted list have a day before a day. */
  private static int firstNotBefore(
      List<TimelineEntry> sorted, LocalDate day, Function<TimelineEntry, LocalDate> dayOf) {
    int low = 0;
    int high = sorted.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (dayOf.apply(sorted.get(middle)).isBefore(day)) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  @Override
  public String toString() {
    return "Timeline["
        + entries.size()
        + " entries, "
        + groups.size()
        + " groups, "
        + (undatedLetters.size() + undatedResponses.size())
        + " undated]";
  }
}
