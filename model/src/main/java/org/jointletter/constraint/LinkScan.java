package org.jointletter.constraint;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A walk through an address, up to the first place that is not as {@link WebLink} asks for. */
final class LinkScan {

  /** What is said of a text in general. */
  static final String GENERAL = "must be an absolute http or https address in ASCII";

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
      return "must have at most " + MAX_LENGTH + " characters, and has " + text.length();
    }
    int host = text.startsWith("https://") ? 8 : text.startsWith("http://") ? 7 : 0;
    return host == 0 ? ofScheme(text) : new LinkScan(text).from(host);
  }

  private static String ofScheme(String text) {
    if (text.isEmpty()) {
      return "must be an address such as https://letters.example/7, and is empty";
    }
    String lower = text.stripLeading().toLowerCase(Locale.ROOT);
    boolean web = lower.startsWith("http://") || lower.startsWith("https://");
    if (web && Character.isWhitespace(text.charAt(0))) {
      return "must not begin with " + TextRule.character(text, 0) + "; remove it";
    }
    if (web) {
      return "must have its scheme in lower case: http or https";
    }
    return lower.startsWith("http:") || lower.startsWith("https:")
        ? "must have two slashes after its scheme, as in https://letters.example/7"
        : "must begin with http:// or https://, as in https://letters.example/7";
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
      return "must have no user name or password before its host; remove these and the @";
    }
    boolean bracket = from < end && text.charAt(from) == '[';
    int close = bracket ? text.indexOf(']', from) + 1 : text.indexOf(':', from);
    int colon = close < from || close > end ? end : close;
    String problem = bracket ? ofIpv6(from, colon) : ofHost(from, colon);
    return problem == null && colon < end ? ofPort(colon, end) : problem;
  }

  private @Nullable String ofHost(int from, int end) {
    if (from == end) {
      return "must have a host after its scheme, as in https://letters.example/7";
    }
    for (int i = from; i < end; i++) {
      char c = text.charAt(i);
      if (c == '.' && (i == from || text.charAt(i - 1) == '.')) {
        return "must have a host whose parts are joined by single dots";
      }
      if (c != '.' && c != '-' && c != '_' && !isLetterOrDigit(c)) {
        return noHost(i);
      }
    }
    // A name may end in a dot.
    int last = Math.max(from, text.lastIndexOf('.', end - 2) + 1);
    return isLetter(text.charAt(last)) || isIpv4(from, end)
        ? null
        : "must have a host whose last part begins with a letter, or that is an IPv4 address of four"
            + " numbers from 0 to 255";
  }

  private String noHost(int index) {
    char c = text.charAt(index);
    String where = TextRule.character(text, index);
    if (isBlank(c)) {
      return "must not contain " + where + "; remove it";
    }
    if (c == '%') {
      return "must have no percent-encoding in its host; write a host that is not ASCII in its xn--"
          + " form (Punycode)";
    }
    return c > '~'
        ? "must have its host in ASCII, and has " + where + "; write it in its xn-- form (Punycode)"
        : "must have a host of letters, digits, hyphens, underscores and dots, and has " + where;
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
    return right
        ? null
        : "must have an IPv6 address in the brackets of its host: eight groups of at most four"
            + " hexadecimal digits, or fewer and one ::";
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
        : "must have a port from 1 to 65535 after its host, or none and no colon";
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
      return "must have two hexadecimal digits after each %, unlike at character "
          + (index + 1)
          + "; write a percent sign as %25";
    }
    boolean last = text.substring(index).isBlank();
    if (last || Character.isISOControl(c) || Character.getType(c) == Character.SURROGATE) {
      return "must not contain " + where + "; remove it";
    }
    StringBuilder encoded = new StringBuilder();
    for (byte b : Character.toString(c).getBytes(StandardCharsets.UTF_8)) {
      encoded.append(String.format(Locale.ROOT, "%%%02X", b));
    }
    return "must have " + where + " percent-encoded, as " + encoded;
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
