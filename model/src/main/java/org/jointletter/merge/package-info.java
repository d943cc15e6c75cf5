/**
 * Dossiers about the same letters, put together, with nothing lost and nothing decided.
 *
 * <p>{@link org.jointletter.merge.Merge} is the entry, and says what is the same thing and what
 * stands where contributions differ. {@link org.jointletter.merge.MergeConflict} is what could not
 * all stand. {@link org.jointletter.merge.ClashingIdsException} says that ids have to be aligned
 * first.
 *
 * <p>Inside, {@code MergeRules} has what does not follow from the types of attributes.
 *
 * @since 0.1
 */
@NullMarked
package org.jointletter.merge;

import org.jspecify.annotations.NullMarked;
