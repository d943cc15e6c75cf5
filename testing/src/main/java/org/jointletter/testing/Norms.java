package org.jointletter.testing;

import static org.jointletter.testing.Sizes.few;
import static org.jointletter.testing.Sizes.maybe;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import org.jointletter.model.Norm;
import org.jointletter.vocabulary.NormRelation;

/**
 * Laws, treaties, rulings and their provisions.
 *
 * @since 0.1
 */
public final class Norms {

  static final Norms ANY = new Norms(Sources.ANY);

  private final Arbitrary<Norm> norms;

  Norms(Sources sources) {
    this.norms = Whole.of(Builders.withBuilder(Norm::builder)
        .use(Extensions.rare())
        .in(Norm.Builder::extensions)
        .use(maybe(Codes.codes(NormRelation.class)))
        .in(Norm.Builder::relation)
        .use(Texts.texts())
        .in(Norm.Builder::label)
        .use(maybe(Texts.texts()))
        .in(Norm.Builder::instrument)
        .use(few(Places.identifiers()))
        .in(Norm.Builder::identifiers)
        .use(maybe(Places.jurisdictions()))
        .in(Norm.Builder::jurisdiction)
        .use(sources.cited())
        .in(Norm.Builder::citations)
        .build(Norm.Builder::build));
  }

  /** {@return an arbitrary of norms} */
  public static Arbitrary<Norm> norms() {
    return ANY.norm();
  }

  Arbitrary<Norm> norm() {
    return norms;
  }
}
