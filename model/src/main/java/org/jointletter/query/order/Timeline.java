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
import org.jointletter.model.Time;
import org.jointletter.query.basis.Span;

/**
 * What happened in a dossier, in order of time as far as the order is certain.
 *
 * <p>On it are the events of the letters, of the responses and of the dossier itself, and the
 * observations that there was no response. What happened to single signatures is not: a roster
 * could have thousands. Several events may tell of one fact, and all of them stand.
 *
 * <p>What has no time, and what was to happen and has not, is not on it.
 *
 * <p>Times have no total order. One entry is certainly before another if its
 * {@linkplain Time#isCertainlyBefore time} is; with an approximate or uncertain time, an entry is
 * before and after nothing. The entries are kept sorted by both ends of their times, so that
 * everything before an entry, or after it, is a part of a list.
 *
 * @since 0.1
 */
public final class Timeline {

  private static final Comparator<TimelineEntry> AS_WRITTEN =
      Comparator.comparing(Timeline::first).thenComparing(Timeline::last);

  private final List<TimelineEntry> entries;
  private final List<TimelineEntry> byEarliest;
  private final List<TimelineEntry> byLatest;
  private final List<List<TimelineEntry>> groups;
  private final List<JointLetter> undatedLetters;
  private final List<OfficialResponse> undatedResponses;

  private Timeline(Dossier dossier) {
    entries = entries(dossier);
    List<TimelineEntry> certain = entries.stream().filter(Timeline::isCertain).toList();
    byEarliest =
        certain.stream().filter(entry -> entry.on().earliest().isPresent()).toList();
    byLatest = certain.stream()
        .filter(entry -> entry.on().latest().isPresent())
        .sorted(Comparator.comparing(Timeline::last))
        .toList();
    groups = groups(byEarliest.stream().filter(Timeline::isGrouped).toList());
    undatedLetters = dossier.getLetters().stream()
        .filter(letter -> letter.getEvents().stream().noneMatch(Timeline::isDated))
        .toList();
    undatedResponses = dossier.getResponses().stream()
        .filter(response -> response.getEvents().stream().noneMatch(Timeline::isDated)
            && observation(response).isEmpty())
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
   * {@return all entries in one list, by the first and then the last day of their times as written}
   * What is certainly before something else stands before it. The rest of the order means nothing:
   * see {@link #getGroups()}.
   */
  public List<TimelineEntry> getEntries() {
    return entries;
  }

  /**
   * {@return the entries in groups, each of which is certainly before the next as a whole} Inside a
   * group, each entry has a day in common with another one, or is tied to the others by entries
   * that have; some may still be before others. Entries whose days are not certain, or have no
   * first or no last day that is known, are in none: see {@link #getUnordered()}.
   */
  public List<List<TimelineEntry>> getGroups() {
    return groups;
  }

  /**
   * {@return the entries that are in none of the groups} Those whose times are approximate or
   * uncertain, have no year, are counted from an event or only stated in words are certainly before
   * nothing and after nothing. Those with one end that is open or unknown may be.
   */
  public List<TimelineEntry> getUnordered() {
    return entries.stream().filter(entry -> !isGrouped(entry)).toList();
  }

  /** {@return the letters of which nothing is known that happened at some time} */
  public List<JointLetter> getUndatedLetters() {
    return undatedLetters;
  }

  /**
   * {@return the responses of which nothing is known that happened at some time, and no time of an
   * observation}
   */
  public List<OfficialResponse> getUndatedResponses() {
    return undatedResponses;
  }

  /**
   * {@return what is certainly before a time, by the last day of its own}
   *
   * @param time the time
   */
  public List<TimelineEntry> before(Time time) {
    return time.earliest()
        .filter(day -> Span.isExact(time))
        .map(first -> byLatest.subList(0, firstNotBefore(byLatest, first, Timeline::last)))
        .orElse(List.of());
  }

  /**
   * {@return what is certainly after a time, by the first day of its own}
   *
   * @param time the time
   */
  public List<TimelineEntry> after(Time time) {
    return time.latest()
        .filter(day -> Span.isExact(time))
        .map(last -> byEarliest.subList(
            firstNotBefore(byEarliest, last.plusDays(1), Timeline::first), byEarliest.size()))
        .orElse(List.of());
  }

  private static List<TimelineEntry> entries(Dossier dossier) {
    List<TimelineEntry> entries = new ArrayList<>();
    for (JointLetter letter : dossier.getLetters()) {
      for (Event event : letter.getEvents()) {
        add(entries, Optional.of(letter), Optional.empty(), event);
      }
    }
    for (OfficialResponse response : dossier.getResponses()) {
      for (Event event : response.getEvents()) {
        add(entries, Optional.empty(), Optional.of(response), event);
      }
      observation(response)
          .ifPresent(on -> entries.add(
              new TimelineEntry(Optional.empty(), Optional.of(response), Optional.empty(), on)));
    }
    for (Event event : dossier.getEvents()) {
      add(entries, Optional.empty(), Optional.empty(), event);
    }
    entries.sort(AS_WRITTEN);
    return List.copyOf(entries);
  }

  /** Adds what has happened at some time, and not what was to happen. */
  private static void add(
      List<TimelineEntry> entries,
      Optional<JointLetter> letter,
      Optional<OfficialResponse> response,
      Event event) {
    if (isDated(event)) {
      entries.add(
          new TimelineEntry(letter, response, Optional.of(event), event.getOn().orElseThrow()));
    }
  }

  private static boolean isDated(Event event) {
    return event.hasHappened() && event.getOn().isPresent();
  }

  private static Optional<Time> observation(OfficialResponse response) {
    return response.getAsOf().filter(on -> response.isNoResponse());
  }

  private static List<List<TimelineEntry>> groups(List<TimelineEntry> byEarliest) {
    List<List<TimelineEntry>> groups = new ArrayList<>();
    int start = 0;
    LocalDate end = LocalDate.MIN;
    for (int i = 0; i < byEarliest.size(); i++) {
      TimelineEntry entry = byEarliest.get(i);
      if (i > start && first(entry).isAfter(end)) {
        groups.add(byEarliest.subList(start, i));
        start = i;
      }
      end = last(entry).isAfter(end) ? last(entry) : end;
    }
    if (start < byEarliest.size()) {
      groups.add(byEarliest.subList(start, byEarliest.size()));
    }
    return List.copyOf(groups);
  }

  private static boolean isGrouped(TimelineEntry entry) {
    return isCertain(entry)
        && entry.on().earliest().isPresent()
        && entry.on().latest().isPresent();
  }

  /** Returns the first day; times of which no day is known come last. */
  private static LocalDate first(TimelineEntry entry) {
    Time on = entry.on();
    return on.earliest().orElse(on.latest().isPresent() ? LocalDate.MIN : LocalDate.MAX);
  }

  private static LocalDate last(TimelineEntry entry) {
    return entry.on().latest().orElse(LocalDate.MAX);
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
