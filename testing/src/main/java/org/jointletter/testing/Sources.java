package org.jointletter.testing;

import static org.jointletter.testing.Sizes.few;
import static org.jointletter.testing.Sizes.maybe;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import org.jointletter.model.Citation;
import org.jointletter.model.Link;
import org.jointletter.model.Party;
import org.jointletter.model.Source;
import org.jointletter.model.Text;
import org.jointletter.vocabulary.Basis;
import org.jointletter.vocabulary.Code;
import org.jointletter.vocabulary.LinkKind;
import org.jointletter.vocabulary.PartyKind;
import org.jointletter.vocabulary.Rendering;
import org.jointletter.vocabulary.SourceKind;

/**
 * Sources, and the citations of them.
 *
 * @since 0.1
 */
public final class Sources {

  private static final Arbitrary<Source.Builder> BUILDERS = Builders.withBuilder(Source::builder)
      .use(Texts.ids())
      .in(Source.Builder::id)
      .use(Codes.codes(SourceKind.class))
      .in(Source.Builder::kind)
      .use(few(Places.identifiers()))
      .in(Source.Builder::identifiers)
      .use(few(Texts.strings()))
      .in(Source.Builder::authors)
      .use(maybe(Times.times()))
      .in(Source.Builder::published)
      .use(maybe(Times.times()))
      .in(Source.Builder::retrieved)
      .use(maybe(Texts.addresses()))
      .in(Source.Builder::url)
      .use(maybe(Texts.addresses()))
      .in(Source.Builder::archivedUrl)
      .use(maybe(Texts.languages()))
      .in(Source.Builder::language)
      .use(Extensions.extensions())
      .in(Source.Builder::extensions)
      .build();

  private static final Arbitrary<Source> SOURCES = Whole.of(Combinators.combine(
          BUILDERS, Texts.strings(), maybe(Texts.strings()), Arbitraries.of(true, false))
      .as((builder, title, publisher, titled) -> builder
          .title(titled || publisher.isEmpty() ? Optional.of(title) : Optional.empty())
          .publisher(publisher)
          .build()));

  /** Those who say something, of whom nothing is cited in turn. */
  private static final Arbitrary<Party> SPEAKERS =
      Whole.of(Combinators.combine(Codes.codes(PartyKind.class), Texts.texts())
          .as((kind, name) -> Party.builder().kind(kind).name(name).build()));

  /** Values that stand alone: whatever they cite. */
  static final Sources ANY = new Sources(Texts.ids());

  private final Optional<Arbitrary<Citation>> citations;

  private Sources(Arbitrary<String> ids) {
    this(Optional.of(citations(ids)));
  }

  private Sources(Optional<Arbitrary<Citation>> citations) {
    this.citations = citations;
  }

  /** Values that cite these sources and no others. */
  static Sources only(List<String> ids) {
    return ids.isEmpty() ? new Sources(Optional.empty()) : new Sources(Arbitraries.of(ids));
  }

  /** {@return an arbitrary of sources} */
  public static Arbitrary<Source> sources() {
    return SOURCES;
  }

  /** {@return an arbitrary of citations, of sources with any id} */
  public static Arbitrary<Citation> citations() {
    return ANY.citation().orElseThrow();
  }

  /** Returns an arbitrary of citations, unless there is nothing to cite. */
  Optional<Arbitrary<Citation>> citation() {
    return citations;
  }

  /** Returns an arbitrary of the citations of one value. */
  Arbitrary<List<Citation>> cited() {
    return citations.map(Sizes::few).orElse(Arbitraries.just(List.of()));
  }

  /** Returns an arbitrary of links to records with these ids, and to outside texts. */
  Arbitrary<Link> links(Arbitrary<String> targets) {
    Arbitrary<Optional<Citation>> outside =
        citations.map(Sizes::maybe).orElse(Arbitraries.just(Optional.empty()));
    return Whole.of(Combinators.combine(
            Codes.codes(LinkKind.class), targets, outside, cited(), Extensions.rare())
        .as((kind, target, citation, cited, extensions) -> Link.builder()
            .kind(kind)
            .target(citation.isPresent() ? Optional.empty() : Optional.of(target))
            .citation(citation)
            .citations(cited)
            .extensions(extensions)
            .build()));
  }

  private static Arbitrary<Citation> citations(Arbitrary<String> ids) {
    Arbitrary<Tuple2<Text, Code<Rendering>>> quotes =
        Combinators.combine(Texts.texts(), Codes.codes(Rendering.class)).as(Tuple::of);
    Arbitrary<Citation.Builder> builders = Builders.withBuilder(Citation::builder)
        .use(Extensions.rare())
        .in(Citation.Builder::extensions)
        .use(maybe(SPEAKERS))
        .in(Citation.Builder::accordingTo)
        .use(maybe(Texts.texts()))
        .in(Citation.Builder::note)
        .build();
    return Whole.of(Combinators.combine(
            builders,
            ids,
            maybe(Codes.codes(Basis.class)),
            maybe(Texts.strings()),
            maybe(quotes),
            Arbitraries.of(true, false))
        .as((builder, id, basis, locator, quote, sourced) -> {
          builder.basis(basis);
          return sourced || !isOwn(basis)
              ? builder
                  .source(id)
                  .locator(locator)
                  .quote(quote.map(Tuple2::get1))
                  .rendering(quote.map(Tuple2::get2))
                  .build()
              : builder.build();
        }));
  }

  private static boolean isOwn(Optional<Code<Basis>> basis) {
    return basis
        .filter(code -> code.is(Basis.INFERRED) || code.is(Basis.COMPUTED))
        .isPresent();
  }
}
