package org.jointletter.rule;

import java.util.Locale;

/**
 * The rules that a document keeps before it comes to the rules of the model.
 *
 * @since 0.1
 */
public enum StructureRule {
  /** The document is JSON. */
  NOT_JSON,

  /** Nothing comes after the document. */
  TRAILING_CONTENT,

  /** The document keeps to the {@link Limits} of its reader. */
  LIMIT_EXCEEDED,

  /** The document says which version of the format and which type it is. */
  MISSING_HEADER,

  /** The version of the format is one of this major version. */
  UNSUPPORTED_VERSION,

  /** The document is of the type that was asked for. */
  WRONG_DOCUMENT_TYPE,

  /** A value is of the JSON type that its member asks for. */
  WRONG_TYPE,

  /** What is absent is left out. */
  NULL_VALUE,

  /** Every member is known, or has the prefix of an extension where extensions can be. */
  UNKNOWN_MEMBER,

  /** No object has two members of one name. */
  DUPLICATE_MEMBER;

  /** {@return the code of the rule: lower-case words joined by hyphens} */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
