/**
 * Claims about a number, held against each other:
 * {@link org.jointletter.query.count.CountAgreement} tells which can be right together, and which
 * can not.
 *
 * @since 0.1
 */
@NullMarked
package org.jointletter.query.count;

import org.jspecify.annotations.NullMarked;
