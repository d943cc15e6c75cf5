/**
 * Answers that are derived from the types of {@link org.jointletter.model}, and stored nowhere.
 *
 * <p>Of a dossier, {@link org.jointletter.query.Coverage} tells what was answered and what was not,
 * {@link org.jointletter.query.Timeline} and {@link org.jointletter.query.Lineage} in which order
 * things came, and {@link org.jointletter.query.Conflicts} on what its sources disagree.
 */
@NullMarked
package org.jointletter.query;

import org.jspecify.annotations.NullMarked;
