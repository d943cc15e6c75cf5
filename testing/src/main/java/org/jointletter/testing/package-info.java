/**
 * Arbitraries of the types of a joint letter, for property tests with <a
 * href="https://jqwik.net">jqwik</a>.
 *
 * <p>With this artifact among the test dependencies, a property just asks for what it needs:
 *
 * <pre>{@code
 * @Property
 * void whatIsWrittenCanBeRead(@ForAll Dossier dossier) {
 *   String json = DocumentWriter.compact().toString(dossier);
 *   assertEquals(dossier, DocumentReader.strict().read(json, Dossier.class));
 * }
 * }</pre>
 *
 * <p>That works for every value type of the model, for {@code Code<ResponseKind>} and the codes of
 * all other vocabularies, and inside of {@code List}, {@code Optional} and the like. Everything is
 * valid, and awkward: names in many scripts, dates that are only half known, terms that this
 * version does not know, people who are not named, counts that disagree. What fails shrinks to
 * something with no more in it than is needed to fail.
 *
 * <p>To ask for something in particular, start from an arbitrary of this package and change its
 * values with {@code toBuilder()}:
 *
 * <pre>{@code
 * @Provide
 * Arbitrary<JointLetter> petitions() {
 *   return Letters.letters()
 *       .map(letter -> letter.toBuilder().kind(LetterKind.PETITION).build());
 * }
 * }</pre>
 *
 * <p>And what must be refused is a {@link org.jointletter.testing.breach.Breach}: a value that can
 * not be built and a document that can not be read, each for one rule that is broken at one place.
 * A property asks for any of them, or {@link org.jointletter.testing.breach.Breaches} for those of
 * one rule:
 *
 * <pre>{@code
 * @Property
 * void ourImportRefusesIt(@ForAll Breach breach) {
 *   breach.document().ifPresent(broken ->
 *       assertEquals(List.of(breach.code()), ourImport.errorsIn(broken.json())));
 * }
 * }</pre>
 *
 * <p>From the outside in:
 *
 * <ol>
 *   <li>{@link org.jointletter.testing.Dossiers} has dossiers in which every reference is met.
 *   <li>{@link org.jointletter.testing.Letters} has letters that are valid on their own,
 *       {@link org.jointletter.testing.Rosters} their signatories,
 *       {@link org.jointletter.testing.Statements} what they demand, allege and say besides, and
 *       {@link org.jointletter.testing.Responses} what comes back.
 *   <li>{@link org.jointletter.testing.Parties}, {@link org.jointletter.testing.Places},
 *       {@link org.jointletter.testing.Sources}, {@link org.jointletter.testing.Counts},
 *       {@link org.jointletter.testing.Times}, {@link org.jointletter.testing.Texts} and
 *       {@link org.jointletter.testing.Codes} have what everything is made of, and
 *       {@link org.jointletter.testing.Extensions} what others add.
 *   <li>{@link org.jointletter.testing.Values} has all of them, by type.
 * </ol>
 *
 * <p>All of them are immutable and can be shared. They draw on nothing but the randomness that
 * jqwik gives them, so that the seed of a failed run brings it back.
 *
 * @since 0.1
 */
@NullMarked
package org.jointletter.testing;

import org.jspecify.annotations.NullMarked;
