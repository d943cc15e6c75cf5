package org.jointletter.publicview;

import static java.util.Objects.requireNonNull;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jointletter.model.Dossier;
import org.jointletter.publicview.CountDecision.Counting;
import org.jointletter.publicview.text.Folding;
import org.jointletter.publicview.text.NumberRedaction;
import org.jointletter.publicview.text.TextRedaction;
import org.jspecify.annotations.Nullable;

/**
 * Everything that is decided before a public view is written.
 *
 * @param withheld the parties that are not shown
 * @param words takes their words out of texts
 * @param whole the decision on the counts of the dossier as a whole: all numbers that are hidden
 * @param counts the decision on the counts of each coalition and each letter, by its id
 * @param smallest the smallest number to be shown
 * @param ids the ids that are shown
 * @param opaque the ids of the sources of which only the kind is shown
 * @param gone the ids of the sources that are not shown
 */
record Plan(
    WithheldParties withheld,
    TextRedaction words,
    CountDecision whole,
    Map<String, CountDecision> counts,
    int smallest,
    ShownIds ids,
    Set<String> opaque,
    Set<String> gone) {

  /** Returns the plan for a dossier. */
  static Plan of(Dossier dossier, WithheldParties withheld, Folding folding, int smallest) {
    WithheldWords words = new WithheldWords(dossier, withheld, folding);
    Map<String, CountDecision> counts = CountDecisions.decide(dossier, withheld, smallest);
    Plan plan = new Plan(
        withheld,
        new TextRedaction(words.redaction(), new NumberRedaction(Set.of())),
        ofWhole(counts.values()),
        counts,
        smallest,
        ShownIds.NONE,
        Set.of(),
        words.sources());
    return plan.with(Renaming.of(dossier, plan)).withSourcesOf(dossier);
  }

  /** Numbers of the whole dossier are shown as those of the coalition or letter that hides most. */
  private static CountDecision ofWhole(Collection<CountDecision> counts) {
    return new CountDecision(
        counts.stream().anyMatch(CountDecision::withholding),
        counts.stream().allMatch(CountDecision::totals),
        counts.stream().allMatch(CountDecision::breakdowns),
        counts.stream()
            .flatMap(decision -> decision.hidden().stream())
            .collect(Collectors.toSet()));
  }

  private Plan with(ShownIds shown) {
    return new Plan(withheld, words, whole, counts, smallest, shown, opaque, gone);
  }

  /** Sources that are still cited stay. */
  private Plan withSourcesOf(Dossier dossier) {
    ShownSources sources = ShownSources.of(dossier, this);
    return new Plan(
        withheld, words, whole, counts, smallest, ids, sources.opaque(), sources.gone());
  }

  /** Returns the scope of the dossier as a whole. */
  Scope scope() {
    return scope("", whole);
  }

  /** Returns the scope of a coalition. */
  Scope ofCoalition(String id) {
    return scope("", requireNonNull(counts.get(id)));
  }

  /** Returns the scope of a letter. */
  Scope ofLetter(String id) {
    return scope(id, requireNonNull(counts.get(id)));
  }

  /** Returns the scope of a response: it may be about those who are withheld. */
  Scope ofResponse(String id) {
    return scope(id, new CountDecision(true, true, true, whole.hidden()));
  }

  private Scope scope(String letter, CountDecision decision) {
    return new Scope(
        this, letter, decision, words.hiding(decision.hidden()), Counting.AS_STATED, true);
  }

  /** Returns the id that is shown for a part, or null for none. */
  @Nullable
  String id(String id) {
    return ids.gone().contains(id) ? null : shown(id, ids.ids());
  }

  /** Returns the party id that is shown for a party, or null for none. */
  @Nullable
  String partyId(String id) {
    return shown(id, ids.parties());
  }

  /** Returns the label that is shown for a version of a letter or response, or null for none. */
  @Nullable
  String label(String letter, String label) {
    return ids.labels().getOrDefault(letter, Map.of()).get(label);
  }

  /** Returns the party id of the withheld addressees of a letter, or empty if nothing uses it. */
  Optional<String> addressee(String letter) {
    return Optional.ofNullable(ids.addressees().get(letter));
  }

  /** An id that leads nowhere has not been looked at before. */
  private @Nullable String shown(String id, Map<String, String> known) {
    String shown = known.get(id);
    return shown != null ? shown : words.words().finds(id) ? null : id;
  }
}
