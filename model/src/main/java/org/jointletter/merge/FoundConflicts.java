package org.jointletter.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jointletter.model.Dossier;
import org.jspecify.annotations.Nullable;

/** The conflicts found so far. */
final class FoundConflicts {

  private final List<Dossier> contributions;
  private final List<MergeConflict> found = new ArrayList<>();

  FoundConflicts(List<Dossier> contributions) {
    this.contributions = contributions;
  }

  void add(
      MergePath at,
      MergeConflict.Reason reason,
      @Nullable Object standing,
      List<? extends Statement<?>> values) {
    found.add(new MergeConflict(
        at.steps(),
        reason,
        Optional.ofNullable(standing),
        values.stream().map(value -> claim(at, value)).toList()));
  }

  /** Adds a conflict, unless the standing value is the only one that is stated. */
  void addUnlessStanding(
      MergePath at,
      MergeConflict.Reason reason,
      @Nullable Object standing,
      List<? extends Statement<?>> values) {
    if (!values.stream().allMatch(value -> value.value().equals(standing))) {
      add(at, reason, standing, values);
    }
  }

  private MergeConflict.Claim claim(MergePath at, Statement<?> stated) {
    return new MergeConflict.Claim(
        stated.value(),
        stated.by().stream().mapToObj(contributions::get).toList(),
        at.cited(stated.by()));
  }

  int size() {
    return found.size();
  }

  /** Removes the conflicts that were found after the first few. */
  void truncate(int size) {
    found.subList(size, found.size()).clear();
  }

  List<MergeConflict> toList() {
    return List.copyOf(found);
  }
}
