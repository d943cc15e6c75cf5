/** Jackson 2 as a source and a sink of JSON tokens. Internal to Jointletter. */
@NullMarked
package org.jointletter.jackson.tokens;

import org.jspecify.annotations.NullMarked;
