package org.jointletter.testing.breach;

import java.util.List;
import java.util.stream.Stream;

/** Texts that no rule on single attributes lets pass, made of texts that it does. */
final class BadTexts {

  private BadTexts() {}

  /** No slugs. */
  static List<String> slugs(String good) {
    return List.of(
        "A" + good,
        good + "-",
        "-" + good,
        good + "--x",
        good + " ",
        good + "\n",
        "",
        "é" + good,
        more(good, 101));
  }

  /** No plain texts of at most so many characters. */
  static List<String> plain(String good, int max) {
    Stream<String> bad = Stream.of(
        "",
        " ",
        "\n\u200b\u3000",
        "\u3164",
        "\u115f\u1160\uffa0",
        "\u2800",
        "\u034f\ufe0f",
        "\u17b4\u180b",
        "\udb40\udc67\udb40\uddef",
        "\u0301",
        " \u093f\u20dd",
        good + "\ufdd0",
        "\uffff" + good,
        good + "\udbff\udffe",
        good + "\u0000",
        good + "\r",
        "\u0085" + good,
        "\ufeff" + good,
        good + "\u202e",
        "\u202d" + good,
        good + "\ud800",
        "\udc00" + good);
    // A longer one would be a burden to those who look at it.
    return Stream.concat(bad, max > 1_000 ? Stream.of() : Stream.of(more(good, max + 1)))
        .toList();
  }

  /** No language tags. */
  static List<String> languages(String good) {
    return List.of(
        "en_GB",
        "EN",
        "",
        "e",
        "english",
        "zh-hant",
        "zh-cmn",
        "i-klingon",
        "ca-VALENCIA",
        "de-1901-1901",
        "en-a-bb-a-cc",
        "en-b-cc-a-bb",
        "en-x",
        good + "-",
        good + "_x",
        good + "\n",
        " en",
        "x" + "-lakes".repeat(17));
  }

  /** No addresses on the web. */
  static List<String> addresses(String good) {
    return List.of(
        "ftp://letters.example/7",
        "letters.example",
        "https://",
        "https:///7",
        "http://300.0.2.7/",
        "http://[1:2:3:4:5:6:7:8:9]/",
        "https://lake:watch@letters.example/",
        "https://letters.example:65536/",
        "https://b%C3%BCcher.example/",
        "",
        good + " ",
        good + "é",
        good + "%zz",
        good + "\n",
        more(good, 2_001));
  }

  /** No codes of currencies. */
  static List<String> currencies() {
    return List.of("", "chf", "CH", "CHFR", "C1F", "CHF\n", "\u20ac");
  }

  /** No digests. */
  static List<String> digests(String good) {
    return List.of(
        "sha256:00",
        "sha256:" + "0A".repeat(32),
        "md5:" + "0".repeat(32),
        "",
        good + "0",
        good + "\n",
        good.replace("sha256:", ""));
  }

  /** No codes. */
  static List<String> codes(String good) {
    return List.of(
        "A" + good,
        good + "-",
        "-" + good,
        good + " ",
        good + "\n",
        "",
        "a:b:" + good,
        "ngo:",
        good + "/",
        "/" + good,
        "a/b/" + good,
        good + "x".repeat(65),
        "x".repeat(65) + "/a");
  }

  /** No dates. */
  static List<String> times(String good) {
    return List.of(
        "2021-02-29",
        "1900-02-29",
        "2020-06-31",
        "2020-13",
        "2020-9-9",
        "20200609",
        "0000",
        "",
        "2020-09-09T24:00",
        "2020-09-09T16:00-00:00",
        "2020-09-09T16:00~",
        "2020-09-09T16:00/2020-09-10",
        "../..",
        "2019/2020/2021",
        "XXXX-02-30",
        "2020-06-XX",
        good + "~~",
        " " + good,
        good + "\n");
  }

  static List<String> durations(String good) {
    return List.of("P", "P0D", "-P1D", "P1.5D", "PT", "P1YT1H", "P10000D", "60", "", good + " ");
  }

  /** No names of extensions, though documents take them for such. */
  static List<String> extensionNames() {
    return List.of(
        "NGO:case", "ngo:9", "ngo:", ":case", "ngo:a/b~c", "ngo:a b", "n".repeat(99) + ":a");
  }

  /** What is JSON, and too much of it: compact texts that documents can have as they are. */
  static List<String> json() {
    return List.of(
        "{\"a\":1,\"a\":2}",
        "[7,{\"b\":{\"\":0,\"\":0}}]",
        "[".repeat(51) + "]".repeat(51),
        "[".repeat(50) + "{}" + "]".repeat(50));
  }

  /** What is no compact JSON. A reader makes it compact, or does not read it at all. */
  static List<String> looseJson() {
    return List.of("[7, 8]", "{ }", "", "nul", "1 2", "\"\\u0041\"", "\"\\/\"", "01", "\"\ud800\"");
  }

  private static String more(String good, int length) {
    return good + "x".repeat(Math.max(0, length - good.codePointCount(0, good.length())));
  }
}
