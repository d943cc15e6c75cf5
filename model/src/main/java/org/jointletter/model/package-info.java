/**
 * The types of a joint letter.
 *
 * <p>A builder assembles each of them, and common cases have short forms:
 *
 * <pre>{@code
 * JointLetter letter = JointLetter.builder()
 *     .id("lakes-2026")
 *     .kind(LetterKind.OPEN_LETTER)
 *     .title("Open the lake monitoring data")
 *     .addAddressee(Addressee.of(Party.named(PartyKind.PUBLIC_BODY, "Water Agency of Norland")))
 *     .roster(Roster.builder()
 *         .addSignatory(Signatory.organization("Lake Watch"))
 *         .addSignatory(Signatory.person("Ada Example"))
 *         .addDeclared(Quantity.moreThan(40, Unit.SIGNATURES))
 *         .completeness(Completeness.PARTIAL)
 *         .build())
 *     .addDemand(Demand.builder()
 *         .id("open-data")
 *         .statement("Publish all measurements since 2020.")
 *         .deadline("2026-06")
 *         .build())
 *     .build();
 * }</pre>
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
 *   <li>{@link org.jointletter.model.Text}, {@link org.jointletter.model.Time},
 *       {@link org.jointletter.model.Quantity} and {@link org.jointletter.model.Citation} are what
 *       everything is made of: what was written, when, how many, and who says so.
 *   <li>{@link org.jointletter.model.Visitor} visits all that is in a value, each with its
 *       {@link org.jointletter.model.Place}.
 * </ol>
 *
 * <p>All types are immutable, equal by value, and valid by construction: their builders throw a
 * {@link jakarta.validation.ConstraintViolationException} that names every broken rule. The rules
 * stand on the accessors, as Jakarta Validation annotations, where any validator finds them; those
 * between several attributes stand in the description of the type. No type reads a clock, a file or
 * the default locale.
 *
 * <p>Messages of exceptions never show who someone is. Their violations hold the value, as Jakarta
 * Validation requires: {@link jakarta.validation.ConstraintViolation#getInvalidValue()
 * getInvalidValue()}, {@link jakarta.validation.ConstraintViolation#getLeafBean() getLeafBean()}
 * and {@link jakarta.validation.ConstraintViolation#getRootBean() getRootBean()} return it, and are
 * not for logs. If Hibernate Validator, which names the broken rules, cannot be used, because
 * another library brings a jar that does not fit, a builder throws a
 * {@link jakarta.validation.ValidationException} that lists the jars.
 *
 * <p>Nothing here is null: what may be absent is an {@link java.util.Optional} or empty. A required
 * attribute that is left out, or set to null as such, is reported with everything else when the
 * value is built. Any other null is a {@link NullPointerException}: in a list or a map, for what
 * may be absent, or where a text, a term or a date is to be made into an attribute.
 *
 * @since 0.1
 */
@NullMarked
@ValueStyle
package org.jointletter.model;

import org.jspecify.annotations.NullMarked;
