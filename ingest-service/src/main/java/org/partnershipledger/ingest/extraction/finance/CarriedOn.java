package org.partnershipledger.ingest.extraction.finance;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.partnershipledger.contracts.claim.Money;
import org.partnershipledger.contracts.vocabulary.FinanceMeasure;
import org.partnershipledger.ingest.extraction.lexicon.WordSets;
import org.partnershipledger.ingest.extraction.scene.Scene;
import org.partnershipledger.ingest.extraction.text.Sentence;

/** Takes the meaning of an earlier sum over to one without a word of its own. */
final class CarriedOn {
  private static final Set<String> ON = words("on");
  private static final Set<String> PROMISES = words("promises");
  private static final Set<String> REACHED = words("reached");
  private static final Set<String> MORE = words("more");
  private static final Set<String> PARTS = words("parts");
  private static final Set<String> MOVED = words("moved");
  private static final Set<String> COMPARED = words("compared");
  private static final Set<String> BES = WordSets.of(CarriedOn.class, "reductions.bes");
  private static final Set<String> EARNED = Set.of("income", "turnover", "revenue");
  private static final Set<String> FROM = Set.of("from");
  private static final Set<String> COMING = words("coming");
  private static final Set<String> AIMING = words("aiming");
  private static final Set<String> EXPECTING = words("expecting");
  private static final Set<String> RELYING =
      Set.of("counting", "count", "counts", "banking", "relying");
  private static final int CLAUSE = 14;
  private static final int SENTENCES = 2;

  private final Scene scene;
  private final Around around;
  private final Map<List<OptionalLong>, Meaning> latestOfAmount = new HashMap<>();
  private @Nullable Meaning latest;
  private @Nullable Meaning latestSaving;

  CarriedOn(Scene scene, Around around) {
    this.scene = scene;
    this.around = around;
  }

  private static Set<String> words(String section) {
    return WordSets.of(CarriedOn.class, "carried." + section);
  }

  /** The meaning of an earlier sum, if the words refer to it. */
  Optional<Meaning> of(Sum sum) {
    Meaning last = latest;
    if (last == null) {
      return Optional.empty();
    }
    if (isPart(sum)) {
      return last.saving() ? Optional.of(carried(sum, last)) : Optional.empty();
    }
    if (isMoved(sum) || isElliptic(sum) || isReported(sum, last)) {
      return known(sum, last).map(m -> carried(sum, m));
    }
    Optional<Meaning> same = sum.amount().map(CarriedOn::bounds).map(latestOfAmount::get);
    if (same.isPresent()) {
      return same.map(m -> carried(sum, m));
    }
    if (hasOwnWord(sum)) {
      return Optional.empty();
    }
    Meaning saving = latestSaving;
    if (saving != null && refersToSavings(sum)) {
      return Optional.of(carried(sum, saving));
    }
    boolean reached = isReached(sum) || isAimed(sum) || comesFrom(sum);
    boolean told = reached && sum.amount().isPresent();
    if (told && last.saving() && gap(sum, last) <= SENTENCES) {
      return Optional.of(carried(sum, last));
    }
    boolean sameKind = sum.amount().isPresent() == last.sum().amount().isPresent();
    boolean refers = isMore(sum) && gap(sum, last) <= SENTENCES || isNear(sum, last);
    return refers && sameKind ? known(sum, last).map(m -> carried(sum, m)) : Optional.empty();
  }

  /** Whether the words before a sum stand for what was told of before, whatever else is near. */
  boolean refersBack(Sum sum, boolean afterSaving) {
    boolean part = isOfWhich(sum) || comesFrom(sum) || isAimed(sum) || isMore(sum);
    return isElliptic(sum)
        || isMoved(sum) && movesWhatWasTold(sum)
        || afterSaving && (isReached(sum) && !isOfMeasure(sum) || part);
  }

  /** "the group's deficit came to £5m": the clause names what it is. */
  private boolean isOfMeasure(Sum sum) {
    int from = around.stretchStart(sum, CLAUSE);
    return scene.phrases().in(sum.sentence()).stream()
        .anyMatch(
            p ->
                p.first() >= from
                    && p.end() <= sum.first()
                    && (p.category().equals("f.deficit") || p.category().equals("f.surplus")));
  }

  private boolean movesWhatWasTold(Sum sum) {
    boolean fromTo = around.key(sum.first() - 1).equals("to") && endsSum(sum.first() - 1);
    int moved = around.lastOf(sum, MOVED, sum.first() - 7, sum.first());
    return fromTo || around.firstOf(sum, PARTS, moved, sum.first()) >= 0;
  }

  /** "from £7m to £5m". */
  private boolean endsSum(int token) {
    return scene.values().moneyIn(scene.document().sentenceOf(token)).stream()
        .anyMatch(m -> m.end() == token);
  }

  /** The same amount again, without a word of its own, means what it meant before. */
  private static List<OptionalLong> bounds(Money amount) {
    return List.of(amount.upperPence(), amount.lowerPence());
  }

  /** Keeps the meaning of the next sum of the text, for those behind it to take over. */
  void remember(Meaning meaning) {
    latest = meaning;
    latestSaving = meaning.saving() ? meaning : latestSaving;
    if (!meaning.isUnknown()) {
      meaning.sum().amount().ifPresent(a -> latestOfAmount.put(bounds(a), meaning));
    }
  }

  /** Whether a sum is where something has risen or fallen to, or from. */
  boolean isEndpoint(Sum sum) {
    String link = around.key(sum.first() - 1);
    String before = around.key(sum.first() - 2);
    boolean from =
        link.equals("from")
            && (around.key(sum.end()).equals("to") || before.equals("down") || before.equals("up"));
    boolean upTo = before.equals("up") && link.equals("to");
    return from || link.equals("to") && !upTo && (endsSum(sum.first() - 1) || isMoved(sum));
  }

  /** "£2m more than planned", "its deficit grew by £2m": a difference, and no value. */
  boolean isDifference(Sum sum) {
    int at = around.pastRate(sum);
    boolean than = around.key(at + 1).equals("than") && COMPARED.contains(around.key(at));
    boolean by = around.key(sum.first() - 1).equals("by");
    boolean shortOf = around.key(at).equals("short") && around.key(at + 1).equals("of");
    boolean from = around.key(at).equals("from") && around.firstOf(sum, EARNED, at, at + 5) >= 0;
    boolean behind = around.key(at).equals("behind") || around.key(at).equals("ahead");
    return than
        || shortOf
        || from
        || behind
        || by && around.lastOf(sum, MOVED, sum.first() - 8, sum.first()) >= 0;
  }

  private Optional<Meaning> known(Sum sum, Meaning last) {
    return last.isUnknown() || gap(sum, last) > SENTENCES ? Optional.empty() : Optional.of(last);
  }

  private static int gap(Sum sum, Meaning last) {
    return sum.sentence().index() - last.sum().sentence().index();
  }

  private Meaning carried(Sum sum, Meaning from) {
    Optional<Sum> like = isMoved(sum) ? Optional.of(from.sum()) : Optional.empty();
    boolean came = comesFrom(sum) && (around.key(sum.end()).equals("came") || from.reached());
    boolean reached = isReached(sum) || came;
    return new Meaning(sum, from.saving(), from.measure(), from.word(), like, true, reached);
  }

  /** "£2.9m of it": a part of the sum before; part of a saving is a saving. */
  private boolean isPart(Sum sum) {
    return isOfWhich(sum)
        || around.key(sum.end()).equals("of") && PARTS.contains(around.key(sum.end() + 1));
  }

  /** "of which £5m is for offices", "of which Northtown's part is £5m". */
  private boolean isOfWhich(Sum sum) {
    int from = sum.first();
    for (int i = from - 1; i > Math.max(sum.sentence().first(), from - 7); i--) {
      if (around.key(i).equals("which")) {
        return around.key(i - 1).equals("of");
      }
    }
    return false;
  }

  /** "£5m came from support services, £2m from drugs". */
  private boolean comesFrom(Sum sum) {
    int from = around.firstOf(sum, FROM, sum.end(), sum.end() + 4);
    return from == sum.end() || from > 0 && around.firstOf(sum, COMING, sum.end(), from) >= 0;
  }

  /** "now aiming for £5m", "counting on £5m a year", "look forward to £5m". */
  private boolean isAimed(Sum sum) {
    String verb = around.key(sum.first() - 2);
    return switch (around.key(sum.first() - 1)) {
      case "for" -> AIMING.contains(verb);
      case "on" -> RELYING.contains(verb);
      case "to" -> verb.equals("forward");
      default -> false;
    };
  }

  /** "another £5m", "a further £5m", "£5m more". */
  private boolean isMore(Sum sum) {
    return MORE.contains(around.key(sum.first() - 1))
        || MORE.contains(around.key(sum.first() - 2))
        || MORE.contains(around.key(sum.end()));
  }

  /** "brought that down to £5m", "from £7m to £5m". */
  private boolean isMoved(Sum sum) {
    String link = around.key(sum.first() - 1);
    boolean to = link.equals("to") || link.equals("from");
    return to && around.lastOf(sum, MOVED, sum.first() - 7, sum.first()) >= 0;
  }

  /** "its neighbour for one of £5m", "an earlier one, for £5m", "Northtown's is £5m". */
  private boolean isElliptic(Sum sum) {
    int at = sum.first() - 1;
    String link = around.key(at);
    if (link.equals("of") || link.equals("for")) {
      int noun = around.key(at - 1).equals(",") ? at - 2 : at - 1;
      return around.key(noun).equals("one") || around.key(noun).equals("that");
    }
    return BES.contains(link)
        && (around.key(at - 1).equals("'s") || around.key(at - 1).equals("'"));
  }

  /** "A forecasts a deficit of £9m. B expects £4m.": another body's figure of the same kind. */
  private boolean isReported(Sum sum, Meaning last) {
    boolean result =
        last.measure()
            .filter(m -> m == FinanceMeasure.DEFICIT || m == FinanceMeasure.SURPLUS)
            .isPresent();
    String next = around.key(sum.end());
    boolean ends = next.equals(".") || next.equals(",") || sum.end() >= sum.sentence().last();
    return result
        && ends
        && gap(sum, last) <= 1
        && sum.amount().isPresent()
        && EXPECTING.contains(around.key(sum.first() - 1));
  }

  private boolean isReached(Sum sum) {
    return around.leadingIn(sum, REACHED) >= 0;
  }

  /** In the same sentence, or in the next one when that carries the meaning on. */
  private boolean isNear(Sum sum, Meaning last) {
    boolean sameBlock = sum.sentence().block().equals(last.sum().sentence().block());
    return gap(sum, last) == 0
        || gap(sum, last) == 1
            && (sameBlock || opensWithFigure(sum.sentence()))
            && goesOn(sum.sentence());
  }

  /** "The figure that the trusts are aiming for is", "The annual target ... is". */
  private static boolean opensWithFigure(Sentence sentence) {
    return sentence.tokens().size() > 2
        && sentence.tokens().subList(0, 3).stream()
            .anyMatch(t -> t.is("figure") || t.is("target") || t.is("sum"));
  }

  /** "£30m of the five-year sum", "the promise was £5m", "it managed £5m": savings told before. */
  private boolean refersToSavings(Sum sum) {
    boolean ofTheSum = false;
    for (int i = sum.end(); i < Math.min(sum.end() + 6, sum.sentence().last()); i++) {
      ofTheSum |= around.key(i).equals("sum") || around.key(i).equals("total");
    }
    return ofTheSum || isPromise(sum);
  }

  private boolean isPromise(Sum sum) {
    int first = sum.sentence().first();
    int noun = around.firstOf(sum, PROMISES, first, first + 4);
    return noun > first && noun < sum.first() && around.firstOf(sum, BES, noun, sum.first()) >= 0;
  }

  /**
   * "Today the figure is closer to", "The other, with £170m": the sentence carries the meaning on.
   */
  private static boolean goesOn(Sentence sentence) {
    return sentence.tokens().stream().anyMatch(t -> ON.contains(t.key()) || t.is("with"));
  }

  private boolean hasOwnWord(Sum sum) {
    return scene.phrases().in(sum.sentence(), "save.not").stream()
        .anyMatch(p -> Math.abs(p.first() - sum.end()) < 4 || Math.abs(sum.first() - p.end()) < 4);
  }
}
