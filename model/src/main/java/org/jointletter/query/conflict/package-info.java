/**
 * On what the sources of a dossier disagree: {@link org.jointletter.query.conflict.Conflicts}.
 *
 * @since 0.1
 */
@NullMarked
package org.jointletter.query.conflict;

import org.jspecify.annotations.NullMarked;
