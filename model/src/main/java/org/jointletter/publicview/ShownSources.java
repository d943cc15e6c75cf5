package org.jointletter.publicview;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jointletter.attribute.Attribute;
import org.jointletter.attribute.SourceAttributes;
import org.jointletter.model.Citation;
import org.jointletter.model.Dossier;
import org.jointletter.model.Quantity;
import org.jointletter.model.Source;
import org.jointletter.publicview.CountDecision.Counting;

/**
 * The sources that are not shown, or not as they are.
 *
 * @param opaque the ids of sources with words that identify someone: only their kind is shown
 * @param gone the ids of sources that are cited only for withheld parties: they would identify them
 */
record ShownSources(Set<String> opaque, Set<String> gone) {

  private static final Walk TO_CITATIONS =
      new Walk(Decisions.RULES, type -> type == Citation.class);

  /** Attributes that stay, or are changed, without making a source opaque. */
  private static final List<Attribute<?, ?, ?>> SMALL =
      List.of(SourceAttributes.ID, SourceAttributes.KIND, SourceAttributes.LANGUAGE);

  /** Returns the sources of a dossier, given the rest of a plan. */
  static ShownSources of(Dossier dossier, Plan plan) {
    Scope words = plan.scope().ofOwnWording();
    Set<String> opaque = dossier.getSources().stream()
        .filter(source -> isOpaque(source, words))
        .map(Source::getId)
        .collect(Collectors.toSet());
    Set<String> gone = new HashSet<>(plan.gone());
    TO_CITATIONS.visit(Dossier.class, dossier, plan.scope(), (type, part, scope) -> {
      if (part instanceof Citation citation) {
        citation.getSource().ifPresent(gone::remove);
        return scope.showsWhole(citation);
      }
      boolean isIndefinite = part instanceof Quantity && scope.counting() == Counting.INDEFINITE;
      if (isIndefinite) {
        // Its parts are not shown, and not cited either.
        ((Quantity) part)
            .getCitations()
            .forEach(citation -> citation.getSource().ifPresent(gone::remove));
      }
      return !isIndefinite;
    });
    return new ShownSources(opaque, gone);
  }

  private static boolean isOpaque(Source source, Scope words) {
    Source shown = Rebuilds.PUBLIC.of(SourceAttributes.OF).byAttributes(source, words);
    return SourceAttributes.OF.all().stream()
        .filter(attribute -> !SMALL.contains(attribute))
        .anyMatch(attribute -> !attribute.values(source).equals(attribute.values(shown)));
  }
}
