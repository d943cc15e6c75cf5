package org.jointletter.codec;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jointletter.model.Citation;
import org.jointletter.model.Dossier;
import org.jointletter.model.Jurisdiction;
import org.jointletter.model.Party;
import org.jointletter.model.SignatoryEvent;
import org.jointletter.model.Time;
import org.jointletter.vocabulary.Code;
import org.jspecify.annotations.Nullable;

/**
 * The codecs by class, for those who come with a class. Those of the types, {@link Tables}, are
 * generated.
 */
@WireForm(
    of = Dossier.class,
    recurring = {Citation.class, Jurisdiction.class, Party.class, SignatoryEvent.class, Time.class},
    alsoRecurring = {
      "Allegation.id",
      "Demand.id",
      "JointLetter.id",
      "Jurisdiction.codes",
      "Office.legalBasis",
      "Party.affiliations",
      "Party.offices"
    },
    distinct = {"Membership.party", "Signatory.party"},
    terms = {"Citation.source", "Identifier.value", "Text.language", "Translation.language"})
public final class Codecs {

  private static final Map<Class<?>, Codec<?>> BY_TYPE = byType();

  private Codecs() {}

  /**
   * Returns the codec that reads one of our types.
   *
   * @param type the type, or the hidden class that implements it
   * @param content the type argument, if there is one
   * @return empty if the type is not one of ours
   */
  public static Optional<Codec<?>> toRead(Class<?> type, Supplier<Class<?>> content) {
    if (type == Code.class) {
      return content.get().isEnum() ? Optional.of(ofCode(content.get())) : Optional.empty();
    }
    return toWrite(type);
  }

  /**
   * Returns the codec that writes one of our types. Unlike reading, writing a code takes no
   * vocabulary: it may stand where its type argument is not known.
   *
   * @param type the type, or the hidden class that implements it
   * @return empty if the type is not one of ours
   */
  public static Optional<Codec<?>> toWrite(Class<?> type) {
    Codec<?> codec = BY_TYPE.get(type);
    return Optional.ofNullable(codec != null ? codec : BY_TYPE.get(type.getSuperclass()));
  }

  /** Returns the string as which a value is written, or null if it is written as an object. */
  public static @Nullable String text(Object value) {
    return toWrite(value.getClass()).orElseThrow() instanceof ObjectCodec<?> object
        ? shorthand(object, value)
        : value.toString();
  }

  private static <T> @Nullable String shorthand(ObjectCodec<T> codec, Object value) {
    return codec.shorthand(codec.type().cast(value));
  }

  /** Returns the type of ours that a hidden class implements, or the class itself. */
  public static Class<?> publicType(Class<?> type) {
    Class<?> above = type.getSuperclass();
    return !BY_TYPE.containsKey(type) && BY_TYPE.containsKey(above) ? above : type;
  }

  /** Writes a value with the header of its type, if it can stand alone. */
  public static <T> void writeWhole(T value, Codec<T> codec, JsonOutput out) throws IOException {
    if (codec instanceof ObjectCodec<T> object) {
      object.write(value, out, DocumentType.of(object));
    } else {
      codec.write(value, out);
    }
  }

  @SuppressWarnings("unchecked") // only asked for enums
  private static <E extends Enum<E>> Codec<?> ofCode(Class<?> vocabulary) {
    return Scalars.code((Class<E>) vocabulary);
  }

  private static Map<Class<?>, Codec<?>> byType() {
    Map<Class<?>, Codec<?>> codecs = new HashMap<>();
    codecs.put(Code.class, Scalars.ANY_CODE);
    Tables.all().forEach(table -> codecs.put(table.type(), table));
    return codecs;
  }
}
