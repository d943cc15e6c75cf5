/**
 * The types of a joint letter.
 *
 * <p>Read them from the outside in:
 *
 * <ol>
 *   <li>{@link org.jointletter.model.Dossier} holds all that is known around some letters, and the
 *       {@link org.jointletter.model.Source sources} for it.
 *   <li>{@link org.jointletter.model.JointLetter} is a text that several stand behind: its
 *       {@link org.jointletter.model.Roster} of {@link org.jointletter.model.Signatory
 *       signatories}, its {@link org.jointletter.model.Addressee addressees}, its
 *       {@link org.jointletter.model.Demand demands} and {@link org.jointletter.model.Allegation
 *       allegations}.
 *   <li>{@link org.jointletter.model.Coalition} is those who act together, and
 *       {@link org.jointletter.model.OfficialResponse} what is answered to them.
 *   <li>{@link org.jointletter.model.Party} is anyone, and
 *       {@link org.jointletter.model.Jurisdiction} anywhere.
 *   <li>{@link org.jointletter.model.Text}, {@link org.jointletter.model.PartialDate},
 *       {@link org.jointletter.model.Count} and {@link org.jointletter.model.Citation} are what
 *       everything is made of: what was written, when, how many, and who says so.
 * </ol>
 *
 * <p>All types are immutable, equal by value, and valid by construction: their builders throw a
 * {@link jakarta.validation.ConstraintViolationException} that names every broken rule. The rules
 * stand on the accessors, as Jakarta Validation annotations, where any validator finds them. No
 * type reads a clock, a file or the default locale.
 */
@NullMarked
@ValueStyle
package org.jointletter.model;

import org.jspecify.annotations.NullMarked;
