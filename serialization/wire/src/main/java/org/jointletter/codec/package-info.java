/**
 * How the types are written as JSON, whatever library reads and writes the tokens. Internal to
 * Jointletter.
 *
 * <ol>
 *   <li>{@link org.jointletter.codec.Tables} has a codec for every type. It is generated from the
 *       accessors of the types, as is an {@link org.jointletter.codec.Access} for each:
 *       {@code TextAccess} has the names of the attributes of texts and the codecs of their values,
 *       and gets and sets them. What does not follow from the accessors stands in the annotation of
 *       {@link org.jointletter.codec.Codecs}.
 *   <li>{@link org.jointletter.codec.ObjectCodec} reads and writes by the
 *       {@link org.jointletter.codec.Table} of a type, {@link org.jointletter.codec.Scalars} are
 *       the values that are no objects, and {@link org.jointletter.codec.DocumentType} the types
 *       that can stand alone.
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
