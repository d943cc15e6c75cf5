package org.jointletter.constraint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebLinkTest {

  private final WebLink.Validator validator = new WebLink.Validator();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://a.example",
        "https://a.example.",
        "https://A.EXAMPLE/",
        "https://a_b.example.org/",
        "https://_a.example/",
        "https://-a-.example/",
        "https://1.2.example/",
        "https://localhost",
        "https://xn--bcher-kva.example/",
        "https://192.0.2.7:1/",
        "https://0.0.0.0",
        "https://255.255.255.255?q",
        "https://[::]",
        "https://[::1]:65535#f",
        "https://[1::]/",
        "https://[1:2:3:4:5:6:7:8]/",
        "https://[1:2:3:4:5:6:7::]/",
        "https://[::2:3:4:5:6:7:8]/",
        "https://[2001:db8::ABCD:1]/",
        "https://a.example?q#f",
        "https://a.example#f?g",
        "https://a.example/?a[]=1#[x]",
        "https://a.example/~!$&'()*+,;=:@-._/%c3%A9",
        "https://a.example//b/https://c.example/"
      })
  void acceptsAddresses(String link) {
    assertNull(validator.problem(link));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      ''                            | must be an address such as https://letters.example/7, and is empty
      ftp://a.example               | must begin with http:// or https://, as in https://letters.example/7
      www.a.example                 | must begin with http:// or https://, as in https://letters.example/7
      //a.example                   | must begin with http:// or https://, as in https://letters.example/7
      javascript:alert(1)           | must begin with http:// or https://, as in https://letters.example/7
      https:/a.example              | must have two slashes after its scheme, as in https://letters.example/7
      HTTP:a.example                | must have two slashes after its scheme, as in https://letters.example/7
      Https://a.example             | must have its scheme in lower case: http or https
      ' https://a.example'          | must not begin with U+0020 (character 1); remove it
      https://a:b@c.example/        | must have no user name or password before its host; remove these and the @
      """)
  void saysWhatIsWrongBeforeTheHost(String link, String problem) {
    assertEquals(problem, validator.problem(link));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '^', textBlock = """
      https://                   ^ must have a host after its scheme, as in https://letters.example/7
      https:///7                 ^ must have a host after its scheme, as in https://letters.example/7
      https://:80/               ^ must have a host after its scheme, as in https://letters.example/7
      https://%E4%BE%8B.jp/      ^ must have no percent-encoding in its host; write a host that is not ASCII in its xn-- form (Punycode)
      https://例.jp/             ^ must have its host in ASCII, and has U+4F8B (character 9); write it in its xn-- form (Punycode)
      https://a.𝒳/               ^ must have its host in ASCII, and has U+1D4B3 (character 11); write it in its xn-- form (Punycode)
      https://a|b.example/       ^ must have a host of letters, digits, hyphens, underscores and dots, and has U+007C (character 10)
      https://a.example\\b       ^ must have a host of letters, digits, hyphens, underscores and dots, and has U+005C (character 18)
      https://a b.example/       ^ must not contain U+0020 (character 10); remove it
      https://a..example/        ^ must have a host whose parts are joined by single dots
      https://.example/          ^ must have a host whose parts are joined by single dots
      https://./                 ^ must have a host whose parts are joined by single dots
      https://a.1/               ^ must have a host whose last part begins with a letter, or that is an IPv4 address of four numbers from 0 to 255
      https://a._b/              ^ must have a host whose last part begins with a letter, or that is an IPv4 address of four numbers from 0 to 255
      https://1.2.3/             ^ must have a host whose last part begins with a letter, or that is an IPv4 address of four numbers from 0 to 255
      https://1.2.3.4.5/         ^ must have a host whose last part begins with a letter, or that is an IPv4 address of four numbers from 0 to 255
      https://1.2.3.256/         ^ must have a host whose last part begins with a letter, or that is an IPv4 address of four numbers from 0 to 255
      https://1.2.3.04/          ^ must have a host whose last part begins with a letter, or that is an IPv4 address of four numbers from 0 to 255
      https://1.2.3.4./          ^ must have a host whose last part begins with a letter, or that is an IPv4 address of four numbers from 0 to 255
      https://[fe80::1%25eth0]/  ^ must have an IPv6 address in the brackets of its host: eight groups of at most four hexadecimal digits, or fewer and one ::
      https://[::ffff:1.2.3.4]/  ^ must have an IPv6 address in the brackets of its host: eight groups of at most four hexadecimal digits, or fewer and one ::
      https://[1:2:3:4:5:6:7]/   ^ must have an IPv6 address in the brackets of its host: eight groups of at most four hexadecimal digits, or fewer and one ::
      https://[1:2:3:4:5:6:7::8] ^ must have an IPv6 address in the brackets of its host: eight groups of at most four hexadecimal digits, or fewer and one ::
      https://[1::2::3]/         ^ must have an IPv6 address in the brackets of its host: eight groups of at most four hexadecimal digits, or fewer and one ::
      https://[:::]/             ^ must have an IPv6 address in the brackets of its host: eight groups of at most four hexadecimal digits, or fewer and one ::
      https://[12345::]/         ^ must have an IPv6 address in the brackets of its host: eight groups of at most four hexadecimal digits, or fewer and one ::
      https://[]/                ^ must have an IPv6 address in the brackets of its host: eight groups of at most four hexadecimal digits, or fewer and one ::
      https://[::1/              ^ must have an IPv6 address in the brackets of its host: eight groups of at most four hexadecimal digits, or fewer and one ::
      https://[::1/]             ^ must have an IPv6 address in the brackets of its host: eight groups of at most four hexadecimal digits, or fewer and one ::
      https://[::1]80/           ^ must have a port from 1 to 65535 after its host, or none and no colon
      https://a.example:/        ^ must have a port from 1 to 65535 after its host, or none and no colon
      https://a.example:0/       ^ must have a port from 1 to 65535 after its host, or none and no colon
      https://a.example:080/     ^ must have a port from 1 to 65535 after its host, or none and no colon
      https://a.example:65536/   ^ must have a port from 1 to 65535 after its host, or none and no colon
      https://a.example:http/    ^ must have a port from 1 to 65535 after its host, or none and no colon
      """)
  void saysWhatIsWrongWithTheHost(String link, String problem) {
    assertEquals(problem, validator.problem(link));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '^', textBlock = """
      https://a.example/a|b        ^ must have U+007C (character 20) percent-encoded, as %7C
      https://a.example/a b        ^ must have U+0020 (character 20) percent-encoded, as %20
      https://a.example/a\u00a0b   ^ must have U+00A0 (character 20) percent-encoded, as %C2%A0
      https://a.example/"          ^ must have U+0022 (character 19) percent-encoded, as %22
      https://a.example/<          ^ must have U+003C (character 19) percent-encoded, as %3C
      https://a.example/[          ^ must have U+005B (character 19) percent-encoded, as %5B
      https://a.example/?{a}       ^ must have U+007B (character 20) percent-encoded, as %7B
      https://a.example/é          ^ must have U+00E9 (character 19) percent-encoded, as %C3%A9
      https://a.example/𝒳          ^ must have U+1D4B3 (character 19) percent-encoded, as %F0%9D%92%B3
      https://a.example/%4         ^ must have two hexadecimal digits after each %, unlike at character 19; write a percent sign as %25
      https://a.example/100%       ^ must have two hexadecimal digits after each %, unlike at character 22; write a percent sign as %25
      https://a.example?%zz        ^ must have two hexadecimal digits after each %, unlike at character 19; write a percent sign as %25
      'https://a.example/ '        ^ must not contain U+0020 (character 19); remove it
      """)
  void saysWhichCharacterIsWrongAfterTheHost(String link, String problem) {
    assertEquals(problem, validator.problem(link));
  }

  @Test
  void saysWhichCharacterCannotBeEncoded() {
    assertEquals(
        "must have U+0023 (character 21) percent-encoded, as %23",
        validator.problem("https://a.example/#a#b"));
    assertEquals(
        "must not contain U+000A (character 19); remove it",
        validator.problem("https://a.example/\n/b"));
    assertEquals(
        "must not contain U+D800 (character 19); remove it",
        validator.problem("https://a.example/\ud800/b"));
  }

  @Test
  void boundsTheLength() {
    String longest = "https://a.example/" + "a".repeat(1_982);
    assertNull(validator.problem(longest));
    assertEquals(
        "must have at most 2000 characters, and has 2001", validator.problem(longest + "a"));
  }
}
