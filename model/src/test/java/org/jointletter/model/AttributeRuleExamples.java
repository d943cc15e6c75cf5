package org.jointletter.model;

import static org.jointletter.model.RuleExample.of;

import java.math.BigDecimal;
import java.util.List;
import org.jointletter.vocabulary.AssessmentStatus;
import org.jointletter.vocabulary.Code;
import org.jointletter.vocabulary.EventKind;
import org.jointletter.vocabulary.LetterKind;
import org.jointletter.vocabulary.Unit;
import org.jointletter.vocabulary.UnnamedReason;

/** One example of every constraint on a single attribute. */
final class AttributeRuleExamples {

  private AttributeRuleExamples() {}

  static List<RuleExample> all() {
    return List.of(
        of(
            Unnamed.class,
            "reason",
            "required",
            () -> Unnamed.builder().build(),
            () -> Unnamed.of(UnnamedReason.SECURITY)),
        of(
            Citation.class,
            "source",
            "slug",
            () -> Citation.of("Harbour News"),
            () -> Citation.of("harbour-news")),
        of(Text.class, "value", "plain-text", () -> Text.of(" "), () -> Text.of("x")),
        of(
            Text.class,
            "language",
            "language-tag",
            () -> Text.of("x", "en_GB"),
            () -> Text.of("x", "en-GB")),
        of(
            Copy.class,
            "url",
            "web-link",
            () -> Copy.builder().url("ftp://letters.example/7").build(),
            () -> Copy.builder().url("https://letters.example/7").build()),
        of(
            Version.class,
            "digest",
            "digest",
            () -> Version.builder().label("v1").digest("sha256:00").build(),
            () ->
                Version.builder().label("v1").digest("sha256:" + "0".repeat(64)).build()),
        of(
            Source.class,
            "extensions<K>[case].<map key>",
            "extension-name",
            () -> Minimal.source("news").putExtension("case", "7").build(),
            () -> Minimal.source("news").putExtension("ngo:case", "7").build()),
        of(
            Source.class,
            "extensions[ngo:case].<map value>",
            "json-text",
            () -> Minimal.source("news").putExtension("ngo:case", "[7, 8]").build(),
            () -> Minimal.source("news").putExtension("ngo:case", "[7,8]").build()),
        of(
            Source.class,
            "unknownMembers<K>[kind].<map key>",
            "unknown-name",
            () -> Minimal.source("news").putUnknownMember("kind", "7").build(),
            () -> Minimal.source("news").putUnknownMember("tone", "7").build()),
        of(
            Code.class,
            "text",
            "code-text",
            () -> Code.of(LetterKind.class, "Open letter"),
            () -> Code.of(LetterKind.class, "ngo:open-letter")),
        of(
            Time.class,
            "edtf",
            "time-text",
            () -> Time.parse("2021-02-29"),
            () -> Time.parse("2021-02-28")),
        of(
            Time.class,
            "within",
            "duration-text",
            () -> Time.within("P0D", EventKind.RECEIVED),
            () -> Time.within("P1D", EventKind.RECEIVED)),
        of(
            Assessment.class,
            "citations",
            "not-empty",
            () -> assessment().build(),
            () -> assessment().addCitation("report").build()),
        of(
            Quantity.class,
            "value",
            "amount",
            () -> Quantity.exactly(-1, Unit.STATES),
            () -> Quantity.exactly(0, Unit.STATES)),
        of(
            Quantity.class,
            "currency",
            "currency-code",
            () -> Quantity.money(BigDecimal.TEN, "chf"),
            () -> Quantity.money(BigDecimal.TEN, "CHF")));
  }

  private static Assessment.Builder assessment() {
    return Assessment.builder()
        .status(AssessmentStatus.LIKELY)
        .by(Party.organization("Harbour Inquiry"));
  }
}
