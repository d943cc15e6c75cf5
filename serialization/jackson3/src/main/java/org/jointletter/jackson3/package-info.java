/**
 * Jackson 3: {@link org.jointletter.jackson3.JointletterModule} adds our types to an
 * {@code ObjectMapper}, for values inside classes of your own, and
 * {@link org.jointletter.jackson3.JointletterMapper} is a mapper that already knows them, and
 * {@code java.time}. Documents of our types are read and written by
 * {@link org.jointletter.document.DocumentReader} and
 * {@link org.jointletter.document.DocumentWriter}.
 *
 * @since 0.1
 */
@NullMarked
package org.jointletter.jackson3;

import org.jspecify.annotations.NullMarked;
