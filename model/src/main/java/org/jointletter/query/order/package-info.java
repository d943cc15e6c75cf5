/**
 * In which order things came: {@link org.jointletter.query.order.Timeline} by their dates, and
 * {@link org.jointletter.query.order.Lineage} by what letters say of each other.
 *
 * @since 0.1
 */
@NullMarked
package org.jointletter.query.order;

import org.jspecify.annotations.NullMarked;
