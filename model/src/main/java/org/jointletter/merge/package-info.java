/**
 * Dossiers about the same letters, put together, with nothing lost and nothing decided.
 *
 * <p>{@link org.jointletter.merge.Merge} is the entry, and says what is the same thing and what
 * stands where contributions differ. {@link org.jointletter.merge.MergeConflict} is what could not
 * all stand. {@link org.jointletter.merge.ClashingIdsException} says that ids have to be aligned
 * first.
 *
 * <p>Inside, {@code MergeRules} states how types are merged, as far as that does not follow from
 * their attributes. {@code MergedType} and {@code MergedAttribute} merge by it, {@code ListUnion}
 * unites lists, and {@code RosterMerge} and {@code Repairs} keep the rules of whole rosters and
 * dossiers.
 *
 * @since 0.1
 */
@NullMarked
package org.jointletter.merge;

import org.jspecify.annotations.NullMarked;
