/**
 * The rules on single attributes, as Jakarta Validation constraints, for use on types of your own
 * too.
 *
 * <ul>
 *   <li>{@link org.jointletter.constraint.Required} and {@link org.jointletter.constraint.Slug},
 *       for what must be there;
 *   <li>{@link org.jointletter.constraint.PlainText},
 *       {@link org.jointletter.constraint.LanguageTag}, {@link org.jointletter.constraint.WebLink},
 *       {@link org.jointletter.constraint.Digest}, {@link org.jointletter.constraint.CodeText},
 *       {@link org.jointletter.constraint.TimeText},
 *       {@link org.jointletter.constraint.DurationText},
 *       {@link org.jointletter.constraint.CurrencyCode} and
 *       {@link org.jointletter.constraint.Amount}, for what is written;
 *   <li>{@link org.jointletter.constraint.ExtensionName},
 *       {@link org.jointletter.constraint.UnknownName} and
 *       {@link org.jointletter.constraint.JsonText}, for what others add.
 * </ul>
 *
 * <p>{@link org.jointletter.constraint.Characters} says which characters a text can have, and which
 * of them can be seen.
 *
 * <p>{@link org.jointletter.constraint.CanonicalNumber} is the form in which numbers are kept.
 *
 * <p>A broken rule is known by its {@linkplain org.jointletter.constraint.RuleCode code}.
 *
 * @since 0.1
 */
@NullMarked
package org.jointletter.constraint;

import org.jspecify.annotations.NullMarked;
