/**
 * A dossier as it may be shown to everyone: {@link org.jointletter.publicview.PublicView}.
 *
 * @since 0.1
 */
@NullMarked
package org.jointletter.publicview;

import org.jspecify.annotations.NullMarked;
