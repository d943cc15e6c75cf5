package org.jointletter.query.conflict;

import java.util.ArrayList;
import java.util.List;
import org.jointletter.model.Dossier;
import org.jointletter.model.Tolerance;
import org.jointletter.query.order.Lineage;

/**
 * The facts of one dossier on which its claims disagree, each with all claims and where they are
 * made. Nothing is resolved, and nothing says who is right.
 *
 * <p>What counts as a conflict, and what does not, is told by each {@link ConflictKind}. Claims
 * that can both be right, such as 321 and "more than 300", are none, and neither are dates that may
 * be of one day. Links that do not go with the dates are told by {@link Lineage}.
 *
 * @since 0.1
 */
public final class Conflicts {

  private final List<Conflict> all;

  private Conflicts(List<Conflict> all) {
    this.all = List.copyOf(all);
  }

  /**
   * {@return the conflicts in a dossier, with the {@linkplain Tolerance#standard standard}
   * tolerance}
   *
   * @param dossier the dossier
   */
  public static Conflicts of(Dossier dossier) {
    return of(dossier, Tolerance.standard());
  }

  /**
   * {@return the conflicts in a dossier}
   *
   * @param dossier the claims
   * @param tolerance how far <em>about</em> and <em>nearly</em> reach
   */
  public static Conflicts of(Dossier dossier, Tolerance tolerance) {
    List<Conflict> found = new ArrayList<>();
    CountConflicts.find(dossier, tolerance, found);
    DateConflicts.find(dossier, found);
    SignatureConflicts.find(dossier, found);
    StatementConflicts.find(dossier, found);
    PartyConflicts.find(dossier, found);
    return new Conflicts(found);
  }

  /** {@return all conflicts: on counts, on dates, on signatures, on statements, and on parties} */
  public List<Conflict> getAll() {
    return all;
  }

  /**
   * {@return the conflicts of one kind}
   *
   * @param kind the kind
   */
  public List<Conflict> ofKind(ConflictKind kind) {
    return all.stream().filter(conflict -> conflict.kind() == kind).toList();
  }

  @Override
  public String toString() {
    return "Conflicts[" + all.stream().map(Conflict::kind).toList() + "]";
  }
}
