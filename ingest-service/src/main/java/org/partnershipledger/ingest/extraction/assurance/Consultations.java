package org.partnershipledger.ingest.extraction.assurance;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.partnershipledger.contracts.vocabulary.AssuranceStrength;
import org.partnershipledger.contracts.vocabulary.AssuranceTopic;
import org.partnershipledger.ingest.extraction.cue.Clause;
import org.partnershipledger.ingest.extraction.lexicon.Phrase;

/** Promises to consult, and promises about terms of work. */
final class Consultations {
  static final String CONSULTED = "assurance.consultation";
  static final String TERMS = "assurance.terms-of-work";

  /** "without the public first being asked": how far the word may stand from "without". */
  private static final int FAR = 7;

  private static final int NEAR = 2;

  private Consultations() {}

  static List<Candidate> in(Sight sight) {
    List<Candidate> found = new ArrayList<>();
    for (Phrase phrase : sight.frames().all("consultation")) {
      if (isPromised(sight, phrase)) {
        add(found, CONSULTED, AssuranceTopic.CONSULTATION, sight, phrase);
      }
    }
    for (Phrase phrase : sight.frames().all("unconsulted")) {
      without(sight, phrase)
          .ifPresent(p -> add(found, CONSULTED, AssuranceTopic.CONSULTATION, sight, p));
    }
    for (Phrase phrase : sight.frames().all("terms")) {
      Clause clause = sight.clause(phrase.first());
      boolean kept = sight.frames().has("protected", phrase.first() - NEAR, clause.end());
      if (kept && sight.isAhead(phrase.first()) && !sight.isMerelyPossible(phrase.first())) {
        add(found, TERMS, AssuranceTopic.OTHER, sight, phrase);
      }
    }
    return found;
  }

  private static void add(
      List<Candidate> found, String rule, AssuranceTopic topic, Sight sight, Phrase phrase) {
    AssuranceStrength strength =
        sight
            .frames()
            .strength(sight.partFirst(phrase.first()), sight.partEnd(phrase.first()))
            .orElse(AssuranceStrength.COMMITMENT);
    found.add(new Candidate(rule, topic, strength, phrase.first(), phrase.end()));
  }

  private static boolean isPromised(Sight sight, Phrase phrase) {
    int token = phrase.first();
    boolean pledged = phrase.words().startsWith("(promise") && !sight.isDenied(token);
    if (pledged) {
      return true;
    }
    if (phrase.words().startsWith("without")) {
      return sight.isDenied(token - 1) && sight.isAhead(token - 1);
    }
    boolean officers =
        phrase.words().contains("say")
            && sight.frames().has("officers", sight.clause(token).first(), token + 1);
    return !officers
        && !sight.isMerelyPossible(token)
        && !sight.isDenied(token)
        && sight.isAhead(token);
  }

  /** "nobody would have to move without being consulted": "without" needs a denial before it. */
  private static Optional<Phrase> without(Sight sight, Phrase phrase) {
    int first = sight.sentence().first();
    for (int i = phrase.first() - 1; i > Math.max(first, phrase.first() - FAR); i--) {
      if (sight.key(i).equals("without")) {
        return sight.isDenied(i - 1)
            ? Optional.of(new Phrase(phrase.category(), i, phrase.end(), phrase.words()))
            : Optional.empty();
      }
    }
    return Optional.empty();
  }
}
