/**
 * What people come to the records of joint letters for: answers that are worked out, never stored.
 *
 * <p>{@link org.jointletter.query.PublicView} is what may be shown of a dossier in which someone is
 * withheld.
 *
 * @since 0.1
 */
@NullMarked
package org.jointletter.query;

import org.jspecify.annotations.NullMarked;
