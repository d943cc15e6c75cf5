package org.jointletter.model;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jointletter.vocabulary.LinkKind;
import org.jointletter.words.RuleWords;
import org.jointletter.words.Sentence;

/**
 * No letter precedes, builds on, reiterates or supersedes itself, be it by way of other letters.
 * Links of each of these kinds are followed apart from the others.
 *
 * @since 0.1
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = NoLinkCycles.Validator.class)
public @interface NoLinkCycles {

  /** {@return never said: every broken place has a message of its own} */
  String message() default RuleWords.NO_LINK_CYCLES;

  /** {@return the groups that the rule belongs to; only the default group is checked} */
  Class<?>[] groups() default {};

  /** {@return carried for validators; not used here} */
  Class<? extends Payload>[] payload() default {};

  /** Finds letters that a chain of links leads back to. */
  final class Validator extends PlacedRule<NoLinkCycles, Dossier> {

    private static final List<LinkKind> ACYCLIC =
        Arrays.stream(LinkKind.values()).filter(LinkKind::isAcyclic).toList();

    /** Creates a validator. */
    public Validator() {}

    @Override
    void look(Dossier dossier, Findings findings) {
      List<JointLetter> letters = dossier.getLetters();
      if (letters.stream().anyMatch(letter -> !letter.getLinks().isEmpty())) {
        for (LinkKind kind : ACYCLIC) {
          look(letters, kind, findings);
        }
      }
    }

    private static void look(List<JointLetter> letters, LinkKind kind, Findings findings) {
      Map<String, List<String>> links = new HashMap<>();
      for (JointLetter letter : letters) {
        List<String> targets = targets(letter, kind);
        if (letter.getId() != null && !targets.isEmpty()) {
          links.computeIfAbsent(letter.getId(), id -> new ArrayList<>()).addAll(targets);
        }
      }
      Circles circles = Circles.of(links);
      for (int i = 0; i < letters.size() && !links.isEmpty(); i++) {
        report(letters.get(i), findings.root().element("letters", i), kind, circles, findings);
      }
    }

    private static void report(
        JointLetter letter, Place at, LinkKind kind, Circles circles, Findings findings) {
      List<Link> links = letter.getLinks();
      for (int i = 0; i < links.size(); i++) {
        Link link = links.get(i);
        boolean circling = link.getKind() != null
            && link.getKind().is(kind)
            && link.getTarget()
                .filter(target -> circles.isPart(letter.getId(), target))
                .isPresent();
        if (circling) {
          findings.add(
              at.element("links", i).attribute("target"),
              () -> Sentence.of(RuleWords.NO_LINK_CYCLES_BY_KIND, link.getKind()));
        }
      }
    }

    private static List<String> targets(JointLetter letter, LinkKind kind) {
      return letter.getLinks().stream()
          .filter(link -> link.getKind() != null && link.getKind().is(kind))
          .flatMap(link -> link.getTarget().stream())
          .toList();
    }
  }
}
