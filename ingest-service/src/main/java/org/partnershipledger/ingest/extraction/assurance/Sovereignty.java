package org.partnershipledger.ingest.extraction.assurance;

import java.util.ArrayList;
import java.util.List;
import org.partnershipledger.contracts.vocabulary.AssuranceStrength;
import org.partnershipledger.contracts.vocabulary.AssuranceTopic;
import org.partnershipledger.contracts.vocabulary.Certainty;
import org.partnershipledger.contracts.vocabulary.Tense;
import org.partnershipledger.ingest.extraction.cue.Clause;
import org.partnershipledger.ingest.extraction.lexicon.Phrase;

/** Assurances that bodies stay separate; a merger called off is none. */
final class Sovereignty {
  static final String SEPARATE = "assurance.stay-separate";
  static final String NO_MERGER = "assurance.not-a-merger";
  static final String NO_PLANS = "assurance.no-merger-plans";
  static final String INDEPENDENT = "assurance.independence-kept";
  private static final int FAR = 6;

  private Sovereignty() {}

  static List<Candidate> in(Sight sight) {
    List<Candidate> found = new ArrayList<>();
    for (Phrase phrase : sight.frames().all("separate")) {
      if (staysSeparate(sight, phrase)) {
        add(found, SEPARATE, strength(sight, phrase), phrase);
      }
    }
    for (Phrase phrase : sight.frames().all("not-a-merger")) {
      if (deniesForm(sight, phrase)) {
        add(found, NO_MERGER, strength(sight, phrase), phrase);
      }
    }
    for (Phrase phrase : sight.frames().all("no-merger-plans")) {
      if (hasNoPlans(sight, phrase)) {
        add(found, NO_PLANS, AssuranceStrength.STATEMENT, phrase);
      }
    }
    for (Phrase phrase : sight.frames().all("independence-lost")) {
      if (sight.isDenied(phrase.first())
          && !sight.isMerelyPossible(phrase.first())
          && isPlanned(sight, phrase)) {
        add(found, INDEPENDENT, strength(sight, phrase), phrase);
      }
    }
    return found;
  }

  private static void add(
      List<Candidate> found, String rule, AssuranceStrength strength, Phrase phrase) {
    found.add(
        new Candidate(rule, AssuranceTopic.SOVEREIGNTY, strength, phrase.first(), phrase.end()));
  }

  private static AssuranceStrength strength(Sight sight, Phrase phrase) {
    int from = sight.partFirst(phrase.first());
    return sight
        .frames()
        .strength(from, sight.partEnd(phrase.first()))
        .orElse(AssuranceStrength.COMMITMENT);
  }

  private static boolean isPlanned(Sight sight, Phrase phrase) {
    return sight.judge(phrase.first()).factuality().tense() == Tense.PLANNED;
  }

  /** "keeping the sovereign organisations", "there would still be separate boards". */
  private static boolean staysSeparate(Sight sight, Phrase phrase) {
    Clause clause = sight.clause(phrase.first());
    int far = isBare(phrase) ? 2 : FAR;
    int from = Math.max(clause.first(), phrase.first() - far);
    boolean stays = sight.frames().has("remain", from, phrase.first());
    int token = phrase.first();
    return stays
        && !sight.isDenied(token)
        && !sight.isMerelyPossible(token)
        && sight.isAhead(token);
  }

  /** "remain separate": a bare adjective counts only right behind its verb. */
  private static boolean isBare(Phrase phrase) {
    return phrase.words().equals("separate") || phrase.words().equals("independent");
  }

  /** "It was not a merger or takeover", "integrating services, not organisations". */
  private static boolean deniesForm(Sight sight, Phrase phrase) {
    boolean idiom =
        switch (sight.key(phrase.first() - 1)) {
          case "or", "if", "why", "whether", "could", "would", "have" -> true;
          default -> false;
        };
    boolean calledOff =
        switch (sight.key(phrase.end())) {
          case "now", "any", "until", "before" -> true;
          default -> false;
        };
    boolean open =
        sight.judge(phrase.end() - 1).factuality().certainty() == Certainty.UNDERSPECIFIED;
    return !idiom && !calledOff && !open;
  }

  /** "no intention of merging", but not "a trust that has no plans to merge". */
  private static boolean hasNoPlans(Sight sight, Phrase phrase) {
    boolean any = sight.key(phrase.first()).equals("any");
    if (any && !sight.isDenied(phrase.first())) {
      return false;
    }
    Clause clause = sight.clause(phrase.first());
    String opening = sight.key(clause.first());
    boolean relative = opening.equals("that") || opening.equals("which") || opening.equals("who");
    String article = sight.key(clause.first() - 2);
    return !(relative && (article.equals("a") || article.equals("an") || article.equals("any")));
  }
}
