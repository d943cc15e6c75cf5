/**
 * Writes code that only says in another way what the model says, while it is compiled.
 *
 * <ol>
 *   <li>{@link org.jointletter.processor.Property} is one attribute, as its accessor states it: all
 *       that follows is made of it.
 *   <li>{@link org.jointletter.processor.CheckProcessor} writes the fast checks of the model:
 *       {@link org.jointletter.processor.CheckSource} is one of them, and
 *       {@link org.jointletter.processor.ConstraintSource} how a constraint is checked.
 *   <li>{@link org.jointletter.processor.AttributeProcessor} writes the attributes of each type,
 *       for those who treat values by the types of what stands in them.
 *   <li>{@link org.jointletter.processor.VisitorProcessor} writes the visitor of all types:
 *       {@link org.jointletter.processor.VisitorGraph} finds out which type can hold what.
 *   <li>{@link org.jointletter.processor.SetterProcessor} writes the setters of builders that take
 *       another form of a value, such as a string for a text.
 *   <li>{@link org.jointletter.processor.AccessProcessor} writes how the wire form gets and sets
 *       attributes: {@link org.jointletter.processor.AccessSource} is the access to one type.
 *   <li>{@link org.jointletter.processor.VocabularyProcessor} writes the terms of each vocabulary
 *       as data, and a class of the terms that are broader than others:
 *       {@link org.jointletter.processor.Vocabulary} is one of the vocabularies.
 *   <li>{@link org.jointletter.processor.SourceProcessor} is what those that write sources have in
 *       common.
 * </ol>
 */
@NullMarked
package org.jointletter.processor;

import org.jspecify.annotations.NullMarked;
