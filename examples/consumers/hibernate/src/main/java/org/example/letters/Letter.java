package org.example.letters;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jointletter.model.JointLetter;

/** A row with a letter in a column of JSON. */
@Entity
public class Letter {

  @Id
  private long id;

  @JdbcTypeCode(SqlTypes.JSON)
  private JointLetter document;

  /** For Hibernate. */
  protected Letter() {}

  /** Creates a row. */
  public Letter(long id, JointLetter document) {
    this.id = id;
    this.document = document;
  }

  /** Returns the letter. */
  public JointLetter document() {
    return document;
  }
}
