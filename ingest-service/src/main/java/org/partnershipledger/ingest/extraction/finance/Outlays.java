package org.partnershipledger.ingest.extraction.finance;

import java.util.Optional;
import java.util.Set;
import org.partnershipledger.ingest.extraction.lexicon.Phrase;
import org.partnershipledger.ingest.extraction.lexicon.WordSets;

/** Money by what is done with it: "£5m has gone on lawyers", "the £5m that ministers promised". */
final class Outlays {
  private static final Set<String> SPENT = WordSets.of(Outlays.class, "relative.spent");
  private static final Set<String> GIVEN = WordSets.of(Outlays.class, "relative.given");
  private static final Set<String> LOST = WordSets.of(Outlays.class, "relative.lost");
  private static final Set<String> GONE = WordSets.of(Outlays.class, "gone");
  private static final Set<String> ON = WordSets.of(Outlays.class, "gone.on");
  private static final Set<String> GIVING = WordSets.of(Outlays.class, "giving");
  private static final Set<String> NEEDING = WordSets.of(Outlays.class, "needing");
  private static final Set<String> GIVING_TO = WordSets.of(Outlays.class, "giving.to");
  private static final Set<String> SPENDING = Set.of("spend", "spends", "spent", "spending");
  private static final Set<String> CLOSES = WordSets.of(Outlays.class, "giving.closes");
  private static final Set<String> PARTICLES = Set.of("up", "in", "aside");
  private static final Set<String> PASSED = WordSets.of(Outlays.class, "passed");
  private static final Set<String> TAKING = WordSets.of(Outlays.class, "taking");
  private static final Set<String> TAKERS = WordSets.of(Outlays.class, "takers");
  private static final Set<String> ASKING = WordSets.of(Outlays.class, "asking");
  private static final Set<String> BES = WordSets.of(Outlays.class, "reductions.bes");
  private static final Set<String> WORKS = WordSets.of(Outlays.class, "spent.capital");
  private static final int CLAUSE = 9;

  private final Around around;

  Outlays(Around around) {
    this.around = around;
  }

  /** The words that tell what is done with a sum; empty when none do. */
  Optional<Phrase> of(Sum sum) {
    return gone(sum)
        .or(() -> passive(sum))
        .or(() -> taken(sum))
        .or(() -> relative(sum))
        .or(() -> given(sum))
        .or(() -> givenTo(sum))
        .or(() -> spent(sum))
        .or(() -> asked(sum))
        .or(() -> needed(sum));
  }

  /** "£5m has gone on preparing for it". */
  private Optional<Phrase> gone(Sum sum) {
    for (int i = sum.end(); i < sum.end() + 4; i++) {
      if (GONE.contains(around.key(i)) && ON.contains(around.key(i + 1))) {
        return Optional.of(around.phrase("f.cost", i, i + 2));
      }
    }
    return Optional.empty();
  }

  /** "£5m has been spent on advisers", "for which £5m must be found", "£5m was set aside". */
  private Optional<Phrase> passive(Sum sum) {
    int from = around.pastRate(sum);
    int end = around.stretchEnd(sum, from, 6);
    int be = around.firstOf(sum, BES, from, end);
    boolean other = around.key(from).equals(",") || TAKERS.contains(around.key(from));
    if (other || be < 0 || be > from + 2) {
      return Optional.empty();
    }
    int verb = around.firstOf(sum, PASSED, be, Math.min(end, be + 4));
    if (verb < 0) {
      return Optional.empty();
    }
    boolean spent = SPENT.contains(around.key(verb));
    boolean found = around.key(verb).equals("found") && !isForWhich(sum);
    return found
        ? Optional.empty()
        : Optional.of(around.phrase(spent ? "f.cost" : "f.investment", verb, verb + 1));
  }

  private boolean isForWhich(Sum sum) {
    return around.key(sum.first() - 1).equals("which");
  }

  /** "the £5m it will take to join the systems up". */
  private Optional<Phrase> taken(Sum sum) {
    int end = around.stretchEnd(sum, sum.end(), 4);
    boolean it = TAKERS.contains(around.key(sum.end()));
    int verb = it ? around.firstOf(sum, TAKING, sum.end() + 1, end) : -1;
    return verb < 0 ? Optional.empty() : Optional.of(around.phrase("f.cost", verb, verb + 1));
  }

  /** "the £5m that the four spent", "the £5m which ministers have promised". */
  private Optional<Phrase> relative(Sum sum) {
    int from = sum.end();
    if (!around.key(from).equals("that") && !around.key(from).equals("which")) {
      return Optional.empty();
    }
    int end = around.stretchEnd(sum, from, CLAUSE);
    return first(sum, SPENT, "f.cost", from, end)
        .or(() -> first(sum, LOST, "f.deficit", from, end))
        .or(() -> first(sum, GIVEN, "f.investment", from, end));
  }

  private Optional<Phrase> first(Sum sum, Set<String> words, String category, int from, int end) {
    int at = around.firstOf(sum, words, from, end);
    return at < 0 ? Optional.empty() : Optional.of(around.phrase(category, at, at + 1));
  }

  /** "put up £5m", "stumped up £5m". */
  private Optional<Phrase> given(Sum sum) {
    int verb = around.leadingIn(sum, GIVING);
    boolean particle = verb >= 0 && verb + 1 < sum.first();
    boolean particled =
        verb >= 0 && (around.key(verb).startsWith("put") || around.key(verb).startsWith("set"));
    boolean up = particle && PARTICLES.contains(around.key(verb + 1));
    return verb >= 0 && !particled || up
        ? Optional.of(around.phrase("f.investment", verb, verb + 1))
        : Optional.empty();
  }

  /** "lent the trust £5m", "handed them £5m". */
  private Optional<Phrase> givenTo(Sum sum) {
    int verb = around.lastOf(sum, GIVING_TO, sum.first() - 6, sum.first());
    for (int i = verb + 1; verb >= 0 && i < sum.first(); i++) {
      if (CLOSES.contains(around.key(i))) {
        return Optional.empty();
      }
    }
    String category = verb >= 0 && around.key(verb).startsWith("pa") ? "f.cost" : "f.investment";
    return verb < 0 ? Optional.empty() : Optional.of(around.phrase(category, verb, verb + 1));
  }

  /** "spend £500m a year" is a budget, "spend £5m on lawyers" a cost. */
  private Optional<Phrase> spent(Sum sum) {
    int verb = around.leadingIn(sum, SPENDING);
    String category = around.pastRate(sum) > sum.end() ? "f.budget" : onWhat(sum);
    return verb < 0 ? Optional.empty() : Optional.of(around.phrase(category, verb, verb + 1));
  }

  /** Buildings and equipment are invested in; anything else costs. */
  private String onWhat(Sum sum) {
    boolean works =
        around.key(sum.end()).equals("on")
            && around.firstOf(sum, WORKS, sum.end() + 1, sum.end() + 5) >= 0;
    return works ? "f.investment" : "f.cost";
  }

  /** "has been asked for £5m", "a bid for £5m". */
  private Optional<Phrase> asked(Sum sum) {
    int verb = around.key(sum.first() - 1).equals("for") ? sum.first() - 2 : -1;
    return verb > 0 && ASKING.contains(around.key(verb))
        ? Optional.of(around.phrase("f.investment", verb, verb + 1))
        : Optional.empty();
  }

  /** "will need £5m to carry out". */
  private Optional<Phrase> needed(Sum sum) {
    int verb = around.leadingIn(sum, NEEDING);
    return verb >= 0 && around.key(sum.end()).equals("to")
        ? Optional.of(around.phrase("f.cost", verb, verb + 1))
        : Optional.empty();
  }
}
