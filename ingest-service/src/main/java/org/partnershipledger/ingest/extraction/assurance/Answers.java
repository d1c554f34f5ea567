package org.partnershipledger.ingest.extraction.assurance;

import java.util.List;
import java.util.Optional;
import org.partnershipledger.contracts.vocabulary.AssuranceStrength;
import org.partnershipledger.contracts.vocabulary.AssuranceTopic;
import org.partnershipledger.ingest.extraction.lexicon.Phrase;
import org.partnershipledger.ingest.extraction.text.Sentence;

/** Assurances given as answers: "Will the ward close? No." and "Is A&E safe? Yes." */
final class Answers {
  static final String RULE = "assurance.answer";
  private static final int OPENING = 3;
  private static final int SHORT = 16;

  private Answers() {}

  static List<Candidate> in(Sight sight) {
    Optional<Sentence> question =
        sight.before().stream().findFirst().filter(s -> isQuestion(sight, s));
    Optional<Phrase> expected =
        sight.frames().all("expects-none").stream()
            .filter(p -> question.isPresent() && asksOfJobs(sight, question.get()))
            .findFirst();
    if (expected.isPresent()) {
      Phrase phrase = expected.get();
      return List.of(
          new Candidate(
              RULE,
              AssuranceTopic.REDUNDANCIES,
              AssuranceStrength.EXPECTATION,
              phrase.first(),
              phrase.end()));
    }
    Optional<Phrase> answer = question.isPresent() ? answer(sight) : Optional.empty();
    if (answer.isEmpty() || isOpen(sight) || isExplained(sight)) {
      return List.of();
    }
    Sentence asked = question.orElseThrow();
    Frames frames = Frames.of(sight.scene().document(), asked);
    boolean denies = answer.get().category().equals("denies");
    return topic(frames, asked, denies)
        .map(
            t ->
                new Candidate(
                    RULE,
                    t,
                    AssuranceStrength.COMMITMENT,
                    answer.get().first(),
                    answer.get().end()))
        .stream()
        .toList();
  }

  /** "Will there be redundancies? We do not expect any." */
  private static boolean asksOfJobs(Sight sight, Sentence question) {
    return Frames.of(sight.scene().document(), question)
        .has("redundancies", question.first(), question.last());
  }

  private static boolean isQuestion(Sight sight, Sentence sentence) {
    return sight.key(sentence.last() - 1).equals("?") || asksWhether(sight, sentence);
  }

  /** "People ask whether the ward would close. It will not." */
  private static boolean asksWhether(Sight sight, Sentence sentence) {
    for (int i = sentence.first(); i < sentence.last(); i++) {
      if (sight.key(i).equals("whether")) {
        return true;
      }
    }
    return false;
  }

  /** A short sentence that opens with "no", "it will not", "yes", over a quotation mark. */
  private static Optional<Phrase> answer(Sight sight) {
    int first = sight.sentence().first();
    if (sight.sentence().tokens().size() > SHORT) {
      return Optional.empty();
    }
    return sight.frames().all("denies").stream()
        .filter(p -> p.first() < first + OPENING && opens(sight, p))
        .findFirst()
        .or(
            () ->
                sight.frames().all("affirms").stream()
                    .filter(p -> p.first() < first + OPENING && opens(sight, p))
                    .findFirst());
  }

  /** "No.", "No, said the trust", but not "No decision has been made". */
  private static boolean opens(Sight sight, Phrase phrase) {
    for (int i = sight.sentence().first(); i < phrase.first(); i++) {
      if (sight.scene().document().token(i).isWord()) {
        return false;
      }
    }
    return phrase.end() >= sight.sentence().last()
        || !sight.scene().document().token(phrase.end()).isWord();
  }

  /** "Yes. The trust keeps its wards": the words behind say it better. */
  private static boolean isExplained(Sight sight) {
    List<Sentence> sentences = sight.scene().document().sentences();
    int next = sight.sentence().index() + 1;
    boolean goesOn =
        next < sentences.size() && sentences.get(next).block() == sight.sentence().block();
    return goesOn
        && sight.sentence().tokens().size() <= OPENING
        && Frames.mayAssure(sentences.get(next));
  }

  private static boolean isOpen(Sight sight) {
    int first = sight.sentence().first();
    int last = sight.sentence().last();
    return sight.frames().has("takes-back", first, last)
        || sight.frames().has("restrict", first, last);
  }

  private static Optional<AssuranceTopic> topic(Frames asked, Sentence sentence, boolean denies) {
    int first = sentence.first();
    int last = sentence.last();
    if (denies && asked.has("redundancies", first, last)) {
      return Optional.of(AssuranceTopic.REDUNDANCIES);
    }
    boolean kept = asked.has("asked-kept", first, last);
    boolean lost = asked.has("asked-lost", first, last);
    boolean assures = denies ? lost && !kept : kept && !lost;
    if (!assures) {
      return Optional.empty();
    }
    boolean bodies = asked.has("joining", first, last) || asked.has("separate", first, last);
    if (bodies) {
      return denies ? Optional.empty() : Optional.of(AssuranceTopic.SOVEREIGNTY);
    }
    return asked.has("service", first, last)
        ? Optional.of(AssuranceTopic.SERVICE_RETENTION)
        : Optional.empty();
  }
}
