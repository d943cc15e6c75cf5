/**
 * What was answered, by whom and how soon, and what was not:
 * {@link org.jointletter.query.coverage.Coverage}.
 *
 * @since 0.1
 */
@NullMarked
package org.jointletter.query.coverage;

import org.jspecify.annotations.NullMarked;
