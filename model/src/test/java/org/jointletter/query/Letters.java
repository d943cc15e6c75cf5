package org.jointletter.query;

import org.jointletter.model.Dossier;
import org.jointletter.model.Event;
import org.jointletter.model.JointLetter;
import org.jointletter.model.Link;
import org.jointletter.model.Roster;
import org.jointletter.model.Source;
import org.jointletter.vocabulary.Completeness;
import org.jointletter.vocabulary.EventKind;
import org.jointletter.vocabulary.LetterKind;
import org.jointletter.vocabulary.LinkKind;
import org.jointletter.vocabulary.SourceKind;

/** Letters and dossiers with nothing in them but what a test is about. */
public final class Letters {

  private Letters() {}

  public static JointLetter.Builder letter(String id) {
    return JointLetter.builder()
        .id(id)
        .kind(LetterKind.OPEN_LETTER)
        .title("Letter")
        .roster(Roster.builder().completeness(Completeness.UNKNOWN).build());
  }

  public static JointLetter.Builder published(String id, String on) {
    return letter(id).addEvent(event(EventKind.PUBLISHED, on));
  }

  public static Event event(EventKind kind, String on) {
    return Event.builder().event(kind).on(on).build();
  }

  public static Link link(LinkKind kind, String target) {
    return Link.builder().kind(kind).target(target).build();
  }

  /** A dossier with two sources, a gazette and a herald. */
  public static Dossier.Builder dossier(JointLetter.Builder... letters) {
    Dossier.Builder dossier = Dossier.builder()
        .id("dossier")
        .title("Lakes")
        .addSource(source("gazette"))
        .addSource(source("herald"));
    for (JointLetter.Builder letter : letters) {
      dossier.addLetter(letter.build());
    }
    return dossier;
  }

  private static Source source(String id) {
    return Source.builder().id(id).kind(SourceKind.NEWS_REPORT).title("Paper").build();
  }
}
