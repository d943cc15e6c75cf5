/** Jackson 3 as a source and a sink of JSON tokens. Internal to Jointletter. */
@NullMarked
package org.jointletter.jackson3.tokens;

import org.jspecify.annotations.NullMarked;
