package org.jointletter.codec;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import org.jointletter.constraint.Amount;

/**
 * Writes JSON in its canonical form: members in the order of their names, numbers as ECMAScript
 * writes them.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc8785">RFC 8785, JSON Canonicalization Scheme</a>
 */
public final class CanonicalOutput extends CompactOutput {

  private static final int DIGITS_OF_A_DOUBLE = 17;

  /**
   * A member that has been written.
   *
   * @param name its name
   * @param start where it starts in the text, with its name
   * @param end where it ends
   */
  private record Member(String name, int start, int end) {}

  /** An object that is being written. */
  private static final class Open {

    final int start;
    final List<Member> members = new ArrayList<>();
    String name = "";
    int nameStart;

    Open(int start) {
      this.start = start;
    }
  }

  private final Deque<Open> objects = new ArrayDeque<>();

  /** Creates an output that adds to a text, all of which is kept. */
  public CanonicalOutput(Utf8Text text) {
    super(text);
  }

  @Override
  public void startObject() {
    super.startObject();
    objects.push(new Open(text.size()));
  }

  @Override
  public void name(String name) {
    closeMember(objects.element());
    int before = text.size();
    super.name(name);
    Open object = objects.element();
    object.name = name;
    object.nameStart = object.members.isEmpty() ? before : before + 1;
  }

  @Override
  public void name(MemberName name) {
    name(name.text());
  }

  @Override
  public void endObject() {
    Open object = objects.pop();
    closeMember(object);
    if (!isInOrder(object.members)) {
      // Strings are compared by their UTF-16 code units, as the scheme asks for.
      first = true;
      object.members.sort(Comparator.comparing(Member::name));
      byte[] members = text.cut(object.start);
      for (Member member : object.members) {
        separate();
        text.add(members, member.start() - object.start, member.end() - object.start);
      }
    }
    super.endObject();
  }

  @Override
  public void integer(long value) {
    if (-Amount.MAX <= value && value <= Amount.MAX) {
      super.integer(value);
    } else {
      decimal(Long.toString(value));
    }
  }

  @Override
  public void integer(BigInteger value) {
    decimal(value.toString());
  }

  @Override
  public void decimal(String digits) {
    super.decimal(ecmaScript(digits));
  }

  private void closeMember(Open object) {
    if (object.nameStart > 0) {
      object.members.add(new Member(object.name, object.nameStart, text.size()));
      object.nameStart = 0;
    }
  }

  private static boolean isInOrder(List<Member> members) {
    for (int i = 1; i < members.size(); i++) {
      if (members.get(i - 1).name().compareTo(members.get(i).name()) > 0) {
        return false;
      }
    }
    return true;
  }

  /**
   * Returns a number as ECMAScript writes it: with the fewest digits that tell it from all others.
   * One that is too large for that, which the scheme leaves open, keeps its digits.
   *
   * @see <a href="https://tc39.es/ecma262/#sec-numeric-types-number-tostring">Number::toString</a>
   */
  static String ecmaScript(String number) {
    double value = Double.parseDouble(number);
    if (value == 0) {
      return "0";
    }
    if (Double.isInfinite(value)) {
      return number;
    }
    BigDecimal shortest = shortest(Math.abs(value)).stripTrailingZeros();
    String digits = shortest.unscaledValue().toString();
    int point = digits.length() - shortest.scale();
    return (value < 0 ? "-" : "") + laidOut(digits, point);
  }

  /** Lays out digits with the decimal point after so many of them. */
  private static String laidOut(String digits, int point) {
    int count = digits.length();
    if (count <= point && point <= 21) {
      return digits + "0".repeat(point - count);
    }
    if (0 < point && point <= 21) {
      return digits.substring(0, point) + "." + digits.substring(point);
    }
    if (-6 < point && point <= 0) {
      return "0." + "0".repeat(-point) + digits;
    }
    String fraction = count == 1 ? "" : "." + digits.substring(1);
    return digits.charAt(0) + fraction + "e" + (point > 0 ? "+" : "") + (point - 1);
  }

  private static BigDecimal shortest(double number) {
    BigDecimal exact = new BigDecimal(number);
    for (int precision = 1; precision < DIGITS_OF_A_DOUBLE; precision++) {
      // Halfway between two, the even one counts.
      BigDecimal nearest = exact.round(new MathContext(precision, RoundingMode.HALF_EVEN));
      if (nearest.doubleValue() == number) {
        return nearest;
      }
      // Doubles lie farther apart above a power of two: there, what is less near can be read as it.
      RoundingMode away = nearest.compareTo(exact) < 0 ? RoundingMode.CEILING : RoundingMode.FLOOR;
      BigDecimal other = exact.round(new MathContext(precision, away));
      if (other.doubleValue() == number) {
        return other;
      }
    }
    return exact.round(new MathContext(DIGITS_OF_A_DOUBLE, RoundingMode.HALF_EVEN));
  }
}
