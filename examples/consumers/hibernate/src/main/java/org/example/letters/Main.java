package org.example.letters;

import jakarta.validation.ConstraintViolationException;
import org.hibernate.SessionFactory;
import org.hibernate.cfg.AvailableSettings;
import org.hibernate.cfg.Configuration;
import org.hibernate.type.format.jackson.JacksonJsonFormatMapper;
import org.jointletter.document.InvalidDocumentException;
import org.jointletter.jackson.JointletterMapper;
import org.jointletter.model.JointLetter;
import org.jointletter.model.Roster;
import org.jointletter.model.Signatory;
import org.jointletter.model.Text;
import org.jointletter.vocabulary.Completeness;
import org.jointletter.vocabulary.LetterKind;

/** Keeps a letter in a database, and reports on values that break a rule. */
public final class Main {

  private Main() {}

  /** Runs the program. */
  public static void main(String[] arguments) {
    JointLetter letter = JointLetter.builder()
        .id("lakes-2026")
        .kind(LetterKind.OPEN_LETTER)
        .title("Open the lake monitoring data")
        .roster(Roster.builder()
            .addSignatory(Signatory.organization("Lake Watch"))
            .completeness(Completeness.PARTIAL)
            .build())
        .build();
    try (SessionFactory sessions = sessions()) {
      sessions.inTransaction(session -> session.persist(new Letter(1, letter)));
      boolean same = sessions.fromSession(
          session -> session.find(Letter.class, 1L).document().equals(letter));
      System.out.println("read back: " + same);
      try {
        Text.of("a\u0007");
      } catch (ConstraintViolationException e) {
        System.out.println(e.getMessage());
      }
      sessions.inTransaction(session -> session
          .createNativeMutationQuery(
              "update Letter set document = replace(cast(document as varchar), 'lakes-2026', 'Lakes!') format json")
          .executeUpdate());
      try {
        sessions.fromSession(session -> session.find(Letter.class, 1L));
      } catch (RuntimeException e) {
        problems(e)
            .getProblems()
            .forEach(problem ->
                System.out.println("refused: " + problem.pointer() + " " + problem.code()));
      }
    }
  }

  private static SessionFactory sessions() {
    Configuration configuration = new Configuration()
        .addAnnotatedClass(Letter.class)
        .setProperty(AvailableSettings.JAKARTA_JDBC_URL, "jdbc:h2:mem:letters")
        .setProperty(AvailableSettings.HBM2DDL_AUTO, "create");
    configuration
        .getProperties()
        .put(
            AvailableSettings.JSON_FORMAT_MAPPER,
            new JacksonJsonFormatMapper(JointletterMapper.create()));
    return configuration.buildSessionFactory();
  }

  private static InvalidDocumentException problems(Throwable thrown) {
    return thrown instanceof InvalidDocumentException invalid
        ? invalid
        : problems(thrown.getCause());
  }
}
