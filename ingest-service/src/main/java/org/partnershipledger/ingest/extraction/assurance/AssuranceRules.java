package org.partnershipledger.ingest.extraction.assurance;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.partnershipledger.contracts.claim.AssuranceArguments;
import org.partnershipledger.contracts.claim.OrganisationReference;
import org.partnershipledger.contracts.claim.Span;
import org.partnershipledger.contracts.vocabulary.AssuranceStrength;
import org.partnershipledger.contracts.vocabulary.Confidence;
import org.partnershipledger.contracts.vocabulary.OrganisationRole;
import org.partnershipledger.contracts.vocabulary.OrganisationType;
import org.partnershipledger.contracts.vocabulary.Resolution;
import org.partnershipledger.contracts.vocabulary.Standing;
import org.partnershipledger.ingest.extraction.attribution.Source;
import org.partnershipledger.ingest.extraction.cue.Judgement;
import org.partnershipledger.ingest.extraction.lexicon.Phrase;
import org.partnershipledger.ingest.extraction.mention.Body;
import org.partnershipledger.ingest.extraction.scene.Draft;
import org.partnershipledger.ingest.extraction.scene.References;
import org.partnershipledger.ingest.extraction.scene.Scene;
import org.partnershipledger.ingest.extraction.scene.Subjects;
import org.partnershipledger.ingest.extraction.text.Document;
import org.partnershipledger.ingest.extraction.text.Sentence;

/** Promises and statements about what will not happen, or will stay. */
public final class AssuranceRules {
  /** Longer runs of tokens are tables or worse, no sentences. */
  private static final int LONGEST_SENTENCE = 300;

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
          "takeover");

  private final Scene scene;
  private final Document document;
  private final Subjects subjects;

  private AssuranceRules(Scene scene) {
    this.scene = scene;
    this.document = scene.document();
    this.subjects = new Subjects(scene);
  }

  /** The assurance claims of an article, in the order of the text. */
  public static List<Draft> find(Scene scene) {
    AssuranceRules rules = new AssuranceRules(scene);
    List<Draft> drafts = new ArrayList<>();
    for (Sentence sentence : scene.document().sentences()) {
      boolean readable = sentence.tokens().size() <= LONGEST_SENTENCE;
      if (sentence.block().isBody() && readable && Frames.mayAssure(sentence)) {
        drafts.addAll(rules.of(sentence));
      }
    }
    return Repeats.dropped(drafts);
  }

  private List<Draft> of(Sentence sentence) {
    Sight sight = new Sight(scene, sentence, Frames.of(document, sentence));
    if (isQuestion(sentence) || sight.frames().has("demand", sentence.first(), sentence.last())) {
      return List.of();
    }
    List<Candidate> candidates = new ArrayList<>();
    candidates.addAll(Redundancies.in(sight));
    candidates.addAll(Services.in(sight));
    candidates.addAll(Sovereignty.in(sight));
    candidates.addAll(Consultations.in(sight));
    Set<Object> topics = new HashSet<>();
    candidates.stream()
        .filter(c -> standing(c) == Standing.OTHER)
        .forEach(c -> pass(c, "its speaker is neither a party nor a regulator"));
    return candidates.stream()
        .filter(c -> standing(c) != Standing.OTHER)
        .filter(c -> topics.add(c.topic()))
        .map(c -> draft(c, sight))
        .toList();
  }

  private void pass(Candidate candidate, String reason) {
    scene.considered().pass(candidate.rule(), candidate.first(), candidate.end(), reason);
  }

  private boolean isQuestion(Sentence sentence) {
    return document.key(sentence.last() - 1).equals("?")
        || document.key(sentence.first()).equals("whether");
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
    boolean weakened = undercut.isPresent() || isRestricted(judgement);
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
    int end =
        toTheEnd
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
            : subjects.of(sentence, candidate.first(), OrganisationRole.SUBJECT));
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
