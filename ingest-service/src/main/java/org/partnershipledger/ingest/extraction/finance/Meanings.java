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
  private static final int REACH = 22;

  private final Scene scene;
  private final Document document;
  private final HeadNouns heads;
  private final Reductions reductions;
  private final Outlays outlays;
  private final CarriedOn carried;

  private Meanings(Scene scene) {
    this.scene = scene;
    this.document = scene.document();
    Around around = new Around(document);
    this.heads = new HeadNouns(scene, around);
    this.reductions = new Reductions(scene, around);
    this.outlays = new Outlays(around);
    this.carried = new CarriedOn(scene, around);
  }

  /** The sums of an article's body with what they are, in the order of the text. */
  public static List<Meaning> of(Scene scene) {
    return new Meanings(scene).run();
  }

  private List<Meaning> run() {
    List<Meaning> meanings = new ArrayList<>();
    for (Sum sum : sums()) {
      boolean afterSaving = !meanings.isEmpty() && meanings.getLast().saving();
      Meaning own = own(sum, afterSaving);
      if (own.isUnknown() && !meanings.isEmpty() && !isBenchmark(sum)) {
        own = carried.of(sum, meanings).orElse(own);
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

  /**
   * By the noun behind the sum, else by the verb that it is the object of, else by what is near.
   */
  private Meaning own(Sum sum, boolean afterSaving) {
    if (isBenchmark(sum)) {
      return unknown(sum);
    }
    Optional<Phrase> head = heads.of(sum, this::tells);
    Optional<Phrase> other = head.filter(p -> !p.category().equals("f.cost"));
    return other
        .or(() -> tied(sum))
        .or(() -> reductions.of(sum, afterSaving))
        .or(() -> head)
        .or(() -> outlays.of(sum))
        .or(() -> Optional.ofNullable(carried.refersBack(sum, afterSaving) ? null : nearest(sum)))
        .map(p -> told(sum, p))
        .orElseGet(() -> unknown(sum));
  }

  /** "a turnover of £5m", "overspent by £5m": the measure stands right before the sum. */
  private Optional<Phrase> tied(Sum sum) {
    Optional<Phrase> tied = Optional.empty();
    for (Phrase phrase : scene.phrases().in(sum.sentence())) {
      boolean measure = tells(phrase) && !isVerbal(phrase);
      boolean of = document.key(sum.first() - 1).equals("of");
      if (measure && (phrase.end() == sum.first() || of && phrase.end() == sum.first() - 1)) {
        tied = Optional.of(phrase);
      }
    }
    return tied;
  }

  private static Meaning unknown(Sum sum) {
    return new Meaning(sum, false, Optional.empty(), Optional.empty(), Optional.empty(), false);
  }

  private static Meaning told(Sum sum, Phrase word) {
    Optional<FinanceMeasure> measure = Optional.ofNullable(MEASURES.get(word.category()));
    return new Meaning(sum, isSaving(word), measure, Optional.of(word), Optional.empty(), false);
  }

  private boolean tells(Phrase phrase) {
    return isSaving(phrase) || MEASURES.containsKey(phrase.category());
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
    List<Phrase> words = scene.phrases().in(sum.sentence()).stream().filter(this::tells).toList();
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

  /** "£2.9m of it": the words before belong to the whole. */
  private boolean isPartOfLast(Sum sum) {
    return document.key(sum.end()).equals("of")
        && (document.key(sum.end() + 1).equals("it")
            || document.key(sum.end() + 1).equals("this")
            || document.key(sum.end() + 1).equals("which"));
  }
}
