/**
 * The attributes of the types, for those who treat values by the types of what stands in them: how
 * they are merged, and what is shown of them.
 *
 * <p>{@link org.jointletter.attribute.Attributes} has those of one type. The class for each type is
 * written while it is compiled, from its accessors: {@code PartyAttributes} is the one of parties.
 */
@NullMarked
package org.jointletter.attribute;

import org.jspecify.annotations.NullMarked;
