package org.jointletter.testing.breach;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jointletter.model.Citation;
import org.jointletter.model.Demand;
import org.jointletter.model.Dossier;
import org.jointletter.model.JointLetter;
import org.jointletter.model.Link;
import org.jointletter.model.ResponseTarget;
import org.jointletter.model.Position;
import org.jointletter.model.Signatory;

/** A valid value that can stand alone as a document, and has parts to break. */
final class Host {

  /** The attributes that point at something in their letter, by type. */
  private static final Map<Class<?>, String> IN_LETTERS =
      Map.of(Demand.class, "directedTo", Signatory.class, "signedVersion");

  /** The attributes that point at something in their dossier, by type. */
  private static final Map<Class<?>, String> IN_DOSSIERS = Map.of(
      Citation.class,
      "source",
      JointLetter.class,
      "coalition",
      Link.class,
      "target",
      ResponseTarget.class,
      "target",
      Position.class,
      "on");

  private final Object value;
  private final List<Part> parts;
  private final Set<String> references = new HashSet<>();

  Host(Object value) {
    this.value = value;
    this.parts = Part.of(this, value);
    for (Part part : parts) {
      for (List<String> steps : referencesOf(part)) {
        references.add((String) Steps.follow(part.value(), steps));
      }
    }
  }

  Object value() {
    return value;
  }

  List<Part> parts() {
    return parts;
  }

  boolean isDossier() {
    return value instanceof Dossier;
  }

  /** Tells whether an attribute of a part has to point at something in this document. */
  boolean isReference(Class<?> type, String attribute) {
    boolean letter = isDossier() || value instanceof JointLetter;
    return letter && attribute.equals(IN_LETTERS.get(type))
        || isDossier() && attribute.equals(IN_DOSSIERS.get(type));
  }

  /** Tells whether what points out of a part of this type has to be met in its letter. */
  static boolean isOfLetters(Class<?> type) {
    return IN_LETTERS.containsKey(type);
  }

  /** Returns the ways, from a part, to what points at something in this document. */
  List<List<String>> referencesOf(Part part) {
    return Stream.of(IN_LETTERS, IN_DOSSIERS)
        .flatMap(attributes -> Stream.ofNullable(attributes.get(part.type())))
        .filter(attribute -> isReference(part.type(), attribute))
        .flatMap(attribute -> Steps.into(part.value(), attribute))
        .toList();
  }

  /** Tells whether something points at this id or label. */
  boolean isPointedAt(String id) {
    return references.contains(id);
  }

  /** Tells whether something points at a value, or at one inside of it. */
  boolean isPointedInto(Object content) {
    return Part.of(this, content).stream()
        .filter(part -> Types.hasAttributes(part.type()))
        .flatMap(part -> Attribute.of(part.type()).stream()
            .filter(attribute -> List.of("id", "label").contains(attribute.name()))
            .flatMap(attribute -> Steps.into(part.value(), attribute.name()))
            .map(steps -> Steps.follow(part.value(), steps)))
        .anyMatch(references::contains);
  }
}
