/**
 * Searching of texts for words and numbers, and taking them out:
 * {@link org.jointletter.publicview.text.TextRedaction}. It knows nothing of letters.
 */
@NullMarked
package org.jointletter.publicview.text;

import org.jspecify.annotations.NullMarked;
