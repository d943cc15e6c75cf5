/**
 * The types of a joint letter, the rules they keep, and what follows from them.
 *
 * <ol>
 *   <li>{@link org.jointletter.model} has the types. Start there.
 *   <li>{@link org.jointletter.vocabulary} has the terms that they use, known and unknown, and
 *       {@link org.jointletter.constraint} the rules on single attributes and their codes.
 *   <li>Answers are worked out, never stored: {@link org.jointletter.query.roster} tells what a
 *       list of signatories tells, {@link org.jointletter.query.count} which numbers agree,
 *       {@link org.jointletter.query.coverage} what was answered,
 *       {@link org.jointletter.query.order} in which order things came,
 *       {@link org.jointletter.query.conflict} on what sources disagree, and
 *       {@link org.jointletter.query.notice} what is allowed and probably a mistake.
 *   <li>{@link org.jointletter.publicview} has what may be shown to all, and
 *       {@link org.jointletter.merge} puts dossiers together.
 * </ol>
 *
 * <p>Nothing here reads or writes JSON: {@code org.jointletter.serialization} does.
 *
 * @since 0.1
 */
@SuppressWarnings({"module", "requires-automatic"}) // friends by name
module org.jointletter.model {
  requires transitive jakarta.validation;
  requires org.hibernate.validator;
  requires static transitive org.jspecify;
  requires static com.fasterxml.jackson.annotation;
  requires static org.immutables.value.annotations;

  exports org.jointletter.constraint;
  exports org.jointletter.merge;
  exports org.jointletter.model;
  exports org.jointletter.publicview;
  exports org.jointletter.query.conflict;
  exports org.jointletter.query.count;
  exports org.jointletter.query.coverage;
  exports org.jointletter.query.notice;
  exports org.jointletter.query.order;
  exports org.jointletter.query.roster;
  exports org.jointletter.vocabulary;
  exports org.jointletter.attribute to
      org.jointletter.testing;
  exports org.jointletter.constraint.check to
      org.jointletter.wire;
  exports org.jointletter.words to
      org.jointletter.wire;

  opens org.jointletter.constraint to
      org.hibernate.validator;
  opens org.jointletter.model to
      com.fasterxml.jackson.databind,
      org.hibernate.validator,
      tools.jackson.databind;
  opens org.jointletter.vocabulary to
      com.fasterxml.jackson.databind,
      org.hibernate.validator,
      tools.jackson.databind;
}
