/**
 * How values are checked: fast, by {@link org.jointletter.constraint.check.Constraints}, and, when
 * that fails, fully, by Hibernate Validator in {@link org.jointletter.constraint.check.Report}.
 * Internal to Jointletter.
 */
@NullMarked
package org.jointletter.constraint.check;

import org.jspecify.annotations.NullMarked;
