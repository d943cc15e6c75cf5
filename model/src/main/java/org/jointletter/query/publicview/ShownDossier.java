package org.jointletter.query.publicview;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jointletter.model.Coalition;
import org.jointletter.model.Dossier;
import org.jointletter.model.JointLetter;
import org.jointletter.model.Membership;
import org.jointletter.model.OfficialResponse;
import org.jointletter.model.Party;
import org.jointletter.model.Position;
import org.jointletter.model.Source;
import org.jointletter.vocabulary.CountUnit;
import org.jointletter.vocabulary.MemberRole;

/** What is shown of a dossier in which someone is withheld. */
final class ShownDossier {

  private final Dossier dossier;
  private final int smallest;
  private final Withheld withheld;
  private final Map<String, ShownCounts.Decision> decisions;
  private final ShownReferences references;

  /** For what must only be free of those who are withheld. */
  private final ShownParts parts;

  /** For what may also repeat any of the counts. */
  private final ShownParts about;

  ShownDossier(Dossier dossier, Withheld withheld, int smallest) {
    this.dossier = dossier;
    this.smallest = smallest;
    this.withheld = withheld;
    this.decisions = ShownCounts.decide(dossier, withheld, smallest);
    Set<Long> hidden = decisions.values().stream()
        .flatMap(decision -> decision.hidden().stream())
        .collect(Collectors.toSet());
    ShownTexts texts = new ShownTexts(withheld.redaction(), Set.of());
    ShownTexts numberless = texts.without(hidden);
    this.references = new ShownReferences(dossier, withheld, texts, numberless, decisions);
    this.parts = new ShownParts(withheld, references, texts);
    this.about = parts.with(numberless);
  }

  Dossier shown() {
    ShownTexts texts = about.texts();
    Dossier.Builder shown = dossier.toBuilder()
        .id(references.document(dossier.getId()))
        .title(texts.text(dossier.getTitle()))
        .coalitions(dossier.getCoalitions().stream().map(this::coalition).toList())
        .letters(dossier.getLetters().stream().map(this::letter).toList())
        .responses(dossier.getResponses().stream().map(this::response).toList())
        .events(about.events(dossier.getEvents()))
        .revision(texts.string(dossier.getRevision()))
        .extensions(texts.members(dossier.getExtensions()))
        .unknownMembers(texts.members(dossier.getUnknownMembers()));
    // By now it is known which of them are still cited.
    return shown
        .sources(dossier.getSources().stream()
            .filter(this::isShown)
            .map(this::source)
            .toList())
        .build();
  }

  /** What is cited for nothing but those who are withheld would lead to them. */
  private boolean isShown(Source source) {
    return references.isCited(source.getId()) || !withheld.isCitedBy(source.getId());
  }

  private Source source(Source source) {
    ShownTexts texts = about.texts();
    String id = references.document(source.getId());
    if (references.isOpaque(source.getId())) {
      return Source.builder()
          .id(id)
          .kind(texts.code(source.getKind()))
          .title(Redaction.MARK)
          .build();
    }
    return source.toBuilder()
        .id(id)
        .kind(texts.code(source.getKind()))
        .title(texts.string(source.getTitle()))
        .publisher(texts.string(source.getPublisher()))
        .authors(source.getAuthors().stream().map(texts::string).toList())
        .url(texts.ifShown(source.getUrl()))
        .archivedUrl(texts.ifShown(source.getArchivedUrl()))
        .language(texts.ifShown(source.getLanguage()))
        .extensions(texts.members(source.getExtensions()))
        .unknownMembers(texts.members(source.getUnknownMembers()))
        .build();
  }

  private Coalition coalition(Coalition coalition) {
    ShownCounts.Decision decision = requireNonNull(decisions.get(coalition.getId()));
    ShownParts shown = parts.with(parts.texts().without(decision.hidden()));
    ShownTexts texts = shown.texts();
    return coalition.toBuilder()
        .id(references.document(coalition.getId()))
        .name(texts.text(coalition.getName()))
        .description(texts.text(coalition.getDescription()))
        .formation(texts.code(coalition.getFormation()))
        .members(members(coalition.getMembers(), shown))
        .declaredSize(shown.counts(coalition.getDeclaredSize(), decision))
        .convenors(shown.parties(coalition.getConvenors()))
        .spokespersons(shown.spokespersons(coalition.getSpokespersons()))
        .citations(shown.citations(coalition.getCitations()))
        .extensions(texts.members(coalition.getExtensions()))
        .unknownMembers(texts.members(coalition.getUnknownMembers()))
        .build();
  }

  private List<Membership> members(List<Membership> members, ShownParts shown) {
    long hidden = members.stream()
        .map(Membership::getParty)
        .filter(withheld::includes)
        .map(ShownDossier::members)
        .reduce(0L, ShownCounts::sum);
    Party absent = ShownParts.group(hidden, CountUnit.MEMBERS, smallest);
    return ShownParts.gathered(
        members,
        member -> withheld.includes(member.getParty()),
        member -> member.toBuilder()
            .party(shown.named(member.getParty()))
            .role(shown.texts().code(member.getRole()))
            .period(member.getPeriod().map(shown::period))
            .unknownMembers(shown.texts().members(member.getUnknownMembers()))
            .build(),
        Membership.builder().party(absent).role(MemberRole.MEMBER).build());
  }

  /** Returns how many members a party stands for, at least. */
  private static long members(Party party) {
    return party
        .getSize()
        .filter(size -> size.getUnit().is(CountUnit.MEMBERS))
        .map(size -> size.lowerBound())
        .orElse(1L);
  }

  private JointLetter letter(JointLetter letter) {
    return new ShownLetter(letter, parts, requireNonNull(decisions.get(letter.getId())), smallest)
        .shown();
  }

  private OfficialResponse response(OfficialResponse response) {
    ShownTexts texts = about.texts();
    boolean byWithheld =
        withheld.includes(response.getIssuer()) || parts.isWithheld(response.getSpokesperson());
    return response.toBuilder()
        .id(references.document(response.getId()))
        .respondsTo(response.getRespondsTo().stream().map(references::document).toList())
        .issuer(about.party(response.getIssuer()))
        .relation(texts.code(response.getRelation()))
        .spokesperson(about.party(response.getSpokesperson()))
        .kinds(texts.codes(response.getKinds()))
        .stance(texts.code(response.getStance()))
        .channel(texts.code(response.getChannel()))
        .prompt(texts.text(response.getPrompt()))
        .events(about.events(response.getEvents()))
        .text(texts.text(response.getText()))
        .positions(response.getPositions().stream()
            .map(position -> position(position, byWithheld))
            .toList())
        .citations(about.citations(response.getCitations(), byWithheld))
        .extensions(texts.members(response.getExtensions()))
        .unknownMembers(texts.members(response.getUnknownMembers()))
        .build();
  }

  private Position position(Position position, boolean byWithheld) {
    return position.toBuilder()
        .on(references.document(position.getOn()))
        .position(about.texts().code(position.getPosition()))
        .citations(about.citations(position.getCitations(), byWithheld))
        .unknownMembers(about.texts().members(position.getUnknownMembers()))
        .build();
  }
}
