/**
 * What documents must keep to, and what is told if they do not.
 *
 * <ul>
 *   <li>A {@link org.jointletter.rule.Problem} is what is wrong in one place, with the code of a
 *       rule: one of the model, or a {@link org.jointletter.rule.StructureRule}.
 *   <li>{@link org.jointletter.rule.Limits} are what a reader puts up with.
 * </ul>
 *
 * @since 0.1
 */
@NullMarked
package org.jointletter.rule;

import org.jspecify.annotations.NullMarked;
