package org.partnershipledger.ingest.extraction.partnership;

import java.util.Optional;
import java.util.Set;
import org.partnershipledger.contracts.vocabulary.Certainty;
import org.partnershipledger.contracts.vocabulary.CompetitionReview;
import org.partnershipledger.contracts.vocabulary.Polarity;
import org.partnershipledger.contracts.vocabulary.Tense;
import org.partnershipledger.ingest.extraction.lexicon.WordSets;
import org.partnershipledger.ingest.extraction.scene.Scene;
import org.partnershipledger.ingest.extraction.text.Sentence;
import org.partnershipledger.ingest.extraction.text.Token;

/** Where the competition authority's review stands, by the sentences that name the authority. */
final class CompetitionReader {
  private static final Set<String> CLEARS =
      WordSets.of(CompetitionReader.class, "competitionreader.clears");
  private static final Set<String> STOPS =
      WordSets.of(CompetitionReader.class, "competitionreader.stops");

  private CompetitionReader() {}

  static Optional<CompetitionReview> read(Scene scene, Dossier dossier) {
    Optional<CompetitionReview> latest = Optional.empty();
    for (int index : dossier.sentences()) {
      Sentence sentence = scene.document().sentences().get(index);
      if (scene.phrases().first(sentence, "m.competition").isPresent()) {
        Optional<CompetitionReview> here = of(scene, sentence);
        latest = here.isPresent() ? here : latest;
      }
    }
    return latest;
  }

  private static Optional<CompetitionReview> of(Scene scene, Sentence sentence) {
    for (Token token : sentence.tokens()) {
      var factuality = scene.cues().at(token.index()).factuality();
      boolean said =
          factuality.polarity() == Polarity.POSITIVE
              && factuality.certainty() == Certainty.CERTAIN
              && factuality.tense() != Tense.PLANNED;
      if (CLEARS.contains(token.key()) && said) {
        return Optional.of(
            has(sentence, "provisional", "provisionally")
                ? CompetitionReview.PROVISIONALLY_CLEARED
                : CompetitionReview.CLEARED);
      }
      if (STOPS.contains(token.key()) && said) {
        return Optional.of(CompetitionReview.PROHIBITED);
      }
    }
    if (has(sentence, "no", "not") && has(sentence, "review", "examine")) {
      return Optional.of(CompetitionReview.NOT_REQUIRED);
    }
    if (has(sentence, "second", "2") && has(sentence, "phase", "stage")) {
      return Optional.of(CompetitionReview.PHASE_2);
    }
    return has(sentence, "inquiry", "investigation")
        ? Optional.of(CompetitionReview.PHASE_1)
        : Optional.empty();
  }

  private static boolean has(Sentence sentence, String one, String other) {
    return sentence.tokens().stream().anyMatch(t -> t.is(one) || t.is(other));
  }
}
