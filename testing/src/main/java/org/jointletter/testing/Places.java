package org.jointletter.testing;

import static org.jointletter.testing.Sizes.few;
import static org.jointletter.testing.Sizes.maybe;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import org.jointletter.model.Identifier;
import org.jointletter.model.Jurisdiction;
import org.jointletter.vocabulary.Code;
import org.jointletter.vocabulary.IdentifierScheme;
import org.jointletter.vocabulary.JurisdictionKind;
import org.jointletter.vocabulary.Match;

/**
 * Jurisdictions, and the identifiers that stand for things.
 *
 * @since 0.1
 */
public final class Places {

  /** Beside the example that every scheme gives of itself. */
  private static final Map<IdentifierScheme, List<String>> MORE_VALUES = Map.of(
      IdentifierScheme.ISO3166_2, List.of("AA-1", "ZZ-9Z9"),
      IdentifierScheme.UN_M49, List.of("001", "999"),
      IdentifierScheme.WIKIDATA, List.of("Q1", "Q999999999999"),
      IdentifierScheme.ORCID, List.of("0000-0001-5109-370X"),
      IdentifierScheme.UN_DOCUMENT, List.of("A/75/1", "CCPR/C/CHN-MAC/CO/2(x)"),
      IdentifierScheme.UN_COMMUNICATION, List.of("AL AAA 1/1999", "UA ZZZ 9999/2026", "AAA 7/2013"),
      IdentifierScheme.COURT_CASE, List.of("（2020）某01刑初7号", "II-7\t/20"),
      IdentifierScheme.PROVISION, List.of("المادة 19", "§ 7 Abs. 2"),
      IdentifierScheme.URL, List.of("http://a.example", "https://a.example/?q=%C3%A9#'"));

  private static final Arbitrary<Identifier> IDENTIFIERS = Whole.of(Combinators.combine(
          Arbitraries.of(identifiersOfAllSchemes()),
          maybe(Texts.texts()),
          Codes.codes(Match.class),
          maybe(Texts.texts()),
          Extensions.rare())
      .as((identifier, label, match, assigner, extensions) -> identifier.toBuilder()
          .extensions(extensions)
          .label(label)
          .match(match)
          .assignedBy(assigner)
          .build()));

  private static final Arbitrary<Jurisdiction> OUTERMOST =
      Whole.of(builders().build(Jurisdiction.Builder::build));

  private static final Arbitrary<Jurisdiction> JURISDICTIONS = inside(inside(OUTERMOST));

  private Places() {}

  /** {@return an arbitrary of jurisdictions that lie within others, up to two} */
  public static Arbitrary<Jurisdiction> jurisdictions() {
    return JURISDICTIONS;
  }

  /** {@return an arbitrary of identifiers of every scheme, and of unknown ones} */
  public static Arbitrary<Identifier> identifiers() {
    return IDENTIFIERS;
  }

  private static Builders.BuilderCombinator<Jurisdiction.Builder> builders() {
    return Builders.withBuilder(Jurisdiction::builder)
        .use(Extensions.rare())
        .in(Jurisdiction.Builder::extensions)
        .use(Texts.texts())
        .in(Jurisdiction.Builder::label)
        .use(few(Texts.texts()))
        .in(Jurisdiction.Builder::otherNames)
        .use(Codes.codes(JurisdictionKind.class))
        .in(Jurisdiction.Builder::kind)
        .use(few(IDENTIFIERS))
        .in(Jurisdiction.Builder::codes);
  }

  private static Arbitrary<Jurisdiction> inside(Arbitrary<Jurisdiction> outer) {
    return Whole.of(builders()
        .use(maybe(outer))
        .in(Jurisdiction.Builder::within)
        .build(Jurisdiction.Builder::build));
  }

  private static List<Identifier> identifiersOfAllSchemes() {
    List<Identifier> identifiers = new ArrayList<>();
    for (IdentifierScheme scheme : IdentifierScheme.values()) {
      identifiers.add(Identifier.of(scheme, scheme.getExample()));
      MORE_VALUES
          .getOrDefault(scheme, List.of())
          .forEach(value -> identifiers.add(Identifier.of(scheme, value)));
    }
    for (String value : List.of("7", "Akte 7/2020 «é»")) {
      identifiers.add(Identifier.builder()
          .scheme(Code.of(IdentifierScheme.class, "ngo:case"))
          .value(value)
          .build());
    }
    return identifiers;
  }
}
