package org.jointletter.constraint;

import static java.lang.annotation.ElementType.ANNOTATION_TYPE;
import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.ElementType.TYPE_USE;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jointletter.words.RuleWords;
import org.jspecify.annotations.Nullable;

/**
 * The text, if present, must be an absolute address of RFC 3986, at most 2,000 characters long:
 *
 * <ul>
 *   <li>the scheme {@code http} or {@code https}, in lower case;
 *   <li>no user name or password, which RFC 9110 deprecates;
 *   <li>a host in ASCII: parts of letters, digits, hyphens and underscores joined by single dots,
 *       the last of which begins with a letter and may be followed by a dot; or an IPv4 address, or
 *       an IPv6 address in brackets, without a zone and without an IPv4 address in it. A host in
 *       other letters is written in its {@code xn--} form;
 *   <li>if need be, a port from 1 to 65535, a path, a query and a fragment; characters that RFC
 *       3986 does not allow there are percent-encoded as UTF-8, except for brackets in a query or a
 *       fragment.
 * </ul>
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc3986">RFC 3986</a>
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9110#section-4.2.4">RFC 9110, 4.2.4</a>
 * @since 0.1
 */
@Documented
@Target({METHOD, FIELD, PARAMETER, TYPE_USE, ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = WebLink.Validator.class)
public @interface WebLink {

  /** {@return what is said when the rule is broken, unless more can be said} */
  String message() default RuleWords.WEB_LINK;

  /** {@return the groups that the rule belongs to; only the default group is checked} */
  Class<?>[] groups() default {};

  /** {@return carried for validators; not used here} */
  Class<? extends Payload>[] payload() default {};

  /** Checks a link, and says which part of it is in the way. */
  final class Validator extends TextRule<WebLink> {

    /** Creates a validator. */
    public Validator() {
      super(RuleWords.WEB_LINK);
    }

    @Override
    @Nullable
    String problem(String text) {
      return LinkScan.problem(text);
    }
  }
}
