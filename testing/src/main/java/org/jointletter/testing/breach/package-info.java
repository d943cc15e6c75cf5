/**
 * What breaks the rules: values that can not be built and documents that must be refused, each of
 * them broken in one place.
 *
 * <pre>{@code
 * @Property
 * void ourFormRefusesWhatTheLibraryRefuses(@ForAll Breach breach) {
 *   breach.document().ifPresent(broken -> {
 *     assertTrue(ourForm.accepts(broken.neighbour()));
 *     assertEquals(List.of(breach.code()), ourForm.errorsIn(broken.json()));
 *   });
 * }
 * }</pre>
 *
 * <ol>
 *   <li>{@link org.jointletter.testing.breach.Breaches} has them for every rule and type.
 *   <li>{@link org.jointletter.testing.breach.Breach} is one of them: the rule, the place, and a
 *       try to build it.
 *   <li>{@link org.jointletter.testing.breach.BrokenDocument} is the document that goes with it.
 * </ol>
 */
@NullMarked
package org.jointletter.testing.breach;

import org.jspecify.annotations.NullMarked;
