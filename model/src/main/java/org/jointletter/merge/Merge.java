package org.jointletter.merge;

import jakarta.validation.ConstraintViolationException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.IntStream;
import org.jointletter.model.Dossier;
import org.jspecify.annotations.Nullable;

public final class Merge {

  private final List<Dossier> contributions;
  private final Dossier dossier;
  private final List<Conflict> conflicts;

  private Merge(List<Dossier> contributions) {
    SharedIds.check(contributions);
    Conflicts found = new Conflicts(contributions);
    this.contributions = contributions;
    this.dossier = merged(contributions, found);
    this.conflicts = found.toList();
  }

  public static Merge of(Dossier... contributions) {
    return of(Arrays.asList(contributions));
  }

  public static Merge of(Collection<Dossier> contributions) {
    if (contributions.isEmpty()) {
      throw new IllegalArgumentException("must merge one dossier at least");
    }
    return new Merge(
        new LinkedHashSet<>(contributions).stream().sorted(Shapes.DOSSIER).toList());
  }

  public Merge and(Merge other) {
    List<Dossier> all = new ArrayList<>(contributions);
    all.addAll(other.contributions);
    return of(all);
  }

  public List<Dossier> getContributions() {
    return contributions;
  }

  public Dossier getDossier() {
    return dossier;
  }

  public List<Conflict> getConflicts() {
    return conflicts;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Merge merge && merge.contributions.equals(contributions);
  }

  @Override
  public int hashCode() {
    return contributions.hashCode();
  }

  @Override
  public String toString() {
    return "Merge[" + contributions.size() + " contributions, " + conflicts.size() + " conflicts]";
  }

  private static Dossier merged(List<Dossier> contributions, Conflicts conflicts) {
    if (contributions.size() == 1) {
      return contributions.get(0);
    }
    List<Stated<Dossier>> stated = IntStream.range(0, contributions.size())
        .mapToObj(i -> Stated.of(contributions.get(i), i))
        .toList();
    Dossier.Builder union = Shapes.DOSSIER.union(stated, Where.TOP, conflicts);
    try {
      return union.build();
    } catch (ConstraintViolationException e) {
      return Repairs.build(union, stated, conflicts);
    }
  }
}
