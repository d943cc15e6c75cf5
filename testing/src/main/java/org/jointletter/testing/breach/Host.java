package org.jointletter.testing.breach;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jointletter.model.Citation;
import org.jointletter.model.Copy;
import org.jointletter.model.Demand;
import org.jointletter.model.Dossier;
import org.jointletter.model.JointLetter;
import org.jointletter.model.Link;
import org.jointletter.model.Position;
import org.jointletter.model.ResponseTarget;
import org.jointletter.model.Signatory;
import org.jointletter.model.Statement;
import org.jointletter.model.Version;

/** A valid value that can stand alone as a document, and has parts to break. */
final class Host {

  /** The attributes that point at something in their letter, by type. */
  private static final Map<Class<?>, List<String>> IN_LETTERS = Map.of(
      Copy.class, List.of("version"),
      Demand.class, List.of("directedTo"),
      Signatory.class, List.of("signedVersion"),
      Statement.class, List.of("directedTo"),
      Version.class, List.of("adds", "translationOf"));

  /** The attributes that point at something in their dossier, by type. */
  private static final Map<Class<?>, List<String>> IN_DOSSIERS = Map.of(
      Citation.class, List.of("source"),
      JointLetter.class, List.of("coalitions"),
      Link.class, List.of("target"),
      ResponseTarget.class, List.of("target"),
      Position.class, List.of("on"));

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
    return letter && IN_LETTERS.getOrDefault(type, List.of()).contains(attribute)
        || isDossier() && IN_DOSSIERS.getOrDefault(type, List.of()).contains(attribute);
  }

  /** Tells whether what points out of a part of this type has to be met in its letter. */
  static boolean isOfLetters(Class<?> type) {
    return IN_LETTERS.containsKey(type);
  }

  /** Returns the ways, from a part, to what points at something in this document. */
  List<List<String>> referencesOf(Part part) {
    return Stream.of(IN_LETTERS, IN_DOSSIERS)
        .flatMap(attributes -> attributes.getOrDefault(part.type(), List.of()).stream())
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
