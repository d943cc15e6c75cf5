package org.jointletter.model;

import java.util.HashMap;
import java.util.Map;
import org.jointletter.words.RuleWords;
import org.jointletter.words.Sentence;

/** Finds ids that are used again: {@link UniqueIds}. */
final class Ids extends Visitor {

  private final Map<String, Place> places = new HashMap<>();
  private final PlacedRule.Findings findings;

  Ids(PlacedRule.Findings findings) {
    super(Sought.ID);
    this.findings = findings;
  }

  @Override
  protected void visitId(String id, Class<?> owner, Place at) {
    Place before = places.putIfAbsent(id, at);
    if (before != null) {
      // Says where, not which: an id can give away someone who is not to be named.
      findings.add(at, () -> Sentence.of(RuleWords.UNIQUE_IDS_AGAIN, before));
    }
  }
}
