package org.jointletter.examples;

import java.util.List;
import java.util.stream.Collectors;
import org.jointletter.model.Dossier;
import org.jointletter.model.Quantity;
import org.jointletter.model.Tolerance;
import org.jointletter.query.count.AgreeingCounts;
import org.jointletter.query.count.ComparableCounts;
import org.jointletter.query.count.CountAgreement;

/** Which numbers that are stated can be right together. */
final class CountAnswers {

  private final Page page;

  CountAnswers(Page page) {
    this.page = page;
  }

  void tell(Dossier dossier) {
    page.heading("Which numbers agree");
    dossier.getCoalitions().forEach(coalition -> tell("Coalition", coalition.getDeclaredSize()));
    dossier.getLetters().forEach(letter -> {
      page.item("Letter", Words.of(letter));
      tell("", letter.getRoster().getDeclared());
    });
  }

  private void tell(String label, List<Quantity> claims) {
    for (ComparableCounts comparable :
        CountAgreement.of(claims, Tolerance.standard()).getComparable()) {
      for (AgreeingCounts agreeing : comparable.getAgreeing()) {
        page.item(
            label,
            agreeing.getClaims().stream().map(Words::of).collect(Collectors.joining(" and "))
                + ": together "
                + agreeing.getNumbers());
      }
    }
  }
}
