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
  private static final Set<String> BREAKS =
      Set.of(";", "but", "while", "although", "whereas", "compared");
  private static final Set<String> CARRIES =
      Set.of(
          "figure",
          "sum",
          "total",
          "that",
          "it",
          "other",
          "rest",
          "contribute",
          "target",
          "remaining",
          "half",
          "goal",
          "annual");
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
        own = inherit(sum, meanings.getLast()).orElse(own);
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
    if (nearest == null) {
      return new Meaning(sum, false, Optional.empty(), Optional.empty(), false);
    }
    if (isSaving(nearest)) {
      return new Meaning(sum, true, Optional.empty(), Optional.of(nearest), false);
    }
    FinanceMeasure measure = MEASURES.get(nearest.category());
    return new Meaning(sum, false, Optional.ofNullable(measure), Optional.of(nearest), false);
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
      if (!isWithinLonger(word, words) && !word.overlaps(sum.first(), sum.end())) {
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

  private Optional<Meaning> inherit(Sum sum, Meaning before) {
    int gap = sum.sentence().index() - before.sum().sentence().index();
    boolean sameBlock = sum.sentence().block().equals(before.sum().sentence().block());
    boolean sameSentence = gap == 0;
    boolean near = sameSentence || gap == 1 && sameBlock && carriesOn(sum.sentence());
    boolean sameKind = sum.amount().isPresent() == before.sum().amount().isPresent();
    if (!near || !sameKind || before.isUnknown() || hasOwnWord(sum)) {
      return Optional.empty();
    }
    return Optional.of(new Meaning(sum, before.saving(), before.measure(), before.word(), true));
  }

  /**
   * "Today the figure is closer to", "The other, with £170m": the sentence carries the meaning on.
   */
  private boolean carriesOn(Sentence sentence) {
    return sentence.tokens().stream().anyMatch(t -> CARRIES.contains(t.key()))
        || sentence.tokens().stream().anyMatch(t -> t.is("with"));
  }

  private boolean hasOwnWord(Sum sum) {
    return scene.phrases().in(sum.sentence(), "save.not").stream()
        .anyMatch(p -> Math.abs(p.first() - sum.end()) < 4 || Math.abs(sum.first() - p.end()) < 4);
  }
}
