package org.partnershipledger.ingest.extraction.savings;

import java.util.Optional;
import java.util.Set;
import org.partnershipledger.contracts.claim.Factuality;
import org.partnershipledger.contracts.vocabulary.Certainty;
import org.partnershipledger.contracts.vocabulary.Polarity;
import org.partnershipledger.contracts.vocabulary.SavingsKind;
import org.partnershipledger.contracts.vocabulary.Tense;
import org.partnershipledger.ingest.extraction.cue.Judgement;
import org.partnershipledger.ingest.extraction.finance.Meaning;
import org.partnershipledger.ingest.extraction.finance.Sum;
import org.partnershipledger.ingest.extraction.lexicon.Phrase;
import org.partnershipledger.ingest.extraction.lexicon.WordSets;
import org.partnershipledger.ingest.extraction.scene.Scene;
import org.partnershipledger.ingest.extraction.text.Document;

/** Whether a saving was made, is required, is a target or is planned. */
final class Kinds {
  private static final Set<String> OBLIGED = WordSets.of(Kinds.class, "kinds.obliged");
  private static final Set<String> TELLING = WordSets.of(Kinds.class, "kinds.telling");
  private static final Set<String> ADVERBS = WordSets.of(Kinds.class, "kinds.adverbs");
  private static final Set<String> WANTING = WordSets.of(Kinds.class, "kinds.wanting");
  private static final Set<String> PROMISING = WordSets.of(Kinds.class, "kinds.promising");
  private static final Set<String> CREDITING = WordSets.of(Kinds.class, "kinds.crediting");
  private static final Set<String> SETTING = WordSets.of(Kinds.class, "kinds.setting");
  private static final Set<String> SUBJECTS = WordSets.of(Kinds.class, "kinds.subjects");
  private static final Set<String> BES = Set.of("is", "are", "was", "were", "be", "been");
  private static final Set<String> ARTICLES = Set.of("a", "an", "its", "their", "no", "the");
  private static final Set<String> DEMANDED = Set.of("required", "needed", "demanded");
  private static final int REACH = 14;
  private static final int VERB = 8;
  private static final int NEED = 4;
  private static final int LONG_NAME = 24;

  private final Scene scene;
  private final Document document;

  Kinds(Scene scene) {
    this.scene = scene;
    this.document = scene.document();
  }

  /** The kind of a saving as its clause tells it. */
  SavingsKind of(Meaning meaning, Judgement judgement) {
    Sum sum = meaning.sum();
    int at = verb(meaning);
    if (isObliged(at) || isNeeded(sum) || isDemanded(meaning)) {
      return SavingsKind.REQUIRED;
    }
    if (isGoingOn(at) || isCredited(at)) {
      return SavingsKind.REALISED;
    }
    if (isTiedToTarget(sum) || isSet(sum) || WANTING.contains(document.key(sum.first() - 1))) {
      return SavingsKind.TARGET;
    }
    boolean done = isPast(judgement.factuality()) && isVerb(meaning) && !isUnreal(at);
    if (done && !isHad(at) && !isPromised(at, sum.first()) && !isWanted(meaning, at)
        || isMade(sum)) {
      return SavingsKind.REALISED;
    }
    return hasTarget(sum) ? SavingsKind.TARGET : SavingsKind.PLANNED;
  }

  /** "was saving £5m a year", "is now saving": made, whoever reckons it. */
  private boolean isGoingOn(int verb) {
    boolean adverb = ADVERBS.contains(document.key(verb - 1));
    boolean be = BES.contains(document.key(adverb ? verb - 2 : verb - 1));
    Factuality factuality = scene.cues().at(verb).factuality();
    return document.key(verb).equals("saving")
        && be
        && factuality.certainty() == Certainty.CERTAIN
        && factuality.polarity() == Polarity.POSITIVE;
  }

  /** "credits the arrangement with £5m of savings". */
  private boolean isCredited(int at) {
    int first = scene.cues().reachFrom(at);
    for (int i = at - 1; i >= first; i--) {
      if (CREDITING.contains(document.key(i))) {
        return true;
      }
    }
    return false;
  }

  /** "the £5m it was set", "the £5m they had been given". */
  private boolean isSet(Sum sum) {
    int at = sum.end() + 1;
    boolean had = document.key(at).equals("had") && document.key(at + 1).equals("been");
    boolean been = had || document.key(at).equals("was") || document.key(at).equals("were");
    String verb = document.key(had ? at + 2 : at + 1);
    return been && SETTING.contains(verb);
  }

  /** The word that makes it a saving when it stands in the same sentence, else the sum. */
  private static int verb(Meaning meaning) {
    int sum = meaning.sum().first();
    return meaning
        .word()
        .map(Phrase::first)
        .filter(w -> meaning.sum().sentence().holds(w) && !meaning.inherited())
        .orElse(sum);
  }

  /** A meaning carried on says that it was made only with a verb of its own: "it managed £5m". */
  private boolean isVerb(Meaning meaning) {
    return !meaning.inherited() || meaning.reached();
  }

  /** "£5m of savings sought", "savings of £5m promised to the regulator". */
  private boolean isWanted(Meaning meaning, int at) {
    int word = meaning.word().map(Phrase::end).orElse(at + 1);
    return PROMISING.contains(document.key(word))
        || PROMISING.contains(document.key(meaning.sum().end()));
  }

  private static boolean isPast(Factuality factuality) {
    return factuality.tense() == Tense.PAST
        && factuality.certainty() == Certainty.CERTAIN
        && factuality.polarity() == Polarity.POSITIVE;
  }

  /** "must find", "have to take", "told the trust to strip out". */
  private boolean isObliged(int verb) {
    int first = Math.max(scene.cues().clauseAt(verb).first(), verb - VERB);
    for (int i = verb - 1; i >= first; i--) {
      boolean to = document.key(i).equals("to");
      if (document.key(i).equals("must") || to && (hasToBefore(i) || toldBefore(i))) {
        return true;
      }
    }
    return false;
  }

  /** "needs savings of £21m", "requires a further £4m". */
  private boolean isNeeded(Sum sum) {
    int first = Math.max(scene.cues().clauseAt(sum.first()).first(), sum.first() - NEED);
    for (int i = sum.first() - 1; i >= first; i--) {
      switch (document.key(i)) {
        case "needs", "need", "needed", "requires", "require", "required" -> {
          return !document.key(i - 1).equals("the") && !document.key(i + 1).equals("to");
        }
        default -> {}
      }
    }
    return false;
  }

  /** "Savings required in the year .... £5m". */
  private boolean isDemanded(Meaning meaning) {
    return meaning.word().filter(w -> DEMANDED.contains(document.key(w.end()))).isPresent();
  }

  private boolean hasToBefore(int to) {
    boolean adverb = ADVERBS.contains(document.key(to - 1));
    int word = adverb ? to - 2 : to - 1;
    boolean past = document.key(word).equals("supposed") && !isPresent(document.key(word - 1));
    return OBLIGED.contains(document.key(word)) && !past; // "was supposed to" was only a plan
  }

  private static boolean isPresent(String be) {
    return be.equals("is") || be.equals("are");
  }

  private boolean toldBefore(int to) {
    for (int i = to - 1; i > to - 7 && !SUBJECTS.contains(document.key(i)); i--) {
      if (TELLING.contains(document.key(i))) {
        return true;
      }
    }
    return isToldBy(to);
  }

  /** "told by the two boards, A and B, to save": whoever tells may be named at length. */
  private boolean isToldBy(int to) {
    int first = Math.max(document.sentenceOf(to).first(), to - LONG_NAME);
    for (int i = to - 1; i > first; i--) {
      boolean by = document.key(i).equals("by");
      if (by && OBLIGED.contains(document.key(i - 1)) && BES.contains(document.key(i - 2))) {
        return true;
      }
    }
    return false;
  }

  /** A past verb of promising or reckoning tells of savings that are still to come. */
  private boolean isPromised(int verb, int sum) {
    int first = scene.cues().reachFrom(verb);
    for (int i = verb - 1; i >= first; i--) {
      boolean founded = document.key(i).equals("set") && document.key(i + 1).equals("up");
      if (PROMISING.contains(document.key(i)) && !founded) {
        return true;
      }
      if (i < sum && document.key(i).equals("\u00a3")) {
        return false; // "was meant to save £8m and produced £5m"
      }
    }
    return isAssumed(verb);
  }

  /** "a further £5m a year is assumed", "savings of £5m have been pencilled in". */
  private boolean isAssumed(int verb) {
    int end = scene.cues().clauseAt(verb).end();
    for (int i = verb; i < end; i++) {
      boolean is = BES.contains(document.key(i));
      if (is && PROMISING.contains(document.key(i + 1))) {
        return true;
      }
    }
    return false;
  }

  /** "has a savings programme of £5m" tells what it has, not what it has saved. */
  private boolean isHad(int verb) {
    int first = scene.cues().clauseAt(verb).first();
    for (int i = verb - 1; i >= first; i--) {
      boolean has = document.key(i).equals("has") || document.key(i).equals("have");
      if (has && ARTICLES.contains(document.key(i + 1))) {
        return true;
      }
    }
    return false;
  }

  /** "would have cut posts and saved £5m": the second verb shares the first one's auxiliaries. */
  private boolean isUnreal(int verb) {
    if (!document.key(verb - 1).equals("and") && !document.key(verb - 1).equals("or")) {
      return false;
    }
    int first = document.sentenceOf(verb).first();
    for (int i = verb - 1; i > first; i--) {
      boolean modal = document.key(i).endsWith("ould") || document.key(i).equals("might");
      if (modal && document.key(i + 1).equals("have")) {
        return true;
      }
    }
    return false;
  }

  /** "so far led to savings that will add up to £4m": made, whatever follows. */
  private boolean isMade(Sum sum) {
    return scene.phrases().in(sum.sentence(), "save.realised").stream()
        .filter(p -> p.length() > 1 && Reach.of(sum, p.first(), p.end()) <= REACH)
        .filter(p -> !isOfOther(sum, p))
        .map(p -> scene.cues().at(p.first()).factuality())
        .anyMatch(f -> f.certainty() == Certainty.CERTAIN && f.tense() == Tense.PAST);
  }

  /** "a target of £5m", "£5m a year is the target", "£5m of savings that they had been set". */
  private boolean isTiedToTarget(Sum sum) {
    for (Phrase phrase : scene.phrases().in(sum.sentence(), "save.target")) {
      boolean before = phrase.end() <= sum.first() && sum.first() - phrase.end() <= 2;
      boolean after = phrase.first() >= sum.end() && phrase.first() - sum.end() <= 8;
      boolean noun = !isAim(phrase);
      if (noun && (before || after && !isOfOther(sum, phrase))) {
        return true;
      }
    }
    return false;
  }

  /** "aims to save" is a plan of the parties. */
  private static boolean isAim(Phrase phrase) {
    return phrase.words().startsWith("aim") || phrase.words().equals("sought");
  }

  private boolean hasTarget(Sum sum) {
    return scene.phrases().in(sum.sentence(), "save.target").stream()
        .anyMatch(p -> Reach.of(sum, p.first(), p.end()) <= REACH && !isOfOther(sum, p));
  }

  /** Whether another sum stands between, or follows the words at once. */
  private boolean isOfOther(Sum sum, Phrase phrase) {
    Optional<Integer> next =
        scene.values().moneyIn(sum.sentence()).stream()
            .map(m -> m.qualifierFirst())
            .filter(f -> f >= phrase.end() && f - phrase.end() <= 2 && f != sum.first())
            .findFirst();
    return next.isPresent() || Reach.crossesOther(document, sum, phrase.first());
  }
}
