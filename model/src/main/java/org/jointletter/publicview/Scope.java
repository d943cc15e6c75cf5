package org.jointletter.publicview;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jointletter.model.Citation;
import org.jointletter.model.Party;
import org.jointletter.model.Quantity;
import org.jointletter.model.QuantityPart;
import org.jointletter.model.Text;
import org.jointletter.publicview.CountDecision.Counting;
import org.jointletter.publicview.text.TextRedaction;

/**
 * The part of a plan that holds in one place of a dossier.
 *
 * @param plan the plan
 * @param letter the id of the letter or response of the place, or empty outside of them
 * @param counts the decision on the counts of the place
 * @param texts takes out of texts what must not be shown there
 * @param counting how counts are shown there
 * @param quoting whether citations are shown with their quotes
 */
record Scope(
    Plan plan,
    String letter,
    CountDecision counts,
    TextRedaction texts,
    Counting counting,
    boolean quoting) {

  /** Returns the scope of the letter's own wording, which may have any number in it. */
  Scope ofOwnWording() {
    return new Scope(plan, letter, counts, plan.words(), counting, quoting);
  }

  /**
   * Returns a scope in which counts are shown in a way, and with quotes only as they are stated.
   */
  Scope counting(Counting shown) {
    return new Scope(plan, letter, counts, texts, shown, quoting && shown == Counting.AS_STATED);
  }

  /** Returns the scope of words of a party: without quotes, if it is withheld. */
  Scope saidBy(Optional<Party> party) {
    return plan.withheld().include(party)
        ? new Scope(plan, letter, counts, texts, counting, false)
        : this;
  }

  /** Returns the scope of words of some parties: without quotes, if one of them is withheld. */
  Scope saidBy(List<Party> parties) {
    Scope scope = this;
    for (Party party : parties) {
      scope = scope.saidBy(Optional.of(party));
    }
    return scope;
  }

  /** Returns whether a citation is shown whole, and not just with its source and basis. */
  boolean showsWhole(Citation citation) {
    return quoting
        && citation.getSource().filter(plan.opaque()::contains).isEmpty()
        && !plan.withheld().include(citation.getAccordingTo());
  }

  /** Returns whether a count or one of its parts is a number that must not be shown. */
  boolean hides(Quantity count) {
    return count.getValue().filter(this::hides).isPresent()
        || count.getUpper().filter(this::hides).isPresent()
        || count.getBreakdown().stream().map(QuantityPart::getQuantity).anyMatch(this::hides);
  }

  /** Returns whether a number must not be shown. */
  boolean hides(BigDecimal number) {
    return texts.numbers().hides(CountDecisions.whole(number));
  }

  /** Returns whether a wording of a text has a number that must not be shown. */
  boolean findsNumber(Text text) {
    return texts.numbers().finds(text.getValue())
        || text.getTranslations().stream()
            .anyMatch(translation -> texts.numbers().finds(translation.getValue()));
  }
}
