package org.jointletter.constraint;

import java.util.Arrays;
import java.util.Comparator;

/**
 * The characters that a text can have, and those of them that can be seen: the one definition
 * behind {@link PlainText}, the comparison of names, and the search for names in texts.
 *
 * <p>Every code point is of one of these kinds:
 *
 * <ul>
 *   <li><b>Refused.</b> No text has it: control characters other than tab and newline, surrogates,
 *       noncharacters, the byte order mark U+FEFF, and the bidirectional overrides U+202D and
 *       U+202E, which can make a text look like another.
 *   <li><b>Invisible.</b> It shows nothing: characters with the property White_Space or
 *       Default_Ignorable_Code_Point, format characters (general category Cf) other than those with
 *       the property Prepended_Concatenation_Mark, and five blanks that Unicode counts among
 *       letters and symbols: U+2800, U+FFFC, U+13441, U+13442 and U+1D159.
 *   <li><b>Mark.</b> It shows nothing without the character before it (general category M).
 *   <li><b>Visible.</b> Every other, those of private use and those not assigned yet included, so
 *       that a name in a new script is a name.
 * </ul>
 *
 * <p>The properties are those of Unicode {@value #UNICODE_VERSION}, whichever version the running
 * JDK has: a text is valid everywhere or nowhere.
 *
 * @see <a href="https://www.unicode.org/reports/tr44/#Property_Index">Unicode properties</a>
 * @since 0.1
 */
public final class Characters {

  /** The version of Unicode whose properties are used. */
  public static final String UNICODE_VERSION = "17.0";

  /** The first character that is ignorable. */
  private static final int FIRST_IGNORABLE = 0xAD;

  /** The first character that is a mark. */
  private static final int FIRST_MARK = 0x300;

  /** White space, the fillers of Hangul, the zero width space and the five blanks. */
  private static final String SPACE_RANGES = """
      0009-000A 0020 00A0 115F-1160 1680 2000-200B 2028-2029 202F 205F 2800 3000 3164 FFA0
      FFFC 13441-13442 1D159
      """;

  /** Other characters that are ignorable by default, and other format characters. */
  private static final String IGNORABLE_RANGES = """
      00AD 034F 061C 17B4-17B5 180B-180F 200C-200F 202A-202E 2060-206F FE00-FE0F FEFF
      FFF0-FFFB 13430-1343F 1BCA0-1BCA3 1D173-1D17A E0000-E0FFF
      """;

  /** Marks that are not ignorable by default. */
  private static final String MARK_RANGES = """
      0300-034E 0350-036F 0483-0489 0591-05BD 05BF 05C1-05C2 05C4-05C5 05C7 0610-061A
      064B-065F 0670 06D6-06DC 06DF-06E4 06E7-06E8 06EA-06ED 0711 0730-074A 07A6-07B0
      07EB-07F3 07FD 0816-0819 081B-0823 0825-0827 0829-082D 0859-085B 0897-089F 08CA-08E1
      08E3-0903 093A-093C 093E-094F 0951-0957 0962-0963 0981-0983 09BC 09BE-09C4 09C7-09C8
      09CB-09CD 09D7 09E2-09E3 09FE 0A01-0A03 0A3C 0A3E-0A42 0A47-0A48 0A4B-0A4D 0A51
      0A70-0A71 0A75 0A81-0A83 0ABC 0ABE-0AC5 0AC7-0AC9 0ACB-0ACD 0AE2-0AE3 0AFA-0AFF
      0B01-0B03 0B3C 0B3E-0B44 0B47-0B48 0B4B-0B4D 0B55-0B57 0B62-0B63 0B82 0BBE-0BC2
      0BC6-0BC8 0BCA-0BCD 0BD7 0C00-0C04 0C3C 0C3E-0C44 0C46-0C48 0C4A-0C4D 0C55-0C56
      0C62-0C63 0C81-0C83 0CBC 0CBE-0CC4 0CC6-0CC8 0CCA-0CCD 0CD5-0CD6 0CE2-0CE3 0CF3
      0D00-0D03 0D3B-0D3C 0D3E-0D44 0D46-0D48 0D4A-0D4D 0D57 0D62-0D63 0D81-0D83 0DCA
      0DCF-0DD4 0DD6 0DD8-0DDF 0DF2-0DF3 0E31 0E34-0E3A 0E47-0E4E 0EB1 0EB4-0EBC 0EC8-0ECE
      0F18-0F19 0F35 0F37 0F39 0F3E-0F3F 0F71-0F84 0F86-0F87 0F8D-0F97 0F99-0FBC 0FC6
      102B-103E 1056-1059 105E-1060 1062-1064 1067-106D 1071-1074 1082-108D 108F 109A-109D
      135D-135F 1712-1715 1732-1734 1752-1753 1772-1773 17B6-17D3 17DD 1885-1886 18A9
      1920-192B 1930-193B 1A17-1A1B 1A55-1A5E 1A60-1A7C 1A7F 1AB0-1ADD 1AE0-1AEB 1B00-1B04
      1B34-1B44 1B6B-1B73 1B80-1B82 1BA1-1BAD 1BE6-1BF3 1C24-1C37 1CD0-1CD2 1CD4-1CE8 1CED
      1CF4 1CF7-1CF9 1DC0-1DFF 20D0-20F0 2CEF-2CF1 2D7F 2DE0-2DFF 302A-302F 3099-309A
      A66F-A672 A674-A67D A69E-A69F A6F0-A6F1 A802 A806 A80B A823-A827 A82C A880-A881
      A8B4-A8C5 A8E0-A8F1 A8FF A926-A92D A947-A953 A980-A983 A9B3-A9C0 A9E5 AA29-AA36 AA43
      AA4C-AA4D AA7B-AA7D AAB0 AAB2-AAB4 AAB7-AAB8 AABE-AABF AAC1 AAEB-AAEF AAF5-AAF6
      ABE3-ABEA ABEC-ABED FB1E FE20-FE2F 101FD 102E0 10376-1037A 10A01-10A03 10A05-10A06
      10A0C-10A0F 10A38-10A3A 10A3F 10AE5-10AE6 10D24-10D27 10D69-10D6D 10EAB-10EAC
      10EFA-10EFF 10F46-10F50 10F82-10F85 11000-11002 11038-11046 11070 11073-11074
      1107F-11082 110B0-110BA 110C2 11100-11102 11127-11134 11145-11146 11173 11180-11182
      111B3-111C0 111C9-111CC 111CE-111CF 1122C-11237 1123E 11241 112DF-112EA 11300-11303
      1133B-1133C 1133E-11344 11347-11348 1134B-1134D 11357 11362-11363 11366-1136C
      11370-11374 113B8-113C0 113C2 113C5 113C7-113CA 113CC-113D0 113D2 113E1-113E2
      11435-11446 1145E 114B0-114C3 115AF-115B5 115B8-115C0 115DC-115DD 11630-11640
      116AB-116B7 1171D-1172B 1182C-1183A 11930-11935 11937-11938 1193B-1193E 11940
      11942-11943 119D1-119D7 119DA-119E0 119E4 11A01-11A0A 11A33-11A39 11A3B-11A3E 11A47
      11A51-11A5B 11A8A-11A99 11B60-11B67 11C2F-11C36 11C38-11C3F 11C92-11CA7 11CA9-11CB6
      11D31-11D36 11D3A 11D3C-11D3D 11D3F-11D45 11D47 11D8A-11D8E 11D90-11D91 11D93-11D97
      11EF3-11EF6 11F00-11F01 11F03 11F34-11F3A 11F3E-11F42 11F5A 13440 13447-13455
      1611E-1612F 16AF0-16AF4 16B30-16B36 16F4F 16F51-16F87 16F8F-16F92 16FE4 16FF0-16FF1
      1BC9D-1BC9E 1CF00-1CF2D 1CF30-1CF46 1D165-1D169 1D16D-1D172 1D17B-1D182 1D185-1D18B
      1D1AA-1D1AD 1D242-1D244 1DA00-1DA36 1DA3B-1DA6C 1DA75 1DA84 1DA9B-1DA9F 1DAA1-1DAAF
      1E000-1E006 1E008-1E018 1E01B-1E021 1E023-1E024 1E026-1E02A 1E08F 1E130-1E136 1E2AE
      1E2EC-1E2EF 1E4EC-1E4EF 1E5EE-1E5EF 1E6E3 1E6E6 1E6EE-1E6EF 1E6F5 1E8D0-1E8D6
      1E944-1E94A
      """;

  private static final Ranges SPACES = Ranges.of(SPACE_RANGES);
  private static final Ranges IGNORABLE = Ranges.of(IGNORABLE_RANGES);
  private static final Ranges UNSEEN = Ranges.of(SPACE_RANGES + IGNORABLE_RANGES + MARK_RANGES);

  private Characters() {}

  /**
   * {@return whether no text may have a character}
   *
   * @param codePoint the character
   */
  public static boolean isRefused(int codePoint) {
    if (codePoint < 0x202D) {
      return codePoint < ' '
          ? codePoint != '\t' && codePoint != '\n'
          : codePoint >= 0x7F && codePoint < 0xA0;
    }
    return codePoint <= 0x202E
        || codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE
        || codePoint == 0xFEFF
        || codePoint >= 0xFDD0 && codePoint <= 0xFDEF
        || (codePoint & 0xFFFE) == 0xFFFE; // the last two of each plane
  }

  /**
   * {@return whether a text can consist of a character alone} It is not refused, not invisible and
   * no mark.
   *
   * @param codePoint the character
   */
  public static boolean isVisible(int codePoint) {
    if (codePoint < FIRST_MARK) {
      return codePoint > ' ' && codePoint < 0x7F
          || codePoint > 0xA0 && codePoint != FIRST_IGNORABLE;
    }
    return !UNSEEN.contain(codePoint) && !isRefused(codePoint);
  }

  /**
   * {@return whether a character shows nothing, even beside others} Marks show something there. Of
   * the characters that are refused, the byte order mark and the overrides are invisible.
   *
   * @param codePoint the character
   */
  public static boolean isInvisible(int codePoint) {
    return isSpace(codePoint) || codePoint >= FIRST_IGNORABLE && IGNORABLE.contain(codePoint);
  }

  /**
   * {@return whether a character is invisible and keeps words apart} That is white space, the
   * fillers of Hangul, the zero width space and blanks; all other invisible characters join, direct
   * or vary the characters beside them.
   *
   * @param codePoint the character
   */
  public static boolean isSpace(int codePoint) {
    return codePoint < 0x80
        ? codePoint == ' ' || codePoint == '\t' || codePoint == '\n'
        : SPACES.contain(codePoint);
  }

  /** A set of code points, as sorted ranges. */
  private static final class Ranges {

    private final int[] firsts;
    private final int[] lasts;

    private Ranges(int[] firsts, int[] lasts) {
      this.firsts = firsts;
      this.lasts = lasts;
    }

    /** Returns ranges written in hexadecimal, in any order, as in {@code 00AD 180B-180F}. */
    static Ranges of(String text) {
      int[][] ranges = text.strip()
          .lines()
          .flatMap(line -> Arrays.stream(line.split(" ", -1)))
          .map(Ranges::range)
          .sorted(Comparator.comparingInt(range -> range[0]))
          .toArray(int[][]::new);
      return new Ranges(
          Arrays.stream(ranges).mapToInt(range -> range[0]).toArray(),
          Arrays.stream(ranges).mapToInt(range -> range[1]).toArray());
    }

    private static int[] range(String text) {
      int hyphen = text.indexOf('-');
      int first = Integer.parseInt(hyphen < 0 ? text : text.substring(0, hyphen), 16);
      return new int[] {first, Integer.parseInt(text.substring(hyphen + 1), 16)};
    }

    boolean contain(int codePoint) {
      int at = Arrays.binarySearch(firsts, codePoint);
      return at >= 0 || at < -1 && codePoint <= lasts[-at - 2];
    }
  }
}
