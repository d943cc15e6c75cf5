package org.jointletter.model;

import jakarta.validation.constraints.NotEmpty;
import java.lang.annotation.Annotation;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jointletter.constraint.Amount;
import org.jointletter.constraint.CurrencyCode;
import org.jointletter.constraint.Digest;
import org.jointletter.constraint.ExtensionName;
import org.jointletter.constraint.JsonText;
import org.jointletter.constraint.LanguageTag;
import org.jointletter.constraint.PlainText;
import org.jointletter.constraint.Slug;
import org.jointletter.constraint.UnknownName;
import org.jointletter.constraint.WebLink;

/** Content that keeps or breaks the constraints on single attributes. */
final class Samples {

  private static final Map<Class<? extends Annotation>, List<Object>> GOOD = Map.ofEntries(
      Map.entry(Slug.class, List.of("a", "b", "c", "d-1", "e-2", "f-2020-09")),
      Map.entry(
          PlainText.class, List.of("Harbour Watch", "港口观察", "v2", "مرصد الميناء", "line\n\tline")),
      Map.entry(LanguageTag.class, List.of("en", "zh-Hant", "pt-BR")),
      Map.entry(
          WebLink.class, List.of("https://letters.example/7", "http://[2001:db8::1]:8080/a?b#c")),
      Map.entry(Digest.class, List.of("sha256:" + "0a".repeat(32), "sha256:" + "f".repeat(64))),
      Map.entry(ExtensionName.class, List.of("ngo:caseNumber", "un:symbol")),
      Map.entry(JsonText.class, List.of("{\"a\":[1,null]}", "7", "\"x\"")),
      Map.entry(
          Amount.class, numbers("0", "1", "2", "7", "300", "4.5", "0.000001", "9007199254740991")),
      Map.entry(CurrencyCode.class, List.of("CHF", "XTS")),
      Map.entry(UnknownName.class, List.of("urgency", "x y", "é")));

  private static final Map<Class<? extends Annotation>, List<Object>> BAD = Map.ofEntries(
      Map.entry(Slug.class, List.of("Not A Slug", "", "a--b")),
      Map.entry(PlainText.class, List.of(" ", "", "a\u0000b", "\uFEFFa", "a\u202Eb", "\uD800")),
      Map.entry(LanguageTag.class, List.of("en_US", "", "zh-hant")),
      Map.entry(WebLink.class, List.of("ftp://letters.example", "letters.example", "https://")),
      Map.entry(Digest.class, List.of("sha256:0", "md5:" + "0".repeat(32))),
      Map.entry(ExtensionName.class, List.of("caseNumber", "NGO:case")),
      Map.entry(JsonText.class, List.of("{ }", "", "nul", "1 2")),
      Map.entry(Amount.class, numbers("-1", "-0.5", "0.0000001", "9007199254740992")),
      Map.entry(CurrencyCode.class, List.of("chf", "", "CHFR")),
      Map.entry(UnknownName.class, List.of("type", "\uD800", "x".repeat(1_001))));

  /** The dates are few, so that they are often the same or in order. */
  static final List<PartialDate> DATES = List.of(
      PartialDate.parse("2019"),
      PartialDate.parse("2020"),
      PartialDate.parse("2020-06"),
      PartialDate.parse("2020-06-15"),
      PartialDate.parse("2020-09-09"),
      PartialDate.parse("2020-06~"));

  private Samples() {}

  private static List<Object> numbers(String... numbers) {
    return Arrays.stream(numbers).<Object>map(BigDecimal::new).toList();
  }

  static List<Object> good(List<Annotation> constraints) {
    return of(GOOD, constraints);
  }

  static List<Object> bad(List<Annotation> constraints) {
    return of(BAD, constraints);
  }

  private static List<Object> of(
      Map<Class<? extends Annotation>, List<Object>> samples, List<Annotation> constraints) {
    if (constraints.size() != 1) {
      throw new IllegalStateException("not one constraint: " + constraints);
    }
    Class<? extends Annotation> constraint = constraints.get(0).annotationType();
    if (constraint == NotEmpty.class || !samples.containsKey(constraint)) {
      throw new IllegalStateException("give samples of what keeps and what breaks " + constraint);
    }
    return samples.get(constraint);
  }
}
