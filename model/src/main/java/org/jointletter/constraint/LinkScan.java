package org.jointletter.constraint;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jointletter.words.RuleWords;
import org.jointletter.words.Sentence;
import org.jspecify.annotations.Nullable;

/** A walk through an address, up to the first place that is not as {@link WebLink} asks for. */
final class LinkScan {

  static final int MAX_LENGTH = 2_000;

  private static final int MAX_PORT = 65_535;
  private static final int MAX_OCTET = 255;

  /** What can stand in a path beside letters, digits and percent-encoded bytes. */
  private static final String OF_PATH = "-._~!$&'()*+,;=:@/";

  private static final String OF_QUERY = OF_PATH + "?[]";

  private final String text;

  private LinkScan(String text) {
    this.text = text;
  }

  /** Returns what is wrong with an address, or null if nothing is. */
  static @Nullable String problem(String text) {
    if (text.length() > MAX_LENGTH) {
      return Sentence.of(RuleWords.TOO_LONG, MAX_LENGTH, text.length());
    }
    int host = text.startsWith("https://") ? 8 : text.startsWith("http://") ? 7 : 0;
    return host == 0 ? ofScheme(text) : new LinkScan(text).from(host);
  }

  private static String ofScheme(String text) {
    if (text.isEmpty()) {
      return RuleWords.WEB_LINK_EMPTY;
    }
    String lower = text.stripLeading().toLowerCase(Locale.ROOT);
    boolean web = lower.startsWith("http://") || lower.startsWith("https://");
    if (web && Character.isWhitespace(text.charAt(0))) {
      return Sentence.of(RuleWords.WEB_LINK_SPACE_BEFORE, TextRule.character(text, 0));
    }
    if (web) {
      return RuleWords.WEB_LINK_SCHEME_CASE;
    }
    return lower.startsWith("http:") || lower.startsWith("https:")
        ? RuleWords.WEB_LINK_SLASHES
        : RuleWords.WEB_LINK_SCHEME;
  }

  private @Nullable String from(int host) {
    int end = host;
    while (end < text.length() && "/?#".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    String problem = ofAuthority(host, end);
    return problem == null ? ofRest(end) : problem;
  }

  private @Nullable String ofAuthority(int from, int end) {
    int user = text.lastIndexOf('@', end - 1);
    if (user >= from) {
      return RuleWords.WEB_LINK_USER;
    }
    boolean bracket = from < end && text.charAt(from) == '[';
    int close = bracket ? text.indexOf(']', from) + 1 : text.indexOf(':', from);
    int colon = close < from || close > end ? end : close;
    String problem = bracket ? ofIpv6(from, colon) : ofHost(from, colon);
    return problem == null && colon < end ? ofPort(colon, end) : problem;
  }

  private @Nullable String ofHost(int from, int end) {
    if (from == end) {
      return RuleWords.WEB_LINK_NO_HOST;
    }
    for (int i = from; i < end; i++) {
      char c = text.charAt(i);
      if (c == '.' && (i == from || text.charAt(i - 1) == '.')) {
        return RuleWords.WEB_LINK_DOTS;
      }
      if (c != '.' && c != '-' && c != '_' && !isLetterOrDigit(c)) {
        return noHost(i);
      }
    }
    // A name may end in a dot.
    int last = Math.max(from, text.lastIndexOf('.', end - 2) + 1);
    return isLetter(text.charAt(last)) || isIpv4(from, end) ? null : RuleWords.WEB_LINK_LAST_PART;
  }

  private String noHost(int index) {
    char c = text.charAt(index);
    String where = TextRule.character(text, index);
    if (isBlank(c)) {
      return Sentence.of(RuleWords.UNWANTED_CHARACTER, where);
    }
    if (c == '%') {
      return RuleWords.WEB_LINK_ENCODED_HOST;
    }
    return c > '~'
        ? Sentence.of(RuleWords.WEB_LINK_FOREIGN_HOST, where)
        : Sentence.of(RuleWords.WEB_LINK_HOST, where);
  }

  private boolean isIpv4(int from, int end) {
    String[] octets = text.substring(from, end).split("\\.", -1);
    for (String octet : octets) {
      if (!isNumber(octet, MAX_OCTET)) {
        return false;
      }
    }
    return octets.length == 4;
  }

  private @Nullable String ofIpv6(int from, int end) {
    String address = text.charAt(end - 1) == ']' ? text.substring(from + 1, end - 1) : "";
    int gap = address.indexOf("::");
    int groups = gap < 0
        ? groups(address)
        : groups(address.substring(0, gap)) + groups(address.substring(gap + 2));
    boolean right = gap < 0 ? groups == 8 && !address.isEmpty() : groups >= 0 && groups <= 7;
    return right ? null : RuleWords.WEB_LINK_IPV6;
  }

  /** Returns how many groups are joined by colons; many below zero if any is none. */
  private static int groups(String text) {
    if (text.isEmpty()) {
      return 0;
    }
    String[] groups = text.split(":", -1);
    for (String group : groups) {
      if (group.isEmpty() || group.length() > 4 || !group.chars().allMatch(LinkScan::isHex)) {
        return Integer.MIN_VALUE / 2;
      }
    }
    return groups.length;
  }

  private @Nullable String ofPort(int colon, int end) {
    String port = text.substring(colon, end);
    return port.startsWith(":") && !port.equals(":0") && isNumber(port.substring(1), MAX_PORT)
        ? null
        : RuleWords.WEB_LINK_PORT;
  }

  private @Nullable String ofRest(int from) {
    String marks = OF_PATH;
    boolean fragment = false;
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '?' || c == '#' && !fragment) {
        marks = OF_QUERY;
        fragment |= c == '#';
      } else if (!isLetterOrDigit(c) && marks.indexOf(c) < 0 && !isEncoded(i)) {
        return noRest(i);
      }
    }
    return null;
  }

  private boolean isEncoded(int index) {
    return text.charAt(index) == '%'
        && index + 2 < text.length()
        && isHex(text.charAt(index + 1))
        && isHex(text.charAt(index + 2));
  }

  private String noRest(int index) {
    int c = text.codePointAt(index);
    String where = TextRule.character(text, index);
    if (c == '%') {
      return Sentence.of(RuleWords.WEB_LINK_PERCENT, index + 1);
    }
    boolean last = text.substring(index).isBlank();
    if (last || Character.isISOControl(c) || Character.getType(c) == Character.SURROGATE) {
      return Sentence.of(RuleWords.UNWANTED_CHARACTER, where);
    }
    StringBuilder encoded = new StringBuilder();
    for (byte b : Character.toString(c).getBytes(StandardCharsets.UTF_8)) {
      encoded.append(String.format(Locale.ROOT, "%%%02X", b));
    }
    return Sentence.of(RuleWords.WEB_LINK_UNENCODED, where, encoded);
  }

  private static boolean isNumber(String text, int max) {
    return !text.isEmpty()
        && text.length() <= 5
        && text.chars().allMatch(c -> c >= '0' && c <= '9')
        && (text.length() == 1 || text.charAt(0) != '0')
        && Integer.parseInt(text, 10) <= max;
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c);
  }

  private static boolean isLetter(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }

  private static boolean isLetterOrDigit(char c) {
    return isLetter(c) || c >= '0' && c <= '9';
  }

  private static boolean isHex(int c) {
    return c >= '0' && c <= '9' || c >= 'a' && c <= 'f' || c >= 'A' && c <= 'F';
  }
}
