package org.partnershipledger.ingest.extraction.finance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.partnershipledger.contracts.vocabulary.FinanceMeasure;
import org.partnershipledger.ingest.extraction.lexicon.Phrase;
import org.partnershipledger.ingest.extraction.lexicon.WordSets;
import org.partnershipledger.ingest.extraction.scene.Scene;
import org.partnershipledger.ingest.extraction.text.Block;
import org.partnershipledger.ingest.extraction.text.Document;
import org.partnershipledger.ingest.extraction.text.Sentence;

/**
 * Tells savings from other money: by the nearest word for either in the clause; a sum without such
 * a word takes the meaning of the one before it ("£9.5m ... and the other £13.5m").
 */
public final class Meanings {
  private static final Map<String, FinanceMeasure> MEASURES =
      Map.of(
          "f.turnover", FinanceMeasure.TURNOVER,
          "f.deficit", FinanceMeasure.DEFICIT,
          "f.surplus", FinanceMeasure.SURPLUS,
          "f.budget", FinanceMeasure.BUDGET,
          "f.contract", FinanceMeasure.CONTRACT,
          "f.cost", FinanceMeasure.COST,
          "f.investment", FinanceMeasure.INVESTMENT,
          "f.debt", FinanceMeasure.DEBT);
  private static final Set<String> BREAKS = WordSets.of(Meanings.class, "meanings.breaks");
  private static final Set<String> CARRIES = WordSets.of(Meanings.class, "meanings.carries");
  private static final int REACH = 22;

  private final Scene scene;
  private final Document document;

  private Meanings(Scene scene) {
    this.scene = scene;
    this.document = scene.document();
  }

  /** The sums of an article's body with what they are, in the order of the text. */
  public static List<Meaning> of(Scene scene) {
    return new Meanings(scene).run();
  }

  private List<Meaning> run() {
    List<Meaning> meanings = new ArrayList<>();
    for (Sum sum : sums()) {
      Meaning own = own(sum);
      if (own.isUnknown() && !meanings.isEmpty()) {
        own = inherit(sum, meanings).orElse(own);
      }
      meanings.add(own);
    }
    return List.copyOf(meanings);
  }

  private List<Sum> sums() {
    List<Sum> sums = new ArrayList<>();
    scene
        .values()
        .money()
        .forEach(
            m ->
                sums.add(
                    new Sum(
                        m.qualifierFirst(),
                        m.end(),
                        Optional.of(m.money()),
                        Optional.empty(),
                        document.sentenceOf(m.first()))));
    scene
        .values()
        .shares()
        .forEach(
            s ->
                sums.add(
                    new Sum(
                        s.qualifierFirst(),
                        s.end(),
                        Optional.empty(),
                        Optional.of(s.share()),
                        document.sentenceOf(s.first()))));
    sums.removeIf(s -> s.sentence().block().kind() == Block.Kind.HEADLINE);
    sums.sort(Comparator.comparingInt(Sum::first));
    return sums;
  }

  private Meaning own(Sum sum) {
    Phrase nearest = nearest(sum);
    if (nearest == null || isBenchmark(sum)) {
      return new Meaning(sum, false, Optional.empty(), Optional.empty(), false);
    }
    if (isSaving(nearest)) {
      return new Meaning(sum, true, Optional.empty(), Optional.of(nearest), false);
    }
    FinanceMeasure measure = MEASURES.get(nearest.category());
    return new Meaning(sum, false, Optional.ofNullable(measure), Optional.of(nearest), false);
  }

  /** "an average of 4 per cent nationally" is nobody's figure. */
  private boolean isBenchmark(Sum sum) {
    boolean average = false;
    for (int i = Math.max(sum.sentence().first(), sum.first() - 3);
        i < Math.min(sum.end() + 3, sum.sentence().last());
        i++) {
      average |= document.key(i).equals("average") || document.key(i).equals("nationally");
    }
    return average && sum.share().isPresent();
  }

  private static boolean isSaving(Phrase phrase) {
    return phrase.category().equals("save");
  }

  private @Nullable Phrase nearest(Sum sum) {
    List<Phrase> words =
        scene.phrases().in(sum.sentence()).stream()
            .filter(p -> isSaving(p) || MEASURES.containsKey(p.category()))
            .toList();
    Phrase best = null;
    int least = REACH;
    for (Phrase word : words) {
      boolean ofTheWhole = isPartOfLast(sum) && word.end() <= sum.first();
      if (!ofTheWhole && !isWithinLonger(word, words) && !word.overlaps(sum.first(), sum.end())) {
        int cost = cost(sum, word);
        if (cost < least) {
          least = cost;
          best = word;
        }
      }
    }
    return best;
  }

  /** "cost savings" are savings, not costs. */
  private static boolean isWithinLonger(Phrase word, List<Phrase> words) {
    return words.stream()
        .anyMatch(
            o -> o.length() > word.length() && o.first() <= word.first() && o.end() >= word.end());
  }

  /** Distance in tokens; crossing another sum or a clause boundary costs more. */
  private int cost(Sum sum, Phrase word) {
    boolean before = word.end() <= sum.first();
    int from = before ? word.end() : sum.end();
    int to = before ? sum.first() : word.first();
    int cost = to - from;
    for (int i = from; i < to; i++) {
      if (BREAKS.contains(document.key(i))) {
        cost += 10;
      } else if (document.key(i).equals("and") || document.key(i).equals(",")) {
        cost += 2;
      } else if (isOtherSum(i, sum)) {
        cost += 8;
      }
    }
    return before && !isVerbal(word) ? cost : before ? cost - 1 : cost + 1;
  }

  private static boolean isVerbal(Phrase word) {
    return word.category().equals("save") || word.category().equals("f.cost");
  }

  private boolean isOtherSum(int token, Sum sum) {
    return document.key(token).equals("\u00a3") && (token < sum.first() || token >= sum.end());
  }

  private Optional<Meaning> inherit(Sum sum, List<Meaning> before) {
    Meaning last = before.getLast();
    boolean sameKind = sum.amount().isPresent() == last.sum().amount().isPresent();
    if (hasOwnWord(sum) || isPartOfLast(sum) || isBenchmark(sum)) {
      return Optional.empty();
    }
    if (refersToSavings(sum)) {
      return before.reversed().stream()
          .filter(Meaning::saving)
          .findFirst()
          .map(m -> carried(sum, m));
    }
    boolean near = isNear(sum, last);
    return near && sameKind && !last.isUnknown()
        ? Optional.of(carried(sum, last))
        : Optional.empty();
  }

  private static Meaning carried(Sum sum, Meaning from) {
    return new Meaning(sum, from.saving(), from.measure(), from.word(), true);
  }

  /** In the same sentence, or in the next one when that carries the meaning on. */
  private boolean isNear(Sum sum, Meaning last) {
    int gap = sum.sentence().index() - last.sum().sentence().index();
    boolean sameBlock = sum.sentence().block().equals(last.sum().sentence().block());
    return gap == 0
        || gap == 1 && (sameBlock || opensWithFigure(sum.sentence())) && carriesOn(sum.sentence());
  }

  /** "The figure that the trusts are aiming for is", "The annual target ... is". */
  private static boolean opensWithFigure(Sentence sentence) {
    return sentence.tokens().size() > 2
        && sentence.tokens().subList(0, 3).stream()
            .anyMatch(t -> t.is("figure") || t.is("target") || t.is("sum"));
  }

  /** "£30m of the five-year sum", "the annual target is £19.3m": the savings told of before. */
  private boolean refersToSavings(Sum sum) {
    boolean ofTheSum = false;
    for (int i = sum.end(); i < Math.min(sum.end() + 6, sum.sentence().last()); i++) {
      ofTheSum |= document.key(i).equals("sum") || document.key(i).equals("total");
    }
    return ofTheSum || sum.sentence().tokens().size() > 2 && isAnnualTarget(sum.sentence());
  }

  private static boolean isAnnualTarget(Sentence sentence) {
    return sentence.tokens().subList(0, 3).stream().anyMatch(t -> t.is("target"))
        && sentence.tokens().getFirst().is("the");
  }

  /** "£2.9m of it": a part of the sum before, of another kind. */
  private boolean isPartOfLast(Sum sum) {
    return document.key(sum.end()).equals("of")
        && (document.key(sum.end() + 1).equals("it")
            || document.key(sum.end() + 1).equals("this")
            || document.key(sum.end() + 1).equals("which"));
  }

  /**
   * "Today the figure is closer to", "The other, with £170m": the sentence carries the meaning on.
   */
  private boolean carriesOn(Sentence sentence) {
    return sentence.tokens().stream().anyMatch(t -> CARRIES.contains(t.key()) || t.is("with"));
  }

  private boolean hasOwnWord(Sum sum) {
    return scene.phrases().in(sum.sentence(), "save.not").stream()
        .anyMatch(p -> Math.abs(p.first() - sum.end()) < 4 || Math.abs(sum.first() - p.end()) < 4);
  }
}
