package org.jointletter.testing.breach;

import java.util.ArrayList;
import java.util.List;
import org.jointletter.model.Allegation;
import org.jointletter.model.Coalition;
import org.jointletter.model.Demand;
import org.jointletter.model.Dossier;
import org.jointletter.model.JointLetter;
import org.jointletter.model.OfficialResponse;
import org.jointletter.model.Signatory;
import org.jointletter.model.Source;
import org.jointletter.model.Statement;
import org.jointletter.model.Version;

/** Where the ids of a document are: in the order in which they are looked at. */
final class IdPlaces {

  private IdPlaces() {}

  /**
   * An id.
   *
   * @param steps the way to it
   * @param owner what has it
   */
  record IdPlace(List<String> steps, Object owner, String id) {

    /** Tells whether one letter has both ids. */
    boolean isInLetterOf(IdPlace other) {
      return steps.get(0).equals("letters")
          && other.steps.get(0).equals("letters")
          && steps.get(1).equals(other.steps.get(1));
    }
  }

  /** Returns the ids of a letter or a dossier. */
  static List<IdPlace> in(Object value) {
    List<IdPlace> places = new ArrayList<>();
    List<Part> parts = Part.of(new Host(value), value);
    if (value instanceof Dossier dossier) {
      ofType(Dossier.class, parts, List.of(), places);
      ofType(Source.class, parts, List.of(), places);
      ofType(Coalition.class, parts, List.of(), places);
      for (int i = 0; i < dossier.getLetters().size(); i++) {
        ofLetter(parts, List.of("letters", String.valueOf(i)), places);
      }
      ofType(OfficialResponse.class, parts, List.of(), places);
    } else {
      ofLetter(parts, List.of(), places);
    }
    return places;
  }

  private static void ofLetter(List<Part> parts, List<String> at, List<IdPlace> places) {
    ofType(JointLetter.class, parts, at, places);
    ofType(Version.class, parts, at, places);
    ofType(Signatory.class, parts, at, places);
    ofType(Demand.class, parts, at, places);
    ofType(Allegation.class, parts, at, places);
    ofType(Statement.class, parts, at, places);
  }

  /** Those that hold others come before them, as in the order of ids. */
  private static void ofType(
      Class<?> type, List<Part> parts, List<String> at, List<IdPlace> places) {
    parts.stream()
        .filter(part -> part.type() == type)
        .filter(part -> part.steps().size() >= at.size())
        .filter(part -> part.steps().subList(0, at.size()).equals(at))
        .forEach(part -> Steps.into(part.value(), "id")
            .map(steps -> new IdPlace(Steps.join(part.steps(), steps), part.value(), (String)
                Steps.follow(part.value(), steps)))
            .forEach(places::add));
  }
}
