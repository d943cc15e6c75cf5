/**
 * How values are checked: fast, by the class {@code XCheck} that is written for each class
 * {@code X} that is {@link org.jointletter.constraint.check.Checked}, and, when that fails, fully,
 * by Hibernate Validator in {@link org.jointletter.constraint.check.Report}. Internal to
 * Jointletter.
 */
@NullMarked
package org.jointletter.constraint.check;

import org.jspecify.annotations.NullMarked;
