/**
 * The vocabularies: enums of the terms that this version knows, and
 * {@link org.jointletter.vocabulary.Code}, which holds one of them or a term that this version does
 * not know.
 *
 * <p>The Javadoc of a constant defines its term. Names, titles, definitions, sources and broader
 * terms are also there as data: {@code LetterKind.json}, beside its class, describes the terms of
 * {@link org.jointletter.vocabulary.LetterKind}.
 *
 * <p>Vocabularies grow with minor versions. A {@code switch} over one needs a {@code default}.
 *
 * @since 0.1
 */
@NullMarked
package org.jointletter.vocabulary;

import org.jspecify.annotations.NullMarked;
