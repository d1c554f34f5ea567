package org.partnershipledger.ingest.extraction.finance;

import java.util.Optional;
import java.util.Set;
import org.partnershipledger.ingest.extraction.lexicon.Phrase;
import org.partnershipledger.ingest.extraction.lexicon.WordSets;
import org.partnershipledger.ingest.extraction.scene.Scene;
import org.partnershipledger.ingest.extraction.text.Sentence;
import org.partnershipledger.ingest.extraction.value.BasisCue;
import org.partnershipledger.ingest.extraction.value.SpanOfYears;

/**
 * Verbs of spending less with the sum as their object: "shave £5m off the bill", "costs fell by
 * £5m", "the £5m that they must find", "merging is worth £5m a year".
 */
final class Reductions {
  private static final Set<String> STRONG = words("strong");
  private static final Set<String> WEAK = words("weak");
  private static final Set<String> FREEING = words("freeing");
  private static final Set<String> YIELDING = words("yielding");
  private static final Set<String> FALLING = words("falling");
  private static final Set<String> SINKS = words("sinks");
  private static final Set<String> NOT_SINKS = words("not-sinks");
  private static final Set<String> SOURCES = words("sources");
  private static final Set<String> GIVERS = words("givers");
  private static final Set<String> VALUABLES = words("valuables");
  private static final Set<String> OBLIGED = words("obliged");
  private static final Set<String> PURPOSES = words("purposes");
  private static final Set<String> CUTS = words("cuts");
  private static final Set<String> SPARING = words("sparing");
  private static final Set<String> PROMISING = words("promising");
  private static final Set<String> PLANS = words("plans");
  private static final Set<String> CLOSES = WordSets.of(Reductions.class, "giving.closes");
  private static final Set<String> CARE = words("care");
  private static final Set<String> RULERS = words("rulers");
  private static final Set<String> BES = words("bes");
  private static final Set<String> WORTH = Set.of("worth");
  private static final Set<String> LESS = WordSets.of(Reductions.class, "heads.less");
  private static final Set<String> SPENDING = WordSets.of(Reductions.class, "relative.spent");
  private static final Set<String> COMING = WordSets.of(Reductions.class, "carried.coming");
  private static final Set<String> OUT = Set.of("out", "off");
  private static final int CLAUSE = 14;

  private final Scene scene;
  private final Around around;

  Reductions(Scene scene, Around around) {
    this.scene = scene;
    this.around = around;
  }

  private static Set<String> words(String section) {
    return WordSets.of(Reductions.class, "reductions." + section);
  }

  /**
   * The words that make a sum a saving; empty when it is the object of no such verb.
   *
   * @param afterSaving whether the sum before it is a saving, so that "£2m of it" is a part
   */
  Optional<Phrase> of(Sum sum, boolean afterSaving) {
    return object(sum, afterSaving)
        .or(() -> spared(sum))
        .or(() -> promised(sum))
        .or(() -> required(sum))
        .or(() -> by(sum))
        .or(() -> worth(sum))
        .or(() -> less(sum))
        .or(() -> comesOut(sum))
        .or(() -> passive(sum, afterSaving))
        .or(() -> relative(sum));
  }

  /** "strip another £5m from costs", "take £5m out of overheads", "free £5m a year". */
  private Optional<Phrase> object(Sum sum, boolean afterSaving) {
    int strong = around.leadingIn(sum, STRONG);
    if (strong >= 0 && !comesOff(sum, NOT_SINKS) && !isByRuler(sum)) {
      return saving(strong);
    }
    int weak = around.leadingIn(sum, WEAK);
    boolean more = afterSaving && weak >= 0 && YIELDING.contains(around.key(weak));
    return weak >= 0 && (isReduced(sum, weak) || more && isSpread(sum) && !hasGiver(sum, weak))
        ? saving(weak)
        : Optional.empty();
  }

  /** "has spared them £5m", "saved the two trusts £5m". */
  private Optional<Phrase> spared(Sum sum) {
    int verb = around.lastOf(sum, SPARING, sum.first() - 6, sum.first());
    for (int i = verb + 1; verb >= 0 && i < sum.first(); i++) {
      boolean joins = around.key(i).equals("and"); // within a name or a pair
      if (CLOSES.contains(around.key(i)) && !joins) {
        return Optional.empty();
      }
    }
    return verb < 0 ? Optional.empty() : saving(verb);
  }

  /** "the case promised £5m a year", "merging offers £5m over five years". */
  private Optional<Phrase> promised(Sum sum) {
    int verb = around.leadingIn(sum, PROMISING);
    boolean plan = verb >= 0 && around.lastOf(sum, PLANS, around.stretchStart(sum, 20), verb) >= 0;
    return plan && isSpread(sum) && !hasGiver(sum, verb) ? saving(verb) : Optional.empty();
  }

  private boolean isReduced(Sum sum, int verb) {
    if (comesOff(sum, NOT_SINKS) || isByRuler(sum)) {
      return false;
    }
    boolean out = verb + 1 < sum.first() && around.key(verb + 1).equals("out");
    return comesOff(sum, SINKS) || out || isFreed(sum, verb);
  }

  /** Freed by something that makes work cheaper, and not given by somebody who pays. */
  private boolean isFreed(Sum sum, int verb) {
    boolean freeing = FREEING.contains(around.key(verb));
    if (!freeing && !YIELDING.contains(around.key(verb)) || hasGiver(sum, verb)) {
      return false;
    }
    return hasSource(sum) || freeing && (isSpread(sum) || isForCare(sum));
  }

  private boolean hasGiver(Sum sum, int verb) {
    boolean overseer =
        scene.mentionsIn(sum.sentence()).stream()
            .anyMatch(m -> m.body().isOverseer() && m.end() <= verb);
    return overseer || around.firstOf(sum, GIVERS, verb - CLAUSE, sum.end() + CLAUSE) >= 0;
  }

  /** What ministers and councils cut is somebody else's money. */
  boolean isByRuler(Sum sum) {
    return around.firstOf(sum, RULERS, around.stretchStart(sum, CLAUSE), sum.first()) >= 0;
  }

  /** Whether something that money is spent on stands near a share, or a pronoun for it. */
  boolean hasSink(Sum sum) {
    int from = around.stretchStart(sum, CLAUSE);
    int end = around.stretchEnd(sum, sum.end(), CLAUSE);
    boolean told = comesOff(sum, Set.of("that", "it", "this"));
    return told || around.firstOf(sum, SINKS, from, end) >= 0;
  }

  private boolean hasSource(Sum sum) {
    Sentence sentence = sum.sentence();
    return around.firstOf(sum, SOURCES, sentence.first(), sentence.last()) >= 0;
  }

  /** "freed £1m for patient care". */
  private boolean isForCare(Sum sum) {
    int at = around.pastRate(sum);
    return around.key(at).equals("for") && around.firstOf(sum, CARE, at, at + 5) >= 0;
  }

  /** Whether the base of a share is something that money is spent on. */
  boolean isOfSink(Sum sum) {
    int end = around.stretchEnd(sum, sum.end(), 8);
    return around.firstOf(sum, SINKS, sum.end(), end) >= 0;
  }

  /** Whether the clause says for what time it is meant, as claims of savings do. */
  boolean isSpread(Sum sum) {
    for (BasisCue cue : scene.values().basisIn(sum.sentence())) {
      if (cue.first() - sum.end() < CLAUSE && sum.first() - cue.end() < CLAUSE) {
        return true;
      }
    }
    for (SpanOfYears span : scene.values().spansIn(sum.sentence())) {
      if (span.first() >= sum.end() && span.first() - sum.end() < 4) {
        return true;
      }
    }
    return false;
  }

  /** "out of", "off" or "from" one of these words behind the sum. */
  private boolean comesOff(Sum sum, Set<String> words) {
    int from = around.pastRate(sum);
    int end = around.stretchEnd(sum, from, 12);
    int link = from;
    while (link < end && link < from + 6 && !isOff(link)) {
      link++;
    }
    boolean found = link < end && isOff(link);
    return found && around.firstOf(sum, words, link, Math.min(end, link + 9)) >= 0;
  }

  private boolean isOff(int token) {
    return switch (around.key(token)) {
      case "off", "from", "out" -> true;
      default -> false;
    };
  }

  /** "must find £5m", "has been told to find £5m", but not to build something with it. */
  private Optional<Phrase> required(Sum sum) {
    int find = around.leadingIn(sum, Set.of("find"));
    boolean bound = find >= 0 && isObliged(find) && !hasPurpose(sum);
    return bound ? saving(find) : Optional.empty();
  }

  private boolean isObliged(int verb) {
    int at = verb - 1;
    for (int i = 0; i < 2 && !around.key(at).equals("to") && !around.key(at).equals("must"); i++) {
      at--;
    }
    return around.key(at).equals("must")
        || around.key(at).equals("to")
            && (OBLIGED.contains(around.key(at - 1)) || OBLIGED.contains(around.key(at - 2)));
  }

  private boolean hasPurpose(Sum sum) {
    int from = around.pastRate(sum);
    for (int i = from; i < from + 4; i++) {
      boolean to = around.key(i).equals("to") && PURPOSES.contains(around.key(i + 1));
      if (to || around.key(i).equals("for") && !around.key(i + 1).equals("the")) {
        return true;
      }
    }
    return false;
  }

  /** "reduce its overheads by £5m", "the pay bill fell £5m", "a cut in agency costs of £5m". */
  private Optional<Phrase> by(Sum sum) {
    int from = around.stretchStart(sum, CLAUSE);
    boolean of = around.key(sum.first() - 1).equals("of");
    if (!of && !around.key(sum.first() - 1).equals("by") && around.leadingIn(sum, FALLING) < 0) {
      return Optional.empty();
    }
    int sink = around.lastOf(sum, SINKS, from, sum.first());
    int not = around.lastOf(sum, NOT_SINKS, from, sum.first());
    int word = around.lastOf(sum, of ? CUTS : FALLING, from, sum.first());
    return sink >= 0 && word >= 0 && not < 0 && (!of || word < sink)
        ? saving(word)
        : Optional.empty();
  }

  /** "sharing teams has been worth £5m so far", not "a contract worth £5m". */
  private Optional<Phrase> worth(Sum sum) {
    int worth = around.leadingIn(sum, WORTH);
    if (worth < 0 || around.firstOf(sum, BES, worth - 3, worth) < 0) {
      return Optional.empty();
    }
    int from = around.stretchStart(sum, 20);
    boolean thing = around.firstOf(sum, VALUABLES, from, worth) >= 0;
    return !thing && (hasSource(sum) || isSpread(sum)) ? saving(worth) : Optional.empty();
  }

  /** "one team would cost £5m less", "the bill is £5m a year lower". */
  private Optional<Phrase> less(Sum sum) {
    int at = around.pastRate(sum);
    if (!LESS.contains(around.key(at))) {
      return Optional.empty();
    }
    int from = around.stretchStart(sum, CLAUSE);
    int verb = around.lastOf(sum, SPENDING, from, sum.first());
    boolean spends =
        verb >= 0
            || around.key(at).equals("cheaper")
            || around.firstOf(sum, SINKS, from, sum.first()) >= 0;
    boolean not = around.firstOf(sum, NOT_SINKS, from, sum.first()) >= 0;
    // The verb tells whether it has been spent, whatever follows "than".
    return spends && !not ? saving(verb >= 0 ? verb : at) : Optional.empty();
  }

  /** "£5m a year could come out of management costs": of what is spent, not of who pays. */
  private Optional<Phrase> comesOut(Sum sum) {
    int from = around.pastRate(sum);
    int come = around.firstOf(sum, COMING, from, from + 4);
    boolean out = come >= 0 && OUT.contains(around.key(come + 1));
    boolean sink = out && around.firstOf(sum, SINKS, come, come + 9) >= 0;
    return sink && around.firstOf(sum, NOT_SINKS, come, come + 9) < 0
        ? saving(come)
        : Optional.empty();
  }

  /** "£5m has been stripped out", "£5m a year, mostly from offices, that might be freed". */
  private Optional<Phrase> passive(Sum sum, boolean afterSaving) {
    int from = around.pastRate(sum);
    int end = around.stretchEnd(sum, from, CLAUSE);
    for (int i = from; i < end; i++) {
      boolean verb = STRONG.contains(around.key(i)) || WEAK.contains(around.key(i));
      boolean participle = verb && !around.key(i).endsWith("ing");
      boolean be = BES.contains(around.key(i - 1)) || BES.contains(around.key(i - 2));
      if (participle && (be || i == from) && isPassiveSaving(sum, i, afterSaving)) {
        return saving(i);
      }
    }
    return Optional.empty();
  }

  private boolean isPassiveSaving(Sum sum, int verb, boolean afterSaving) {
    if (STRONG.contains(around.key(verb))) {
      return !comesOff(sum, NOT_SINKS) && !around.key(verb - 1).equals("is");
    }
    boolean part =
        afterSaving && (around.key(sum.end()).equals("of") || YIELDING.contains(around.key(verb)));
    int end = around.stretchEnd(sum, verb, 10);
    boolean off = isOff(verb + 1) && around.firstOf(sum, SINKS, verb, end) >= 0;
    return part || off || isFreed(sum, verb);
  }

  /** "the £5m that the three must find this year". */
  private Optional<Phrase> relative(Sum sum) {
    int from = sum.end();
    boolean opens = around.key(from).equals("that") || around.key(from).equals("which");
    int verb = opens ? around.firstOf(sum, Set.of("find", "save"), from, from + 10) : -1;
    return verb >= 0 && (around.key(verb).equals("save") || isObliged(verb))
        ? saving(verb)
        : Optional.empty();
  }

  private Optional<Phrase> saving(int verb) {
    return Optional.of(around.phrase("save", verb, verb + 1));
  }
}
