/**
 * What a list of signatories tells.
 *
 * <ul>
 *   <li>{@link org.jointletter.query.roster.RosterVerdict} holds the list against what is declared.
 *   <li>{@link org.jointletter.query.roster.Standing} tells who stood on the letter on a day.
 *   <li>{@link org.jointletter.query.roster.RosterDiff} compares two lists.
 *   <li>{@link org.jointletter.query.roster.LikelyDuplicates} and
 *       {@link org.jointletter.query.roster.NetworksBesideMembers} point at entries that may count
 *       twice.
 * </ul>
 *
 * @since 0.1
 */
@NullMarked
package org.jointletter.query.roster;

import org.jspecify.annotations.NullMarked;
