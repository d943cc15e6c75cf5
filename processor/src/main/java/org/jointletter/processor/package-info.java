/**
 * Writes the fast checks of the model while it is compiled.
 *
 * <ol>
 *   <li>{@link org.jointletter.processor.CheckProcessor} takes part in the compilation.
 *   <li>{@link org.jointletter.processor.CheckSource} is the source of one check.
 *   <li>{@link org.jointletter.processor.ConstraintSource} is how one constraint is checked.
 * </ol>
 */
@NullMarked
package org.jointletter.processor;

import org.jspecify.annotations.NullMarked;
