package org.jointletter.publicview;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jointletter.attribute.AllAttributes;
import org.jointletter.attribute.Attribute;
import org.jointletter.attribute.Attributes;
import org.jointletter.attribute.PartyAttributes;
import org.jointletter.constraint.Slug;
import org.jointletter.model.Demand;
import org.jointletter.model.Dossier;
import org.jointletter.model.JointLetter;
import org.jointletter.model.OfficialResponse;
import org.jointletter.model.Roster;
import org.jointletter.model.Statement;
import org.jointletter.model.Version;
import org.jointletter.publicview.text.TextRedaction;

/** Looks for ids that identify someone, and makes new ones. */
final class Renaming {

  private static final String NEW = "withheld-";
  private static final String ADDRESSEE = "withheld-addressee-";

  private static final int MAX_LABEL = 1_000;

  /** The attribute that is the id of a part of a dossier, by the type of the part. */
  private static final Map<Class<?>, Attribute<?, ?, ?>> ID = AllAttributes.get().stream()
      .filter(type -> type.all().stream().anyMatch(Renaming::isId))
      .collect(Collectors.toMap(
          Attributes::type,
          type -> type.all().stream().filter(Renaming::isId).findFirst().orElseThrow()));

  private static final Walk TO_IDS = new Walk(Decisions.RULES, ID::containsKey);

  private final Plan plan;

  /** By id, whether it is replaced. */
  private final Map<String, Boolean> ids = new LinkedHashMap<>();

  /** The ids of signatories beside withheld ones. */
  private final Set<String> beside = new HashSet<>();

  /** The ids of withheld signatories. */
  private final Set<String> withheld = new HashSet<>();

  /** The ids of letters with a demand or a statement that is directed to a withheld party. */
  private final Set<String> directed = new LinkedHashSet<>();

  private Renaming(Plan plan) {
    this.plan = plan;
  }

  /** Returns the ids that are shown, given the rest of a plan. */
  static ShownIds of(Dossier dossier, Plan plan) {
    return new Renaming(plan).of(dossier);
  }

  /** Returns whether an attribute is the id of a part of a dossier: parties have their own. */
  private static boolean isId(Attribute<?, ?, ?> attribute) {
    return attribute.form().filter(form -> form.constraint() == Slug.class).isPresent()
        && attribute.refersTo().isEmpty()
        && attribute != PartyAttributes.ID;
  }

  private ShownIds of(Dossier dossier) {
    addNumbered(dossier);
    TO_IDS.visit(Dossier.class, dossier, plan.scope(), this::visit);
    Map<String, String> shown = shown(ids);
    beside.removeIf(id -> !isNumbered(shown.getOrDefault(id, id)));
    withheld.addAll(beside);
    Map<String, Boolean> parties = new LinkedHashMap<>();
    plan.withheld()
        .visitShown(
            dossier,
            party -> party
                .getId()
                .ifPresent(id -> parties.computeIfAbsent(id, plan.words().words()::finds)));
    return new ShownIds(
        shown, withheld, shown(parties), addressees(parties.keySet()), labels(dossier));
  }

  /** Adds the ids of the dossier, and of its parts, by kind. */
  private void addNumbered(Dossier dossier) {
    Map<Class<?>, Map<String, TextRedaction>> kinds = new LinkedHashMap<>();
    kinds.put(Dossier.class, Map.of(dossier.getId(), plan.scope().texts()));
    TO_IDS.visit(Dossier.class, dossier, plan.scope(), (type, part, scope) -> {
      id(type, part)
          .ifPresent(id ->
              kinds.computeIfAbsent(type, kind -> new LinkedHashMap<>()).put(id, scope.texts()));
      return false;
    });
    kinds.values().forEach(this::addNumbered);
  }

  /**
   * Adds the ids of one kind, which often say how many there are. If one has a number that is not
   * shown, all that have digits are replaced: a gap in numbered ids would say the number.
   */
  private void addNumbered(Map<String, TextRedaction> kind) {
    boolean found =
        kind.entrySet().stream().anyMatch(id -> id.getValue().numbers().finds(id.getKey()));
    kind.forEach((id, texts) -> ids.put(
        id, found && id.chars().anyMatch(Character::isDigit) || texts.words().finds(id)));
  }

  private boolean visit(Class<?> type, Object part, Scope scope) {
    id(type, part).ifPresent(id -> ids.computeIfAbsent(id, plan.words().words()::finds));
    if (part instanceof Roster roster
        && roster.getSignatories().stream().anyMatch(plan.withheld()::include)) {
      roster
          .getSignatories()
          .forEach(signatory -> signatory
              .getId()
              .ifPresent(plan.withheld().include(signatory) ? withheld::add : beside::add));
    }
    if (directedTo(part).stream().anyMatch(plan.withheld()::includeId)) {
      directed.add(scope.letter());
    }
    return true;
  }

  private static List<String> directedTo(Object part) {
    if (part instanceof Demand demand) {
      return demand.getDirectedTo();
    }
    return part instanceof Statement statement ? statement.getDirectedTo() : List.of();
  }

  @SuppressWarnings("unchecked") // the attribute is one of the type
  private static Optional<String> id(Class<?> type, Object part) {
    Attribute<?, ?, ?> id = ID.get(type);
    return id == null
        ? Optional.empty()
        : ((Attribute<Object, ?, String>) id).values(part).stream().findFirst();
  }

  /** Where ids are numbered, a gap would show the place of a withheld signatory. */
  private static boolean isNumbered(String id) {
    return Character.isDigit(id.charAt(id.length() - 1));
  }

  /** Returns the ids that are shown, by id. */
  private static Map<String, String> shown(Map<String, Boolean> ids) {
    Map<String, String> shown = new HashMap<>();
    int number = 0;
    for (Map.Entry<String, Boolean> id : ids.entrySet()) {
      if (id.getValue()) {
        do {
          number++;
        } while (ids.containsKey(NEW + number));
      }
      shown.put(id.getKey(), id.getValue() ? NEW + number : id.getKey());
    }
    return shown;
  }

  /** Returns new party ids, by letter. */
  private Map<String, String> addressees(Set<String> taken) {
    Map<String, String> addressees = new HashMap<>();
    int number = 0;
    for (String letter : directed) {
      do {
        number++;
      } while (taken.contains(ADDRESSEE + number));
      addressees.put(letter, ADDRESSEE + number);
    }
    return addressees;
  }

  private Map<String, Map<String, String>> labels(Dossier dossier) {
    Map<String, Map<String, String>> labels = new HashMap<>();
    for (JointLetter letter : dossier.getLetters()) {
      labels.put(letter.getId(), labels(letter.getVersions(), plan.ofLetter(letter.getId())));
    }
    for (OfficialResponse response : dossier.getResponses()) {
      labels.put(
          response.getId(), labels(response.getVersions(), plan.ofResponse(response.getId())));
    }
    return labels;
  }

  private static Map<String, String> labels(List<Version> versions, Scope scope) {
    Map<String, String> labels = new HashMap<>();
    Set<String> used = new HashSet<>();
    for (Version version : versions) {
      String label = scope.texts().redacted(version.getLabel(), MAX_LABEL);
      for (int i = 2; !used.add(label); i++) {
        label = TextRedaction.MARK + " " + i;
      }
      labels.put(version.getLabel(), label);
    }
    return labels;
  }
}
