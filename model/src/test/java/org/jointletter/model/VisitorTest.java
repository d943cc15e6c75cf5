package org.jointletter.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jointletter.attribute.AllAttributes;
import org.jointletter.constraint.Slug;
import org.jointletter.constraint.check.Personal;
import org.jointletter.model.Visitor.Sought;
import org.jointletter.vocabulary.Code;
import org.jointletter.vocabulary.PartsMode;
import org.junit.jupiter.api.Test;

/** The visitor meets what reflection finds in values, valid or not, and at the same places. */
class VisitorTest {

  private static final Set<String> CITING = Set.of("citations");

  @Property(tries = 3_000, edgeCases = EdgeCasesMode.NONE)
  void meetsWhatReflectionFinds(@ForAll("valueTypes") Class<?> type, @ForAll long seed) {
    Object value = value(type, seed);
    Reflected reflected = new Reflected();
    reflected.add(type, value, "", List.of(), false);

    assertEquals(reflected.all, new Recording(EnumSet.allOf(Sought.class)).of(value));
  }

  /** A visitor that seeks one thing meets all of it, and so does one that seeks several. */
  @Property(tries = 3_000, edgeCases = EdgeCasesMode.NONE)
  void meetsAllOfWhatItSeeks(
      @ForAll("valueTypes") Class<?> type, @ForAll long seed, @ForAll Set<Sought> sought) {
    Object value = value(type, seed);
    Set<String> words = sought.stream().map(Enum::name).collect(Collectors.toSet());
    assertEquals(
        chosen(new Recording(EnumSet.allOf(Sought.class)).of(value), words),
        chosen(new Recording(sought).of(value), words));
  }

  private static Set<String> chosen(Set<String> met, Set<String> sought) {
    return met.stream()
        .filter(one ->
            Stream.of(one.substring(0, one.indexOf(' ')).split(",")).anyMatch(sought::contains))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void eachTypeIsVisitedByItsOwnMethod() throws ReflectiveOperationException {
    for (Class<?> type : ValueTypes.all()) {
      assertEquals(
          void.class, Visitor.class.getMethod("visit", type, Place.class).getReturnType());
      assertTrue(
          Stream.of(Sought.values()).anyMatch(sought -> sought.name().equals(constant(type))));
    }
  }

  @Test
  void whatSeeksNothingIsLedNowhere() {
    Object dossier = Builders.buildCollected(Filling.dense(Pool::valid).builder(Dossier.class))
        .value();
    assertEquals(Set.of(), new Recording(EnumSet.noneOf(Sought.class)).of(dossier));
    assertFalse(new Recording(EnumSet.of(Sought.CODE)).of(dossier).isEmpty());
  }

  @Test
  void aThingCanBeSoughtTwice() {
    List<String> texts = new ArrayList<>();
    new Visitor(Sought.TEXT, Sought.CODE, Sought.TEXT) {
      @Override
      public void visit(Text value, Place at) {
        texts.add(value.getValue());
      }
    }.visit(Minimal.demand("d").build(), Place.ANYWHERE);
    assertEquals(List.of("Open the harbour."), texts);
  }

  /** Nothing in it could be a party, or lead to one. */
  @Test
  void whatCannotHoldWhatIsSoughtIsNotEntered() {
    Object letter = Builders.buildCollected(Filling.dense(Pool::valid).builder(JointLetter.class))
        .value();
    new Visitor(Sought.PARTY) {
      @Override
      public void visit(Text value, Place at) {
        throw new AssertionError("no text holds a party");
      }

      @Override
      public void visit(Jurisdiction value, Place at) {
        throw new AssertionError("no jurisdiction holds a party");
      }

      @Override
      public void visit(Party value, Place at) {
        // its parts hold none either
      }
    }.visitAny(letter, Place.ANYWHERE);
  }

  @Test
  void partsAreLeftOutByAMethodThatDoesNotGoOn() {
    Demand part = Minimal.demand("part").build();
    Demand demand =
        Minimal.demand("whole").addPart(part).partsMode(PartsMode.ALL_OF).build();
    List<String> ids = new ArrayList<>();
    new Visitor(Sought.DEMAND) {
      @Override
      public void visit(Demand value, Place at) {
        ids.add(value.getId() + " " + at);
      }
    }.visit(demand, Place.ROOT);
    assertEquals(List.of("whole "), ids);
  }

  @Test
  void referencesAreAllConstantsOfThisName() {
    assertEquals(
        Stream.of(Sought.values())
            .filter(sought -> sought.name().endsWith("_REFERENCE"))
            .collect(Collectors.toSet()),
        Sought.references());
  }

  @Test
  void otherTypesAreRefused() {
    assertThrows(
        IllegalArgumentException.class,
        () -> new Visitor() {}.visitAny("a text of Java", Place.ROOT));
  }

  @Provide
  static Arbitrary<Class<?>> valueTypes() {
    return Arbitraries.of(ValueTypes.all());
  }

  private static Object value(Class<?> type, long seed) {
    Random random = new Random(seed);
    return Builders.buildCollected(Filling.atRandom(random, Pool::valid).builder(type))
        .value();
  }

  private static String constant(Class<?> type) {
    return type.getSimpleName()
        .replaceAll("(?<!^)([A-Z])", "_$1")
        .toUpperCase(java.util.Locale.ROOT);
  }

  private static String met(String sought, Object what, String path) {
    return sought + " " + path + " " + what;
  }

  private static String reference(Collection<Class<?>> targets) {
    return targets.stream()
        .map(target -> constant(target) + "_REFERENCE")
        .collect(Collectors.joining(","));
  }

  /** Writes down what it meets. */
  private static final class Recording extends Visitor {

    private final Set<String> all = new TreeSet<>();

    Recording(Set<Sought> sought) {
      super(sought);
    }

    Set<String> of(Object value) {
      visitAny(value, Place.ROOT);
      return all;
    }

    private void add(String sought, Object what, Place at) {
      assertEquals(
          at.toString().isEmpty()
              ? ""
              : "/" + at.toString().replaceAll("\\[|\\]?\\.", "/").replace("]", ""),
          at.pointer());
      assertTrue(all.add(met(sought, what, at.toString())), () -> "met twice at " + at);
    }

    @Override
    protected void visitId(String id, Class<?> owner, Place at) {
      add("ID", id + " of " + owner, at);
    }

    @Override
    protected void visitReference(String id, List<Class<?>> targets, Place at) {
      add(reference(targets), id, at);
    }

    @Override
    protected void visitCode(Code<?> code, Place at) {
      add("CODE", code, at);
    }

    @Override
    protected void visitUnknownMembers(Map<String, String> members, Class<?> owner, Place at) {
      add("UNKNOWN_MEMBERS", members + " of " + owner + personal(isPersonal()), at);
    }

    @Override
    public void visit(Citation value, Place at) {
      add("CITATION", value, at);
      super.visit(value, at);
    }

    @Override
    public void visit(Party value, Place at) {
      add("PARTY", citations() + personal(isPersonal()), at);
      super.visit(value, at);
    }

    @Override
    public void visit(Text value, Place at) {
      add("TEXT", value, at);
      super.visit(value, at);
    }

    @Override
    public void visit(Quantity value, Place at) {
      add("COUNT", citations(), at);
      super.visit(value, at);
    }
  }

  private static String personal(boolean personal) {
    return personal ? ", personal" : ", not personal";
  }

  /** Finds the same by reflection. */
  private static final class Reflected {

    private final Set<String> all = new TreeSet<>();

    void add(Class<?> type, Object value, String path, List<Citation> around, boolean inPersonal) {
      if (type == Citation.class || type == Text.class) {
        all.add(met(constant(type), value, path));
      } else if (type == Party.class) {
        all.add(met("PARTY", around + personal(inPersonal), path));
      } else if (type == Quantity.class) {
        all.add(met("COUNT", around, path));
      }
      boolean personal = inPersonal || type.isAnnotationPresent(Personal.class);
      List<Attribute> attributes = Attribute.of(type);
      List<Citation> citations = attributes.stream()
          .filter(attribute -> CITING.contains(attribute.name()))
          .findAny()
          .map(attribute -> ((List<?>) attribute.get(value))
              .stream().map(Citation.class::cast).toList())
          .orElse(around);
      for (Attribute attribute : attributes) {
        Object content = attribute.get(value);
        String at = (path.isEmpty() ? "" : path + ".") + attribute.name();
        if (content instanceof Map<?, ?> map) {
          if (attribute.name().equals("unknownMembers") && !map.isEmpty()) {
            all.add(met("UNKNOWN_MEMBERS", map + " of " + type + personal(personal), path));
          }
        } else if (content instanceof List<?> list) {
          for (int i = 0; i < list.size(); i++) {
            addContent(attribute, list.get(i), at + "[" + i + "]", citations, personal);
          }
        } else if (content instanceof Optional<?> optional) {
          optional.ifPresent(one -> addContent(attribute, one, at, citations, personal));
        } else if (content != null) {
          addContent(attribute, content, at, citations, personal);
        }
      }
    }

    private void addContent(
        Attribute attribute, Object one, String at, List<Citation> citations, boolean personal) {
      Class<?> type = attribute.content().raw();
      List<Class<?>> targets = targets(attribute);
      boolean slug = attribute.content().constraints().stream().anyMatch(Slug.class::isInstance);
      if (ValueTypes.contains(type)) {
        add(type, one, at, citations, personal);
      } else if (type == Code.class) {
        all.add(met("CODE", one, at));
      } else if (!targets.isEmpty()) {
        all.add(met(reference(targets), one, at));
      } else if (slug) {
        assertEquals("id", attribute.name(), () -> attribute + " refers to nothing");
        if (attribute.owner() != Party.class) {
          all.add(met("ID", one + " of " + attribute.owner(), at));
        }
      }
    }

    private static List<Class<?>> targets(Attribute attribute) {
      return AllAttributes.get().stream()
          .filter(attributes -> attributes.type() == attribute.owner())
          .flatMap(attributes -> attributes.all().stream())
          .filter(described -> described.name().equals(attribute.name()))
          .findAny()
          .orElseThrow()
          .refersTo();
    }
  }
}
