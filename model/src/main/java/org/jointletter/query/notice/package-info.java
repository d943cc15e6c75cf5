/**
 * What is allowed in a value, and is probably a mistake:
 * {@link org.jointletter.query.notice.Notices}.
 *
 * @since 0.1
 */
@NullMarked
package org.jointletter.query.notice;

import org.jspecify.annotations.NullMarked;
