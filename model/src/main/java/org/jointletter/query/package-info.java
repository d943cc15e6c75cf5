/**
 * Answers to what people ask of the records. They are worked out, never stored.
 *
 * <p>Of a roster: {@link org.jointletter.query.RosterVerdict} holds the list against what is
 * declared, {@link org.jointletter.query.Standing} tells who stood on the letter on a day,
 * {@link org.jointletter.query.RosterDiff} compares two lists,
 * {@link org.jointletter.query.LikelyDuplicates} and
 * {@link org.jointletter.query.NetworksBesideMembers} point at entries that may count twice. Of
 * claims about a number: {@link org.jointletter.query.CountAgreement} tells which can be right
 * together.
 *
 * <p>Of a dossier: {@link org.jointletter.query.Coverage} tells what was answered and what was not,
 * {@link org.jointletter.query.Timeline} and {@link org.jointletter.query.Lineage} in which order
 * things came, and {@link org.jointletter.query.Conflicts} on what its sources disagree.
 * {@link org.jointletter.query.PublicView} is what may be shown of it if someone is withheld.
 *
 * @since 0.1
 */
@NullMarked
package org.jointletter.query;

import org.jspecify.annotations.NullMarked;
