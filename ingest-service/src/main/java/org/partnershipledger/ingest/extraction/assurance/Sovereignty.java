package org.partnershipledger.ingest.extraction.assurance;

import java.util.ArrayList;
import java.util.List;
import org.partnershipledger.contracts.vocabulary.AssuranceStrength;
import org.partnershipledger.contracts.vocabulary.AssuranceTopic;
import org.partnershipledger.contracts.vocabulary.Certainty;
import org.partnershipledger.ingest.extraction.cue.Clause;
import org.partnershipledger.ingest.extraction.lexicon.Phrase;

/** Assurances that bodies stay separate; a merger called off is none. */
final class Sovereignty {
  static final String SEPARATE = "assurance.stay-separate";
  static final String NO_MERGER = "assurance.not-a-merger";
  static final String NO_PLANS = "assurance.no-merger-plans";
  static final String INDEPENDENT = "assurance.independence-kept";
  private static final int FAR = 10;
  private static final int NEAR = 3;

  private Sovereignty() {}

  static List<Candidate> in(Sight sight) {
    List<Candidate> found = new ArrayList<>();
    for (Phrase phrase : sight.frames().all("separate")) {
      if (staysSeparate(sight, phrase)) {
        add(found, SEPARATE, strength(sight, phrase), phrase);
      }
    }
    for (Phrase phrase : sight.frames().all("no-merger-plans")) {
      if (hasNoPlans(sight, phrase)) {
        boolean firm = sight.key(phrase.first() + 1).equals("question");
        add(
            found,
            NO_PLANS,
            firm ? AssuranceStrength.COMMITMENT : AssuranceStrength.STATEMENT,
            phrase);
      }
    }
    for (Phrase phrase : sight.frames().all("unquestioned")) {
      int first = sight.clause(phrase.first()).first();
      if (sight.frames().has("separate", first, phrase.first())) {
        add(found, INDEPENDENT, strength(sight, phrase), phrase);
      }
    }
    for (Phrase phrase : sight.frames().all("none-of-those")) {
      boolean before = sight.frames().has("joining", sight.sentence().first(), phrase.first());
      if (before || isOfMerger(sight)) {
        add(found, NO_PLANS, AssuranceStrength.STATEMENT, phrase);
      }
    }
    for (Phrase phrase : sight.frames().all("independence-lost")) {
      if (sight.isDenied(phrase.first())
          && !sight.isMerelyPossible(phrase.first())
          && sight.isAhead(phrase.first())
          && !isCalledOff(sight, phrase)) {
        add(found, INDEPENDENT, strength(sight, phrase), phrase);
      }
    }
    for (Phrase phrase : sight.frames().all("not-a-merger")) {
      if (sight.isSaid(phrase.first()) && deniesForm(sight, phrase)) {
        add(found, NO_MERGER, strength(sight, phrase), phrase);
      }
    }
    return found;
  }

  /** "has abandoned plans to be taken over" is news and promises nothing. */
  private static boolean isCalledOff(Sight sight, Phrase phrase) {
    return sight.frames().has("called-off", sight.partFirst(phrase.first()), phrase.first());
  }

  /** "There are no plans for one": the sentence before was about merging. */
  private static boolean isOfMerger(Sight sight) {
    return sight.isBefore("joining");
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

  /** "keeping the sovereign organisations", "there would still be separate boards". */
  private static boolean staysSeparate(Sight sight, Phrase phrase) {
    int far = isBare(phrase) || isAsItIs(phrase) ? NEAR : FAR;
    Phrase verb = null;
    for (Phrase remain : sight.frames().all("remain")) {
      int reach = remain.words().startsWith("(will|would)") ? 1 : far;
      boolean before = remain.first() < phrase.first() && remain.end() >= phrase.first() - reach;
      verb = before ? remain : verb;
    }
    if (verb == null
        || isRelative(sight.key(verb.first() - 1))
        || isAsked(sight, verb.first())
        || isAsItIs(phrase) && !hasBodies(sight, phrase)) {
      return false;
    }
    int token = verb.first();
    boolean ahead = sight.isAhead(token) || sight.isAhead(phrase.first());
    boolean present = isPlainPresent(sight, token); // no verb group puts it into the past
    boolean own = isOwn(phrase) && !still(sight, token);
    boolean holds = present || (own ? sight.isStanding(token) : ahead);
    return holds
        && !sight.isDenied(token)
        && !sight.isDenied(phrase.first())
        && !sight.isMerelyPossible(token)
        && !sight.isMerelyPossible(phrase.first());
  }

  /** "whether they should merge or stay as they are" leaves it open. */
  private static boolean isAsked(Sight sight, int token) {
    return sight.frames().has("whether", sight.partFirst(token), token);
  }

  /** "The two remain separate bodies" tells what will last; "each still has a chair" does not. */
  private static boolean isPlainPresent(Sight sight, int token) {
    return switch (sight.key(token)) {
      case "remains", "stays", "keeps", "retains" -> true;
      case "remain", "stay", "keep", "retain" -> !sight.key(token - 1).equals("to");
      default -> false;
    };
  }

  /** "a group of trusts that keep their own boards" describes them. */
  private static boolean isRelative(String word) {
    return word.equals("that") || word.equals("which") || word.equals("who");
  }

  private static boolean still(Sight sight, int token) {
    return sight.key(token).equals("still");
  }

  /** "Each trust keeps its own board" is an assurance also in plain narration. */
  private static boolean isOwn(Phrase phrase) {
    return phrase.words().contains("own") || phrase.words().contains("its");
  }

  private static boolean isAsItIs(Phrase phrase) {
    return phrase.words().contains("as (it|they)");
  }

  /** "All four trusts stay as they are", but not "the wards stay as they are". */
  private static boolean hasBodies(Sight sight, Phrase phrase) {
    int first = sight.sentence().first();
    boolean group =
        !sight.scene().groupsIn(sight.sentence()).isEmpty()
            || sight.frames().has("trusts", first, phrase.first());
    return group && !sight.frames().has("service", first, sight.sentence().last());
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
