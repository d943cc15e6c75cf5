package org.jointletter.model;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jointletter.vocabulary.EventKind;
import org.jointletter.words.RuleWords;

/**
 * No response is certainly given before every letter that it answers: if all events of a response
 * are certainly before all events of all of its letters, one of them is wrong. What is yet due is
 * left aside.
 *
 * @since 0.1
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = ResponsesFollowLetters.Validator.class)
public @interface ResponsesFollowLetters {

  /** {@return never said: every broken place has a message of its own} */
  String message() default RuleWords.RESPONSES_FOLLOW_LETTERS;

  /** {@return the groups that the rule belongs to; only the default group is checked} */
  Class<?>[] groups() default {};

  /** {@return carried for validators; not used here} */
  Class<? extends Payload>[] payload() default {};

  /** Finds responses that are too early. */
  final class Validator extends PlacedRule<ResponsesFollowLetters, Dossier> {

    /** Creates a validator. */
    public Validator() {}

    @Override
    void look(Dossier dossier, Findings findings) {
      Map<String, List<Time>> letters = new HashMap<>();
      for (JointLetter letter : dossier.getLetters()) {
        letters.put(letter.getId(), times(letter.getEvents()));
      }
      List<OfficialResponse> responses = dossier.getResponses();
      for (int i = 0; i < responses.size(); i++) {
        List<List<Time>> answered = responses.get(i).getRespondsTo().stream()
            .flatMap(target -> Stream.ofNullable(letters.get(target.getTarget())))
            .toList();
        List<Time> given = times(responses.get(i).getEvents());
        boolean early = !answered.isEmpty()
            && answered.stream().allMatch(written -> Time.areAllCertainlyBefore(given, written));
        if (early) {
          findings.add(
              findings.root().element("responses", i).attribute("events"),
              RuleWords.RESPONSES_FOLLOW_LETTERS_BY_EVENTS);
        }
      }
    }

    private static List<Time> times(List<Event> events) {
      return Event.timesOf(events, kind -> !kind.is(EventKind.DUE));
    }
  }
}
