package org.jointletter.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jointletter.model.Dossier;
import org.jspecify.annotations.Nullable;

/** The conflicts found so far. */
final class Findings {

  private final List<Dossier> contributions;
  private final List<MergeConflict> found = new ArrayList<>();

  Findings(List<Dossier> contributions) {
    this.contributions = contributions;
  }

  void add(
      Where at,
      MergeConflict.Reason reason,
      @Nullable Object standing,
      List<? extends Stated<?>> values) {
    found.add(new MergeConflict(
        at.path(),
        reason,
        Optional.ofNullable(standing),
        values.stream().map(value -> claim(at, value)).toList()));
  }

  /** Reports values, unless nothing but what stands is stated. */
  void addUnlessStanding(
      Where at,
      MergeConflict.Reason reason,
      @Nullable Object standing,
      List<? extends Stated<?>> values) {
    if (!values.stream().allMatch(value -> value.value().equals(standing))) {
      add(at, reason, standing, values);
    }
  }

  private MergeConflict.Claim claim(Where at, Stated<?> stated) {
    return new MergeConflict.Claim(
        stated.value(),
        stated.by().stream().mapToObj(contributions::get).toList(),
        at.cited(stated.by()));
  }

  int size() {
    return found.size();
  }

  /** Forgets what was found after there were so many. */
  void forgetAfter(int size) {
    found.subList(size, found.size()).clear();
  }

  List<MergeConflict> toList() {
    return List.copyOf(found);
  }
}
