package org.jointletter.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jointletter.model.Dossier;
import org.jspecify.annotations.Nullable;

/** The conflicts found so far. */
final class Conflicts {

  private final List<Dossier> contributions;
  private final List<Conflict> found = new ArrayList<>();

  Conflicts(List<Dossier> contributions) {
    this.contributions = contributions;
  }

  void add(
      Where at,
      Conflict.Reason reason,
      @Nullable Object standing,
      List<? extends Stated<?>> values) {
    found.add(new Conflict(
        at.path(),
        reason,
        Optional.ofNullable(standing),
        values.stream().map(value -> claim(at, value)).toList()));
  }

  /** Reports values, unless nothing but what stands is stated. */
  void addUnlessStanding(
      Where at,
      Conflict.Reason reason,
      @Nullable Object standing,
      List<? extends Stated<?>> values) {
    if (!values.stream().allMatch(value -> value.value().equals(standing))) {
      add(at, reason, standing, values);
    }
  }

  private Conflict.Claim claim(Where at, Stated<?> stated) {
    return new Conflict.Claim(
        stated.value(),
        stated.by().stream().mapToObj(contributions::get).toList(),
        stated.by().stream()
            .boxed()
            .flatMap(i -> at.cited(i).stream())
            .distinct()
            .toList());
  }

  int size() {
    return found.size();
  }

  /** Forgets what was found after there were so many. */
  void forgetAfter(int size) {
    found.subList(size, found.size()).clear();
  }

  List<Conflict> toList() {
    return List.copyOf(found);
  }
}
