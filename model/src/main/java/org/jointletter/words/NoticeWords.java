package org.jointletter.words;

/** The messages of notices. */
@Words
public final class NoticeWords {

  public static final String COMPLETE_WITHOUT_SIGNATORIES =
      "says that everyone is listed, and nobody is; list the signatories, or say \"not-listed\" or \"unknown\"";

  private static final String UNKNOWN = "is not known to this version; ";

  public static final String UNKNOWN_TERM = UNKNOWN
      + "correct it, or write it after the broad term it falls under (\"other/ngo:…\" if there is none), with a prefix if it is a term of your own";

  public static final String UNKNOWN_TERM_NEAR = UNKNOWN + "the nearest term is \"{nearest}\"";

  public static final String UNKNOWN_MEMBER_KEPT =
      UNKNOWN + "correct its name, or give it a prefix (\"ngo:…\") if it is an extension";

  public static final String UNKNOWN_MEMBER_KEPT_NEAR =
      UNKNOWN + "the nearest name is \"{nearest}\"";

  private NoticeWords() {}
}
