/**
 * The types of a joint letter and the rules they keep. Start at {@link org.jointletter.model}. The
 * packages of {@code org.jointletter.query} have the answers that follow from them, and
 * {@link org.jointletter.merge} puts dossiers together.
 *
 * @since 0.1
 */
@SuppressWarnings({"module", "requires-automatic"}) // friends by name
module org.jointletter.model {
  requires transitive jakarta.validation;
  requires org.hibernate.validator;
  requires static transitive org.jspecify;
  requires static org.immutables.value.annotations;

  exports org.jointletter.constraint;
  exports org.jointletter.merge;
  exports org.jointletter.model;
  exports org.jointletter.query.conflict;
  exports org.jointletter.query.count;
  exports org.jointletter.query.coverage;
  exports org.jointletter.query.order;
  exports org.jointletter.query.publicview;
  exports org.jointletter.query.roster;
  exports org.jointletter.vocabulary;
  exports org.jointletter.constraint.check to
      org.jointletter.wire;

  opens org.jointletter.constraint to
      org.hibernate.validator;
  opens org.jointletter.model to
      org.hibernate.validator;
  opens org.jointletter.vocabulary to
      org.hibernate.validator;
}
