package org.jointletter.model;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jointletter.vocabulary.LinkKind;

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

  /** Never said: every broken place has a message of its own. */
  String message() default "must not lead back to the letter";

  /** The groups that the rule belongs to; only the default group is checked. */
  Class<?>[] groups() default {};

  /** Carried for validators; not used here. */
  Class<? extends Payload>[] payload() default {};

  /** Finds letters that a chain of links leads back to. */
  final class Validator extends PlacedRule<NoLinkCycles, Dossier> {

    private static final List<LinkKind> ACYCLIC =
        Arrays.stream(LinkKind.values()).filter(LinkKind::isAcyclic).toList();

    /** Creates a validator. */
    public Validator() {}

    @Override
    void look(Dossier dossier, Findings findings) {
      for (LinkKind kind : ACYCLIC) {
        look(dossier.getLetters(), kind, findings);
      }
    }

    /**
     * Takes away letters that lead nowhere, again and again: what is left leads in circles, or into
     * one.
     */
    private static void look(List<JointLetter> letters, LinkKind kind, Findings findings) {
      Map<String, Set<String>> sources = new HashMap<>();
      Map<String, Integer> open = new HashMap<>();
      for (JointLetter letter : letters) {
        if (letter.getId() == null) {
          continue; // nothing can lead back to it
        }
        for (String target : targets(letter, kind)) {
          if (sources.computeIfAbsent(target, t -> new HashSet<>()).add(letter.getId())) {
            open.merge(letter.getId(), 1, Integer::sum);
          }
        }
      }
      Deque<String> done = new ArrayDeque<>(sources.keySet());
      done.removeIf(open::containsKey);
      while (!done.isEmpty()) {
        for (String source : sources.getOrDefault(done.pop(), Set.of())) {
          if (open.merge(source, -1, Integer::sum) == 0) {
            open.remove(source);
            done.push(source);
          }
        }
      }
      for (int i = 0; i < letters.size() && !open.isEmpty(); i++) {
        report(letters.get(i), Place.of(null, "letters", i), kind, open.keySet(), findings);
      }
    }

    private static void report(
        JointLetter letter, Place at, LinkKind kind, Set<String> circling, Findings findings) {
      List<LetterLink> links = letter.getLinks();
      for (int i = 0; i < links.size(); i++) {
        boolean circles = circling.contains(letter.getId())
            && links.get(i).getKind().is(kind)
            && links.get(i).getTarget().filter(circling::contains).isPresent();
        if (circles) {
          findings.add(
              Place.of(Place.of(at, "links", i), "target"),
              "must not lead back to its own letter by links of kind "
                  + links.get(i).getKind());
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
