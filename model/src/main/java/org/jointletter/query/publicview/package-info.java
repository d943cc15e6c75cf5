/**
 * What may be shown of a dossier in which someone is withheld:
 * {@link org.jointletter.query.publicview.PublicView}.
 *
 * @since 0.1
 */
@NullMarked
package org.jointletter.query.publicview;

import org.jspecify.annotations.NullMarked;
