package org.jointletter.codec;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jointletter.constraint.check.UsualName;

/** The names of members that problems show. */
public final class MemberNames {

  private MemberNames() {}

  /** The words of the format, and of 0.9, made for the first document that is not valid. */
  private static final class Known {

    static final Set<String> WORDS = Stream.of(
            Tables.all().stream().flatMap(codec -> codec.names().stream()),
            Format09.types().values().stream().flatMap(type -> type.members().keySet().stream()),
            Stream.of(Header.FORMAT, Header.TYPE, ""))
        .flatMap(names -> names)
        .map(UsualName::folded)
        .collect(Collectors.toUnmodifiableSet());
  }

  /**
   * Returns a name as problems show it: as it is if it is a word of the format, in whatever case,
   * or a {@link UsualName}; or else {@value UsualName#HIDDEN}.
   *
   * @param personal whether the object around it may say who someone is
   */
  static String shown(String name, boolean personal) {
    return UsualName.of(name, personal, Known.WORDS);
  }

  /**
   * Returns a name in the classes of a user as problems show it: if it is a {@link UsualName}, or
   * else {@value UsualName#HIDDEN}.
   *
   * @param key whether it may be the key of a map, so that it is not shown
   */
  public static String ofUser(String name, boolean key) {
    return UsualName.of(name, key);
  }
}
