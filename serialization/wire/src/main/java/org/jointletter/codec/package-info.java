/**
 * How the types are written as JSON, whatever library reads and writes the tokens. Internal to
 * Jointletter.
 *
 * <ol>
 *   <li>{@link org.jointletter.codec.Tables} has a line for every attribute of every type: its wire
 *       name, and how its values are written. Nothing else knows wire names.
 *   <li>{@link org.jointletter.codec.Table} holds the lines of one type,
 *       {@link org.jointletter.codec.Access} is how its attributes are got and set,
 *       {@link org.jointletter.codec.ObjectCodec} reads and writes by it,
 *       {@link org.jointletter.codec.Scalars} are the values that are no objects, and
 *       {@link org.jointletter.codec.DocumentType} the types that can stand alone.
 *   <li>{@link org.jointletter.codec.Reading} is the state of reading one document: where it is,
 *       and what is wrong.
 *   <li>{@link org.jointletter.codec.JsonLibrary} is what a JSON library has to provide: a
 *       {@link org.jointletter.codec.JsonInput}.
 *   <li>{@link org.jointletter.codec.CompactOutput}, and those that extend it, write documents into
 *       a {@link org.jointletter.codec.Utf8Text}.
 * </ol>
 */
@NullMarked
package org.jointletter.codec;

import org.jspecify.annotations.NullMarked;
