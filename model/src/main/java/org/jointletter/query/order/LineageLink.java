package org.jointletter.query.order;

import java.util.Optional;
import org.jointletter.model.JointLetter;
import org.jointletter.model.Link;

/**
 * A link of a letter, with both of its ends.
 *
 * @param from the letter that has the link
 * @param link the link, as stated
 * @param to the other letter; absent if the link leads to an outside text
 * @since 0.1
 */
public record LineageLink(JointLetter from, Link link, Optional<JointLetter> to) {

  /** {@return how the other letter relates to this one} */
  public InverseLinkKind inverse() {
    return InverseLinkKind.of(link.getKind().getBroad());
  }

  @Override
  public String toString() {
    return "LineageLink[" + link.getKind() + (to.isPresent() ? "" : ", outside") + "]";
  }
}
