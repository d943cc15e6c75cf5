/**
 * Every sentence that a program shows to a person: one store, from which messages, and later their
 * translations, are taken. Internal to Jointletter.
 *
 * <p>Sentences are constants, so that annotations can have them, a missing one is an error of the
 * compiler, and nothing is loaded at run time.
 */
@NullMarked
package org.jointletter.words;

import org.jspecify.annotations.NullMarked;
