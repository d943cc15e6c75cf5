/**
 * Documents: files and messages that hold one of our types as JSON.
 *
 * <ul>
 *   <li>{@link org.jointletter.document.DocumentReader} reads them, within
 *       {@link org.jointletter.rule.Limits}, and {@link org.jointletter.document.DocumentWriter}
 *       writes them.
 *   <li>{@link org.jointletter.document.InvalidDocumentException} lists the
 *       {@linkplain org.jointletter.rule.Problem problems} of a document that is not valid, each
 *       with the code of a rule of the model or of a {@link org.jointletter.rule.StructureRule}.
 *   <li>{@link org.jointletter.document.JsonSchema} describes documents to those who work without
 *       this library.
 * </ul>
 *
 * @since 0.1
 */
@NullMarked
package org.jointletter.document;

import org.jspecify.annotations.NullMarked;
