package org.jointletter.words;

/** The messages of documents that cannot be read, beside those of the rules of their types. */
@Words
public final class DocumentWords {

  // Tokens of JSON, as in "must be an object"

  public static final String OBJECT = "an object";

  /** Of a value that is mostly written as a string. */
  public static final String STRING_OR_OBJECT = "a string or an object";

  public static final String OBJECT_WITH = "an object with {names}";

  /** Between the names of members. */
  public static final String AND = " and ";

  public static final String OBJECT_END = "the end of an object";

  public static final String ARRAY = "an array";

  public static final String ARRAY_END = "the end of an array";

  public static final String STRING = "a string";

  public static final String INTEGER = "an integer";

  public static final String NUMBER = "a number";

  public static final String NUMBER_IN_BOUNDS = "a number from 0 to 9007199254740991";

  public static final String DECIMAL = "a number with a fraction or an exponent";

  public static final String BOOLEAN = "true or false";

  public static final String NULL = "null";

  public static final String OTHER = "something that is not in JSON";

  public static final String END = "nothing";

  // Rules of the structure, by their codes

  public static final String DUPLICATE_MEMBER = "must be there only once";

  public static final String DUPLICATE_MEMBER_SOMEWHERE = "must not have two members of one name";

  private static final String MORE_BY = "; to allow more, pass Limits.defaults().";

  public static final String LIMIT_EXCEEDED_VALUES =
      "is one too many: the document is limited to {limit} values" + MORE_BY
          + "withValues(…) to withLimits";

  public static final String LIMIT_EXCEEDED_LIST_SIZE =
      "is one too many: the list is limited to {limit}" + MORE_BY + "withListSize(…) to withLimits";

  public static final String LIMIT_EXCEEDED_TEXT_LENGTH =
      "must have at most {limit} characters" + MORE_BY + "withTextLength(…) to withLimits";

  public static final String LIMIT_EXCEEDED_DEPTH =
      "must not be nested deeper than {limit} levels" + MORE_BY + "withDepth(…) to withLimits";

  public static final String LIMIT_EXCEEDED_DOCUMENT_BYTES =
      "must have at most {limit} bytes" + MORE_BY + "withDocumentBytes(…) to withLimits";

  public static final String LIMIT_EXCEEDED_BY_PARSER = "goes beyond what is read";

  public static final String LIMIT_EXCEEDED_BY_PARSER_IN = "goes beyond what is read: {limit})";

  public static final String MORE_BY_DEPTH = MORE_BY + "withDepth(…) to withLimits";

  public static final String MORE_BY_TEXT_LENGTH = MORE_BY + "withTextLength(…) to withLimits";

  public static final String MORE_BY_MAPPER =
      "; the constraints of the mapper's factory allow more";

  public static final String MISSING_HEADER = "must be there and say \"{value}\"";

  public static final String MISSING_HEADER_ONE_OF = "must be there and say one of {types}";

  public static final String WRONG_DOCUMENT_TYPE = "must be \"{type}\" to be read here";

  public static final String UNSUPPORTED_VERSION =
      "must be \"{version}\" or a later version of {major}.x";

  public static final String UNSUPPORTED_VERSION_LATER =
      "must be a version of {major}.x to be read here; upgrade jointletter to read {version}";

  public static final String NULL_VALUE = "must be {expected}; leave it out if it is absent";

  public static final String WRONG_TYPE = "must be {expected}";

  public static final String TRAILING_CONTENT = "must end after its first value";

  public static final String UNKNOWN_MEMBER =
      "is not known here; correct its name, or give it a prefix (\"ngo:…\") if it is an extension";

  public static final String UNKNOWN_MEMBER_NEAR =
      "is not known here; correct its name, perhaps to \"{nearest}\", or give it a prefix (\"ngo:…\") if it is an extension";

  public static final String UNKNOWN_MEMBER_LATER =
      "is not known here; as the document is of a later version, read it tolerantly, or upgrade jointletter";

  public static final String UNKNOWN_MEMBER_VERSION =
      "must not be there: only a document has a version";

  // Documents of an earlier format, by the codes of their rules

  public static final String OLD_FORMAT =
      "is of format 0.9, as some names or values are; bring the document to 1.0 by Migration.from09().migrate(…), and read the result";

  public static final String NOT_MIGRATED_MIXED =
      "is not as format 0.9 has it, and other parts of the document are; write all of it as in 0.9, or all as in 1.0";

  public static final String NOT_MIGRATED_EMPTY =
      "has neither start nor end, and other members, which cannot stand alone in 1.0; leave these out";

  public static final String NOT_MIGRATED_PERIOD =
      "must not be ongoing and have an end, of which 1.0 has one; leave one of the two out";

  // Faults of JSON

  public static final String NOT_JSON_EMPTY = "is empty";

  public static final String NOT_JSON_GZIP = "must be text, and is compressed by gzip; unpack it";

  public static final String NOT_JSON_UTF8 = "must be text in UTF-8, and is not";

  public static final String NOT_JSON = "is not JSON from here on";

  public static final String NOT_JSON_BECAUSE = NOT_JSON + ": {fault}";

  public static final String NOT_JSON_EARLY_END = "it ends too early";

  public static final String NOT_JSON_CLOSED =
      "an object or array is closed here that was not opened last";

  public static final String NOT_JSON_WORD = "a word is neither in quotes, nor true, false or null";

  public static final String NOT_JSON_ESCAPE = "no such escape is in JSON";

  public static final String NOT_JSON_UNESCAPED = "a control character is not escaped";

  public static final String NOT_JSON_CONTROL = "a control character stands between tokens";

  public static final String NOT_JSON_CHARACTER = "a character is not well-formed";

  public static final String NOT_JSON_NUMBER = "no such number is in JSON";

  public static final String NOT_JSON_COMMENT = "comments are not in JSON";

  public static final String NOT_JSON_COMMA = "a comma was expected";

  public static final String NOT_JSON_COLON = "a colon was expected";

  public static final String NOT_JSON_NAME = "the name of a member, in double quotes, was expected";

  public static final String NOT_JSON_VALUE = "a value was expected";

  public static final String NOT_JSON_MORE = "nothing more was expected";

  // How problems are listed

  public static final String TITLE = "The document is not valid";

  public static final String AT_RECORD = "record {number}, ";

  public static final String AT_LINE = "line {line}, column {column}: ";

  public static final String THE_DOCUMENT = "the document";

  public static final String HAS_A_PROBLEM = "{document} has a problem";

  public static final String HAS_PROBLEMS = "{document} has {number} problems";

  public static final String HAS_AT_LEAST_PROBLEMS = "{document} has at least {number} problems";

  public static final String AND_MORE = "and {number} more";

  public static final String PROBLEM = "{place} {message} [{code}]";

  public static final String PROBLEM_FOUND = "{place} {message}; found {found} [{code}]";

  private DocumentWords() {}
}
