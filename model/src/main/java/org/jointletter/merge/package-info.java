/** Dossiers about the same letters, put together. */
@NullMarked
package org.jointletter.merge;

import org.jspecify.annotations.NullMarked;
