/**
 * Programs to read, run and copy from.
 *
 * <ol>
 *   <li>{@link org.jointletter.examples.ReadDossier} reads a dossier and prints an
 *       {@link org.jointletter.examples.Account} of it.
 *   <li>{@link org.jointletter.examples.AskDossier} prints the
 *       {@link org.jointletter.examples.Answers} to what people ask of it.
 *   <li>{@link org.jointletter.examples.BuildLetter} builds a letter and prints its JSON.
 *   <li>{@link org.jointletter.examples.CheckDocument} says what is wrong with a document.
 *   <li>{@link org.jointletter.examples.MigrateDocument} brings a document of format 0.9 to 1.0.
 *   <li>{@link org.jointletter.examples.ExportSchema} writes the JSON Schemas into a folder.
 * </ol>
 */
package org.jointletter.examples;
