package org.jointletter.jackson;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.sessions.JqwikSession;
import org.jointletter.codec.DocumentType;
import org.jointletter.codec.ObjectCodec;
import org.jointletter.codec.Tables;
import org.jointletter.model.PartialDate;
import org.jointletter.testing.Values;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No type and no attribute is missing from the tables. */
@Tag("slow")
class TablesTest {

  private static final JsonMapper MAPPER = JointletterMapper.create();

  private static final Map<Class<?>, Set<String>> MEMBERS = new HashMap<>();

  /** The members by which documents say what they are. */
  private static final Set<String> HEADER = Set.of("jointletter", "type");

  /** A sample of hundreds of values uses every attribute: that is tested beside the arbitraries. */
  @BeforeAll
  static void write() {
    JqwikSession.run(() ->
        tables().forEach(table -> MEMBERS.put(table.type(), members(table.type()))));
  }

  static List<ObjectCodec<?>> tables() {
    return Tables.all();
  }

  @Test
  void everyTypeThatIsWrittenAsAnObjectHasATable() {
    Set<Class<?>> types =
        Values.types().stream().filter(type -> type != PartialDate.class).collect(toSet());
    assertEquals(types, tables().stream().map(ObjectCodec::type).collect(toSet()));
    assertEquals(types.size(), tables().size());
  }

  @ParameterizedTest
  @MethodSource("tables")
  void theMembersOfAnObjectAreTheAttributesOfItsType(ObjectCodec<?> table) {
    Set<String> members = new TreeSet<>(MEMBERS.get(table.type()));
    members.removeIf(TablesTest::isExtension);
    if (DocumentType.all().stream().anyMatch(document -> document.codec() == table)) {
      members.removeAll(HEADER);
    }
    Set<String> attributes = attributes(table.type());
    attributes.removeAll(Set.of("extensions", "unknownMembers"));
    assertEquals(attributes, members);
  }

  @ParameterizedTest
  @MethodSource("tables")
  void whatCanHaveAnIdCanHaveExtensions(ObjectCodec<?> table) {
    boolean identified = attributes(table.type()).contains("id");
    assertEquals(identified, attributes(table.type()).contains("extensions"));
    assertEquals(identified, MEMBERS.get(table.type()).stream().anyMatch(TablesTest::isExtension));
  }

  private static boolean isExtension(String member) {
    return member.contains(":");
  }

  /** Returns the members that the values of a sample are written with. */
  private static Set<String> members(Class<?> type) {
    Set<String> members = new TreeSet<>();
    sample(type)
        .map(value -> MAPPER.<JsonNode>valueToTree(value))
        .forEach(json -> json.fieldNames().forEachRemaining(members::add));
    return members;
  }

  private static Stream<?> sample(Class<?> type) {
    return Values.of(type).generator(1_000, true).stream(new Random(7))
        .limit(100)
        .map(Shrinkable::value);
  }

  /**
   * The names of the properties that a bean of the type would have, save for those that are rules.
   */
  private static Set<String> attributes(Class<?> type) {
    return Arrays.stream(type.getMethods())
        .filter(method -> method.getDeclaringClass() == type)
        .filter(method -> method.getParameterCount() == 0)
        .filter(method -> (method.getModifiers() & (Modifier.STATIC | Modifier.FINAL)) == 0)
        .map(Method::getName)
        .filter(name -> name.matches("(get|is)[A-Z].*"))
        .map(name -> name.replaceFirst("get|is", ""))
        .map(name -> Character.toLowerCase(name.charAt(0)) + name.substring(1))
        .collect(toCollection(TreeSet::new));
  }
}
