package org.jointletter.query;

import org.jointletter.model.Dossier;

/** A dossier as it may be shown to everyone. */
public final class PublicView {

  private static final int SMALLEST = 5;

  private final Dossier dossier;

  private PublicView(Dossier dossier) {
    this.dossier = dossier;
  }

  public static PublicView of(Dossier dossier) {
    return of(dossier, SMALLEST);
  }

  public static PublicView of(Dossier dossier, int smallest) {
    if (smallest < 1) {
      throw new IllegalArgumentException("the smallest number to be shown must be at least 1");
    }
    Withheld withheld = new Withheld(dossier, new Folding());
    return new PublicView(
        withheld.isEmpty() ? dossier : new ShownDossier(dossier, withheld, smallest).shown());
  }

  public Dossier getDossier() {
    return dossier;
  }
}
