/** How constraints word what they say. Internal to Jointletter. */
@NullMarked
package org.jointletter.constraint.message;

import org.jspecify.annotations.NullMarked;
