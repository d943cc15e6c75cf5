/**
 * What breaks the rules: values that can not be built and documents that must be refused, each of
 * them broken in one place.
 *
 * <p>Whoever checks letters in another way, in a form, a database or another language, can hold
 * that against the library:
 *
 * <pre>{@code
 * @Property
 * void ourFormRefusesBadIds(@ForAll("badIds") Breach breach) {
 *   BrokenDocument broken = breach.document().orElseThrow();
 *   assertTrue(ourForm.accepts(broken.neighbour()));
 *   assertFalse(ourForm.accepts(broken.json()));
 * }
 *
 * @Provide
 * Arbitrary<Breach> badIds() {
 *   return Breaches.of("slug");
 * }
 * }</pre>
 *
 * <p>Such a property, if it fails, ends with a small document, such as an allegation with nothing
 * else in it.
 *
 * <ol>
 *   <li>{@link org.jointletter.testing.breach.Breaches} has them for every rule and type.
 *   <li>{@link org.jointletter.testing.breach.Breach} is one of them: the rule, the place, and a
 *       try to build it.
 *   <li>{@link org.jointletter.testing.breach.BrokenDocument} is the document that goes with it.
 * </ol>
 *
 * @since 0.1
 */
@NullMarked
package org.jointletter.testing.breach;

import org.jspecify.annotations.NullMarked;
