/**
 * What can be wrong with a document, whatever it is read with:
 * {@link org.jointletter.document.InvalidDocumentException} and the
 * {@linkplain org.jointletter.document.Problem problems} it lists.
 */
@NullMarked
package org.jointletter.document;

import org.jspecify.annotations.NullMarked;
