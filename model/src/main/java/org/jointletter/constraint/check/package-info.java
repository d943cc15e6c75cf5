/**
 * How values are checked: fast, by the class {@code XCheck} that is written for each class
 * {@code X} that is {@link org.jointletter.constraint.check.Checked}, and, when that fails, fully,
 * by Hibernate Validator in {@link org.jointletter.constraint.check.Report}. A builder keeps parts
 * that are broken in {@link org.jointletter.constraint.check.BrokenParts}, to report them with its
 * value. Internal to Jointletter.
 */
@NullMarked
package org.jointletter.constraint.check;

import org.jspecify.annotations.NullMarked;
