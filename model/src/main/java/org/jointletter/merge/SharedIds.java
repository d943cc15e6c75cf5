package org.jointletter.merge;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jointletter.model.Demand;
import org.jointletter.model.Dossier;
import org.jointletter.model.JointLetter;
import org.jointletter.model.Place;
import org.jointletter.model.Visitor;

/** What ids stand for: the same thing in all contributions, or they cannot be merged. */
final class SharedIds extends Visitor {

  /**
   * What an id stands for.
   *
   * @param owner the id of the letter or demand that the thing is a part of; empty for the dossier
   * @param within the type of that
   * @param type the type of the thing
   * @param at the place of the id
   */
  private record Use(String owner, Class<?> within, Class<?> type, Place at) {

    boolean isSameAs(Use other) {
      return owner.equals(other.owner) && within == other.within && type == other.type;
    }

    String attribute() {
      return type == Dossier.class ? "id" : at.attributes().replaceFirst("\\.id$", "");
    }
  }

  private final Map<String, Use> uses = new HashMap<>();
  private final Map<String, Set<String>> clashes = new TreeMap<>();

  private String owner = "";
  private Class<?> within = Dossier.class;

  private SharedIds() {
    super(Sought.ID);
  }

  /**
   * Checks that every id stands for one thing.
   *
   * @throws ClashingIdsException if ids do not
   */
  static void check(Collection<Dossier> dossiers) {
    SharedIds ids = new SharedIds();
    dossiers.forEach(dossier -> ids.visit(dossier, Place.ROOT));
    if (!ids.clashes.isEmpty()) {
      throw new ClashingIdsException(ids.clashes);
    }
  }

  @Override
  public void visit(JointLetter letter, Place at) {
    inside(() -> super.visit(letter, at));
  }

  @Override
  public void visit(Demand demand, Place at) {
    inside(() -> super.visit(demand, at));
  }

  /** Visits what has ids inside it, and returns to what is around. */
  private void inside(Runnable visit) {
    String around = owner;
    Class<?> type = within;
    visit.run();
    owner = around;
    within = type;
  }

  /** The id of a letter or a demand comes before those in it. */
  @Override
  protected void visitId(String id, Class<?> type, Place at) {
    Use use = new Use(owner, within, type, at);
    Use before = uses.putIfAbsent(id, use);
    if (before != null && !before.isSameAs(use)) {
      Set<String> clash = clashes.computeIfAbsent(id, i -> new TreeSet<>());
      clash.add(before.attribute());
      clash.add(use.attribute());
    }
    if (type == JointLetter.class || type == Demand.class) {
      owner = id;
      within = type;
    }
  }
}
