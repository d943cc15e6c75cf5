package org.jointletter.publicview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import jakarta.validation.ConstraintViolationException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.jointletter.document.DocumentReader;
import org.jointletter.document.DocumentWriter;
import org.jointletter.document.InvalidDocumentException;
import org.jointletter.model.Citation;
import org.jointletter.model.Dossier;
import org.jointletter.model.Identifier;
import org.jointletter.model.JointLetter;
import org.jointletter.model.Jurisdiction;
import org.jointletter.model.Office;
import org.jointletter.model.Party;
import org.jointletter.model.Roster;
import org.jointletter.model.Signatory;
import org.jointletter.model.SignatoryEvent;
import org.jointletter.model.Source;
import org.jointletter.model.Text;
import org.jointletter.model.Translation;
import org.jointletter.vocabulary.Capacity;
import org.jointletter.vocabulary.Completeness;
import org.jointletter.vocabulary.Disclosure;
import org.jointletter.vocabulary.IdentifierScheme;
import org.jointletter.vocabulary.LetterKind;
import org.jointletter.vocabulary.PartyKind;
import org.jointletter.vocabulary.Rendering;
import org.jointletter.vocabulary.SignatoryEventKind;
import org.jointletter.vocabulary.SignatoryRole;
import org.jointletter.vocabulary.SourceKind;
import org.jointletter.vocabulary.TranslationKind;

/** What holds for the public view of any dossier; and a hunt for what leaks. */
class PublicViewPropertyTest {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  /** Members that have any text. */
  private static final Set<String> PROSE =
      Set.of("value", "title", "asStated", "note", "by", "locator", "publisher", "revision");

  /** A secret, in the forms in which it stands for someone. */
  private record Secret(
      String id,
      String name,
      String otherName,
      String translatedName,
      String affiliation,
      String identifier,
      String comment,
      String reason,
      String quote,
      String note) {

    List<String> words() {
      return List.of(
          id,
          name,
          otherName,
          translatedName,
          affiliation,
          identifier,
          comment,
          reason,
          quote,
          note);
    }

    /** Returns what may be written elsewhere: the names most often. */
    String word(Random random) {
      List<String> words = words();
      return random.nextBoolean()
          ? words.get(1 + random.nextInt(3))
          : words.get(random.nextInt(words.size()));
    }
  }

  // Where one has a space, so has the other: of offices, titles of one word are no secret.
  private static final Secret ONE = new Secret(
      "ines-quillfeather",
      "Ines Quillfeather",
      "Zoë Śnieżna-Quorrath",
      "羽毛 伊内丝",
      "Vexley & Thornquist",
      "https://www.people.example/~inesq",
      "I do this for my sister Ottoline.",
      "Called by telephone from Brackwater",
      "She put her name down in the harbour chapel",
      "case 88-104-Z of the ombud");

  private static final Secret OTHER = new Secret(
      "ole-braendsnes",
      "Øle Brændsnes",
      "Gwydion O'Mallory Fitzsimmons",
      "كويلفذر إيناس",
      "Institut für Wellenkunde",
      "https://people.example/wydd",
      "My reservation is with the fourth point only.",
      "Er bat darum, ungenannt zu bleiben",
      "Il a signé le lendemain, sans témoin",
      "passport XK-5519201");

  @Property(tries = 200)
  void anyDossierHasAValidPublicViewThatIsItsOwn(
      @ForAll Dossier dossier, @ForAll("sizes") int smallest) {
    Dossier view = PublicView.of(dossier, smallest).getDossier();
    String json = DocumentWriter.compact().toString(view);
    assertEquals(view, DocumentReader.strict().read(json, Dossier.class));
    assertSame(view, PublicView.of(view, smallest).getDossier());
  }

  @Property(tries = 100)
  void aDossierThatWithholdsNothingIsItsPublicView(@ForAll Dossier dossier) {
    Optional<Dossier> open = read(opened(tree(dossier)));
    Assume.that(open.isPresent());
    assertEquals(open.get(), PublicView.of(open.get()).getDossier());
  }

  @Property(tries = 150)
  void nothingOfAWithheldSignatoryIsFound(
      @ForAll Dossier dossier, @ForAll Random random, @ForAll @IntRange(min = 0, max = 12) int n) {
    Dossier planted = planted(hiding(dossier, ONE, random.nextInt(), random), ONE, n, random);
    Dossier view = PublicView.of(planted, 1 + random.nextInt(6)).getDossier();
    assertEquals(List.of(), LeakHunt.found(view, ONE.words()));
    assertFalse(LeakHunt.found(planted, ONE.words()).isEmpty());
    assertSame(view, PublicView.of(view, 1).getDossier());
  }

  /** Whatever there is to say of someone who is withheld, and wherever they stood. */
  @Property(tries = 100)
  void whoIsWithheldMakesNoDifference(
      @ForAll Dossier dossier,
      @ForAll long seed,
      @ForAll int place,
      @ForAll @IntRange(min = 0, max = 8) int n,
      @ForAll("sizes") int smallest) {
    Dossier one = planted(hiding(dossier, ONE, 0, new Random(seed)), ONE, n, new Random(seed));
    Dossier other =
        planted(hiding(dossier, OTHER, place, new Random(seed)), OTHER, n, new Random(seed));
    assertSame(
        PublicView.of(one, smallest).getDossier(),
        PublicView.of(other, smallest).getDossier());
  }

  /** Compares what is written first: that can be read where it differs. */
  private static void assertSame(Dossier expected, Dossier actual) {
    assertEquals(
        DocumentWriter.indented().toString(expected), DocumentWriter.indented().toString(actual));
    assertEquals(expected, actual);
  }

  @Provide
  Arbitrary<Integer> sizes() {
    return Arbitraries.of(1, 2, 5, 20);
  }

  /** Adds a letter with a signatory who is withheld at some place in its roster. */
  private static Dossier hiding(Dossier dossier, Secret secret, int place, Random random) {
    Source source = Source.builder()
        .id("source-of-the-hunt")
        .kind(SourceKind.NEWS_REPORT)
        .title("News from the harbour")
        .build();
    List<JointLetter> letters = new ArrayList<>(dossier.getLetters());
    Roster.Builder empty = Roster.builder().completeness(Completeness.PARTIAL);
    JointLetter letter = letters.isEmpty()
        ? JointLetter.builder()
            .id("letter-of-the-hunt")
            .kind(LetterKind.OPEN_LETTER)
            .title("Open the harbour")
            .roster(empty.build())
            .build()
        : letters.remove(random.nextInt(letters.size()));
    List<Signatory> signatories = new ArrayList<>(letter.getRoster().getSignatories());
    signatories.add(Math.floorMod(place, signatories.size() + 1), signatory(secret));
    Roster roster;
    try {
      roster = letter.getRoster().toBuilder()
          .completeness(Completeness.PARTIAL)
          .signatories(signatories)
          .build();
    } catch (ConstraintViolationException e) {
      roster = empty.signatories(signatories).build();
    }
    letters.add(letter.toBuilder().roster(roster).build());
    return dossier.toBuilder().addSource(source).letters(letters).build();
  }

  private static Signatory signatory(Secret secret) {
    Citation citation = Citation.builder()
        .source("source-of-the-hunt")
        .quote(secret.quote())
        .rendering(Rendering.VERBATIM)
        .build();
    return Signatory.builder()
        .id("signature-of-" + secret.id())
        .party(Party.builder()
            .id(secret.id())
            .kind(PartyKind.PERSON)
            .name(Text.of(secret.name()).toBuilder()
                .addTranslation(Translation.builder()
                    .value(secret.translatedName())
                    .language("und")
                    .kind(TranslationKind.UNOFFICIAL)
                    .build())
                .build())
            .addOtherName(secret.otherName())
            .addAffiliation(secret.affiliation())
            .addOffice(Office.builder().title("Head of " + secret.affiliation()).build())
            .addJurisdiction(Jurisdiction.ofCountry("NO", secret.affiliation()))
            .addIdentifier(Identifier.of(IdentifierScheme.URL, secret.identifier()))
            .putExtension("ngo:file", "{\"note\":\"" + secret.note() + "\"}")
            .build())
        .role(SignatoryRole.SIGNATORY)
        .capacity(Capacity.OFFICIAL)
        .disclosure(Disclosure.WITHHELD_FROM_PUBLIC)
        .comment(secret.comment())
        .addEvent(SignatoryEvent.builder()
            .event(SignatoryEventKind.SIGNED)
            .on("2020-09-09")
            .by(Party.organization(secret.affiliation()))
            .reason(secret.reason())
            .addCitation(citation)
            .build())
        .addCitation(citation)
        .build();
  }

  /** Writes of the secret in some of the texts of a dossier. */
  private static Dossier planted(Dossier dossier, Secret secret, int places, Random random) {
    JsonNode tree = tree(dossier);
    for (int i = 0; i < places; i++) {
      List<Runnable> plantings = new ArrayList<>();
      String word = secret.word(random);
      // What is nothing but the affiliation would be a party of that name.
      int form = random.nextInt(9);
      collect(tree, word, word.equals(secret.affiliation()) && form == 0 ? 1 : form, plantings);
      if (!plantings.isEmpty()) {
        plantings.get(random.nextInt(plantings.size())).run();
      }
    }
    Optional<Dossier> planted = read(tree);
    Assume.that(planted.isPresent()); // unless a text has become too long
    return planted.get();
  }

  private static void collect(JsonNode json, String word, int form, List<Runnable> plantings) {
    if (json instanceof ObjectNode object) {
      // The signatory who is withheld stands at different places.
      if (object.path("id").asText().startsWith("signature-of-") || object.has("scheme")) {
        return;
      }
      object.properties().forEach(member -> {
        String name = member.getKey();
        if (member.getValue() instanceof TextNode text && PROSE.contains(name)) {
          plantings.add(() -> object.put(name, planted(text.textValue(), word, form)));
        } else if (name.contains(":")) {
          // If this is said of another who is withheld, all of it is a word that is looked for: it
          // must not be one that is planted elsewhere too.
          plantings.add(() -> object.putArray(name).add(planted("of", word, form == 6 ? 0 : form)));
        } else {
          collect(member.getValue(), word, form, plantings);
        }
      });
    } else {
      json.forEach(element -> collect(element, word, form, plantings));
    }
  }

  private static String planted(String text, String word, int form) {
    return switch (form) {
      case 0 -> word;
      case 1 -> text + " " + word.toUpperCase(Locale.ROOT);
      case 2 -> "(" + word.replace(" ", "\u00a0") + ") " + text;
      case 3 -> text + ", " + word.replace("e", "e\u200d").replace(" ", " \u2066") + "!";
      case 4 -> "<b>" + word.substring(0, 3) + "</b>" + word.substring(3) + "<br/>";
      case 5 -> Normalizer.normalize(word, Normalizer.Form.NFD) + ": " + text;
      case 6 -> "{\"by\":\"" + word.replace(" ", "\\n") + "\"}";
      case 7 -> word.replace(" ", "-") + "/" + text;
      default -> text + "\n" + word + "\n" + word + "'s";
    };
  }

  private static ObjectNode tree(Dossier dossier) {
    try {
      return (ObjectNode) MAPPER.readTree(DocumentWriter.compact().toString(dossier));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Optional<Dossier> read(JsonNode json) {
    try {
      return Optional.of(DocumentReader.strict().read(json.toString(), Dossier.class));
    } catch (InvalidDocumentException e) {
      return Optional.empty();
    }
  }

  /** Makes everything public, and leaves out reasons to withhold. */
  private static JsonNode opened(JsonNode json) {
    if (json instanceof ObjectNode object) {
      object.remove("disclosure");
      if (object.path("unnamed") instanceof ObjectNode unnamed) {
        unnamed.put("reason", "not-stated");
      }
    }
    json.forEach(PublicViewPropertyTest::opened);
    return json;
  }
}
