package org.partnershipledger.ingest.extraction.assurance;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.partnershipledger.contracts.claim.AssuranceArguments;
import org.partnershipledger.contracts.claim.OrganisationReference;
import org.partnershipledger.contracts.claim.Span;
import org.partnershipledger.contracts.vocabulary.AssuranceStrength;
import org.partnershipledger.contracts.vocabulary.AssuranceTopic;
import org.partnershipledger.contracts.vocabulary.Confidence;
import org.partnershipledger.contracts.vocabulary.OrganisationRole;
import org.partnershipledger.contracts.vocabulary.OrganisationType;
import org.partnershipledger.contracts.vocabulary.Resolution;
import org.partnershipledger.contracts.vocabulary.Standing;
import org.partnershipledger.ingest.extraction.attribution.Source;
import org.partnershipledger.ingest.extraction.cue.Clause;
import org.partnershipledger.ingest.extraction.cue.Judgement;
import org.partnershipledger.ingest.extraction.lexicon.Phrase;
import org.partnershipledger.ingest.extraction.mention.Body;
import org.partnershipledger.ingest.extraction.scene.Draft;
import org.partnershipledger.ingest.extraction.scene.Owners;
import org.partnershipledger.ingest.extraction.scene.References;
import org.partnershipledger.ingest.extraction.scene.Scene;
import org.partnershipledger.ingest.extraction.text.Document;
import org.partnershipledger.ingest.extraction.text.Sentence;

/** Promises and statements about what will not happen, or will stay. */
public final class AssuranceRules {
  /** Longer runs of tokens are tables or worse, no sentences. */
  static final int LONGEST_SENTENCE = 300;

  private static final Set<String> MERGING =
      Set.of(
          "merge",
          "go ahead",
          "goes ahead",
          "happen",
          "approve",
          "agree",
          "join",
          "plan",
          "takeover",
          "goes through",
          "deal",
          "partnership",
          "alliance");

  private final Scene scene;
  private final Document document;
  private final Owners owners;

  private AssuranceRules(Scene scene, Owners owners) {
    this.scene = scene;
    this.document = scene.document();
    this.owners = owners;
  }

  /** The assurance claims of an article, in the order of the text. */
  public static List<Draft> find(Scene scene, Owners owners) {
    AssuranceRules rules = new AssuranceRules(scene, owners);
    List<Draft> drafts = new ArrayList<>();
    for (Sentence sentence : scene.document().sentences()) {
      boolean readable = sentence.tokens().size() <= LONGEST_SENTENCE;
      boolean words = readable && sentence.block().isBody();
      if (words && (Frames.mayAssure(sentence) || rules.answersOne(sentence))) {
        drafts.addAll(rules.of(sentence));
      }
    }
    return Repeats.dropped(drafts);
  }

  /** Whether a sentence may answer a question that is about an assurance. */
  private boolean answersOne(Sentence sentence) {
    if (sentence.index() == 0) {
      return false;
    }
    Sentence before = document.sentences().get(sentence.index() - 1);
    boolean asks =
        document.key(before.last() - 1).equals("?")
            || before.tokens().stream().anyMatch(t -> t.is("whether"));
    return asks && Frames.mayAssure(before);
  }

  private List<Draft> of(Sentence sentence) {
    Sight sight = new Sight(scene, sentence, Frames.of(document, sentence));
    if (isQuestion(sentence)) {
      return List.of();
    }
    List<Candidate> candidates = new ArrayList<>(Refusals.in(sight));
    if (!isDemand(sight)) {
      candidates.addAll(Consultations.in(sight));
      candidates.addAll(Redundancies.in(sight));
      candidates.addAll(Services.in(sight));
      candidates.addAll(Sovereignty.in(sight));
      candidates.addAll(Answers.in(sight));
    }
    List<Candidate> kept = new ArrayList<>();
    candidates.stream()
        .filter(c -> isOutsider(c))
        .forEach(c -> pass(c, "its speaker is neither a party nor a regulator"));
    candidates.stream()
        .filter(c -> !isOutsider(c) && !isOfOutsiders(c, sight))
        .filter(c -> kept.stream().noneMatch(k -> isSame(k, c)))
        .forEach(kept::add);
    return kept.stream().map(c -> draft(c, sight)).toList();
  }

  /** Two of one topic are one, unless "and" or "but" parts a promise from what is left open. */
  private boolean isSame(Candidate one, Candidate other) {
    if (one.topic() != other.topic()) {
      return false;
    }
    boolean parted = false;
    int from = Math.min(one.end(), other.end());
    for (int i = from; i < Math.max(one.first(), other.first()); i++) {
      switch (document.key(i)) {
        case "and", "but", ";", "although", "while" -> parted = true;
        default -> {}
      }
    }
    return !parted || one.strength() == other.strength();
  }

  /** Somebody asks for the assurance; "Asked whether wards would close, he said" does not. */
  private static boolean isDemand(Sight sight) {
    int first = sight.sentence().first();
    int from = sight.frames().has("asked", first, first + 1) ? first + 1 : first;
    return sight.key(first).equals("whether")
        || sight.frames().has("demand", from, sight.sentence().last());
  }

  /**
   * A named person of whom the article tells no office may well be an officer of a party, and a
   * paper of which it does not say whose it is the paper of one.
   */
  private boolean isOutsider(Candidate candidate) {
    boolean unknown =
        scene
            .attributions()
            .sourceAt(candidate.first())
            .map(s -> s.person().isPresent() && s.role().isEmpty() || s.document().isPresent())
            .orElse(false);
    return standing(candidate) == Standing.OTHER && !unknown;
  }

  /**
   * "King's College is a university and will not be absorbed", "no redundancies among lecturers".
   */
  private static boolean isOfOutsiders(Candidate candidate, Sight sight) {
    Clause clause = sight.clause(candidate.first());
    int first = sight.key(clause.first()).equals("and") ? clause.first() - 1 : clause.first();
    return sight.frames().has("outsiders", sight.clause(first).first(), clause.end());
  }

  private void pass(Candidate candidate, String reason) {
    scene.considered().pass(candidate.rule(), candidate.first(), candidate.end(), reason);
  }

  private boolean isQuestion(Sentence sentence) {
    return document.key(sentence.last() - 1).equals("?");
  }

  private Standing standing(Candidate candidate) {
    return scene.attributions().at(candidate.first()).standing();
  }

  private Draft draft(Candidate candidate, Sight sight) {
    Optional<Phrase> undercut =
        candidate.strength() == AssuranceStrength.REFUSED
            ? Optional.empty()
            : sight.frames().undercutAfter(candidate.first());
    Judgement judgement = scene.cues().at(candidate.first());
    boolean weakened =
        undercut.isPresent()
            || !isOfConsulting(candidate) && isRestricted(judgement)
            || isRestricted(candidate, sight);
    AssuranceStrength strength =
        weakened && candidate.strength() == AssuranceStrength.COMMITMENT
            ? AssuranceStrength.STATEMENT
            : candidate.strength();
    return new Draft(
        new AssuranceArguments(
            candidate.topic(), strength, undercut.map(p -> words(p.first(), sight.sentence()))),
        organisations(candidate, sight.sentence()),
        judgement.factuality(),
        Optional.empty(),
        List.of(quote(candidate, sight.sentence(), weakened)),
        candidate.rule(),
        document.slice(candidate.first(), candidate.end()),
        References.span(document, candidate.first(), candidate.end()),
        judgement.cues(),
        standing(candidate) == Standing.PARTY ? Confidence.HIGH : Confidence.MEDIUM);
  }

  /** "If a ward is to move, staff will be consulted": the very case that is promised for. */
  private static boolean isOfConsulting(Candidate candidate) {
    return candidate.topic() == AssuranceTopic.CONSULTATION;
  }

  /**
   * "if the merger goes ahead" restricts nothing: without the merger there is nothing to assure.
   */
  private boolean isRestricted(Judgement judgement) {
    return judgement
        .condition()
        .map(c -> document.text().substring(c.start(), c.end()).toLowerCase(Locale.ROOT))
        .filter(c -> MERGING.stream().noneMatch(c::contains))
        .isPresent();
  }

  /** "for now", "as things stand": it holds only so long. */
  private static boolean isRestricted(Candidate candidate, Sight sight) {
    int first = sight.partFirst(candidate.first());
    return sight.frames().has("restrict", first, sight.partEnd(candidate.end() - 1));
  }

  private String words(int first, Sentence sentence) {
    int end = sentence.last();
    while (end - 1 > first && !document.token(end - 1).isWord()) {
      end--;
    }
    return document.slice(first, end);
  }

  /** The words behind the say-verb, to the end of the sentence where something takes them back. */
  private Span quote(Candidate candidate, Sentence sentence, boolean toTheEnd) {
    int first = candidate.first();
    Optional<Source> source = scene.attributions().sourceAt(first);
    while (first > sentence.first() && scene.attributions().sourceAt(first - 1).equals(source)) {
      first--;
    }
    while (first < candidate.first() && isLoose(first)) {
      first++;
    }
    boolean refused = candidate.strength() == AssuranceStrength.REFUSED;
    int end =
        toTheEnd || refused
            ? sentence.last()
            : Math.max(scene.cues().clauseAt(candidate.first()).end(), candidate.end());
    boolean shortOfEnd = sentence.last() - end <= 2;
    return References.span(document, first, shortOfEnd ? sentence.last() : end);
  }

  private boolean isLoose(int token) {
    return switch (document.key(token)) {
      case "that", "again", "also", "now", ":", ",", "\"", "\u201c", "\u2018", "'" -> true;
      default -> false;
    };
  }

  private List<OrganisationReference> organisations(Candidate candidate, Sentence sentence) {
    Optional<Source> source = scene.attributions().sourceAt(candidate.first());
    List<OrganisationReference> references = new ArrayList<>();
    source.ifPresent(s -> references.addAll(references(s, OrganisationRole.SPEAKER)));
    boolean party = source.map(s -> s.bodies().stream().anyMatch(Body::isProvider)).orElse(false);
    references.addAll(
        party
            ? references(source.orElseThrow(), OrganisationRole.SUBJECT).stream()
                .filter(AssuranceRules::isProvider)
                .toList()
            : owners.of(sentence, candidate.first(), candidate.end(), true));
    return references;
  }

  private static boolean isProvider(OrganisationReference reference) {
    return reference
        .type()
        .map(
            t ->
                t != OrganisationType.SYSTEM
                    && t != OrganisationType.ARMS_LENGTH_BODY
                    && t != OrganisationType.OTHER)
        .orElse(true);
  }

  private List<OrganisationReference> references(Source source, OrganisationRole role) {
    return source.bodies().stream()
        .map(
            b ->
                References.of(
                    document, b, source.first(), source.end(), Resolution.DESCRIPTION, role))
        .toList();
  }
}
