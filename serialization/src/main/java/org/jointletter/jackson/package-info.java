/**
 * Reading and writing with Jackson 2.
 *
 * <ul>
 *   <li>{@link org.jointletter.jackson.DocumentReader} and
 *       {@link org.jointletter.jackson.DocumentWriter} are for documents: files that hold one of
 *       our types.
 *   <li>{@link org.jointletter.jackson.JointletterModule} teaches our types to an
 *       {@code ObjectMapper}, for values inside classes of your own.
 *       {@link org.jointletter.jackson.JointletterMapper} is a mapper that already knows them, and
 *       {@code java.time}.
 * </ul>
 */
@NullMarked
package org.jointletter.jackson;

import org.jspecify.annotations.NullMarked;
