package org.jointletter.codec;

import java.io.IOException;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A type that can stand alone as a document.
 *
 * @param text how documents call it
 * @param codec how it is read and written
 * @param <T> the type
 */
public record DocumentType<T>(String text, ObjectCodec<T> codec) {

  private static final List<DocumentType<?>> ALL = List.of(
      new DocumentType<>("dossier", Tables.DOSSIER),
      new DocumentType<>("joint-letter", Tables.JOINT_LETTER),
      new DocumentType<>("coalition", Tables.COALITION),
      new DocumentType<>("signatory", Tables.SIGNATORY),
      new DocumentType<>("official-response", Tables.OFFICIAL_RESPONSE),
      new DocumentType<>("allegation", Tables.ALLEGATION),
      new DocumentType<>("jurisdiction", Tables.JURISDICTION));

  /** Returns all types that can stand alone. */
  public static List<DocumentType<?>> all() {
    return ALL;
  }

  /**
   * Returns the document type of a class.
   *
   * @throws IllegalArgumentException if the class can not stand alone
   */
  @SuppressWarnings("unchecked") // found by its class
  public static <T> DocumentType<T> of(Class<? extends T> type) {
    for (DocumentType<?> document : ALL) {
      if (document.codec.type().isAssignableFrom(type)) {
        return (DocumentType<T>) document;
      }
    }
    Class<?> told = Modifier.isPublic(type.getModifiers()) ? type : type.getSuperclass();
    throw new IllegalArgumentException(told.getName() + " is no document; documents are "
        + ALL.stream().map(DocumentType::text).toList());
  }

  /** Returns the document type that is called so, if one is. */
  static Optional<DocumentType<?>> called(@Nullable String text) {
    return ALL.stream().filter(document -> document.text.equals(text)).findAny();
  }

  /** Returns the document type that a codec is for, or null. */
  public static <T> @Nullable DocumentType<T> of(ObjectCodec<T> codec) {
    @SuppressWarnings("unchecked") // the codec is the same
    DocumentType<T> found = (DocumentType<T>)
        ALL.stream().filter(document -> document.codec == codec).findAny().orElse(null);
    return found;
  }

  /** Writes a document. */
  public void write(T value, JsonOutput out) throws IOException {
    codec.write(value, out, this);
  }
}
