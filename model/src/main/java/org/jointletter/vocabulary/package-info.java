/**
 * The vocabularies: enums of the terms that this version knows, and
 * {@link org.jointletter.vocabulary.Code}, which holds one of them or a term that this version does
 * not know.
 *
 * <p>Vocabularies grow with minor versions. A {@code switch} over one needs a {@code default}.
 *
 * @since 0.1
 */
@NullMarked
package org.jointletter.vocabulary;

import org.jspecify.annotations.NullMarked;
