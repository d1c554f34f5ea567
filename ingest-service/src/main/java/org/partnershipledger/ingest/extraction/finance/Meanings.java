package org.partnershipledger.ingest.extraction.finance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
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
  private static final Set<String> SUMS = WordSets.of(Meanings.class, "meanings.sums");
  private static final Set<String> LINKS = WordSets.of(Meanings.class, "meanings.links");
  private static final Set<String> OBJECTS = WordSets.of(Meanings.class, "meanings.objects");
  private static final Set<String> CUTTING = WordSets.of(Meanings.class, "reductions.falling");
  private static final Set<String> APPOSING = Set.of(",", "(", "or");
  private static final Set<String> PREDICATING = Set.of("at", "is", "was", "be");
  private static final int SUBJECT = 12;
  private static final int REACH = 22;

  private final Scene scene;
  private final Document document;
  private final HeadNouns heads;
  private final Reductions reductions;
  private final Outlays outlays;
  private final Receipts receipts;
  private final CarriedOn carried;

  private Meanings(Scene scene) {
    this.scene = scene;
    this.document = scene.document();
    Around around = new Around(document);
    this.heads = new HeadNouns(scene, around);
    this.reductions = new Reductions(scene, around);
    this.outlays = new Outlays(around);
    this.receipts = new Receipts(around);
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
      boolean again = !meanings.isEmpty() && isApposed(meanings.getLast(), sum);
      Meaning own =
          again || afterSaving && isCoordinated(meanings.getLast(), sum)
              ? apposed(meanings.getLast(), sum)
              : own(sum, afterSaving);
      boolean free =
          !isBenchmark(sum)
              && !isShareOfSum(sum)
              && !carried.isDifference(sum)
              && !receipts.is(sum);
      if (own.isUnknown() && free) {
        own = carried.of(sum).or(() -> underHeading(sum)).orElse(own);
      }
      carried.remember(own);
      meanings.add(own);
    }
    return List.copyOf(meanings);
  }

  /** Under "What it would save", a sum for a year or over some years is what it would save. */
  private Optional<Meaning> underHeading(Sum sum) {
    if (sum.amount().isEmpty() || !reductions.isSpread(sum)) {
      return Optional.empty();
    }
    List<Sentence> sentences = document.sentences();
    int at = sum.sentence().index() - 1;
    while (at >= 0 && sentences.get(at).block().kind() != Block.Kind.HEADING) {
      at--;
    }
    return at < 0
        ? Optional.empty()
        : scene.phrases().in(sentences.get(at), "save").stream()
            .findFirst()
            .map(
                word ->
                    new Meaning(
                        sum,
                        true,
                        Optional.empty(),
                        Optional.of(word),
                        Optional.empty(),
                        true,
                        false));
  }

  /** "by 20 per cent, about £4m a year": the same told as an amount. */
  private boolean isApposed(Meaning last, Sum sum) {
    int end = last.sum().end();
    boolean mark =
        end == sum.first() - 1
            && APPOSING.contains(document.key(end))
            && sum.sentence().holds(last.sum().first());
    return mark && last.saving() && last.sum().share().isPresent() && sum.amount().isPresent();
  }

  /** "is to save £2m this year, and £6m a year by 2023": what the second one is for a year. */
  private boolean isCoordinated(Meaning last, Sum sum) {
    boolean and = document.key(sum.first() - 1).equals("and");
    return and
        && sum.amount().isPresent()
        && last.sum().amount().isPresent()
        && sum.sentence().holds(last.sum().first())
        && reductions.isSpread(sum)
        && heads.of(sum, this::tells).isEmpty();
  }

  private static Meaning apposed(Meaning last, Sum sum) {
    return new Meaning(sum, true, Optional.empty(), last.word(), Optional.empty(), false, false);
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
    if (isBenchmark(sum) || isShareOfSum(sum) || receipts.is(sum)) {
      return unknown(sum);
    }
    if (carried.isEndpoint(sum)) {
      Phrase noun = carried.refersBack(sum, afterSaving) ? null : nearest(sum, this::names);
      return noun == null ? unknown(sum) : told(sum, noun);
    }
    if (sum.share().isPresent() && !isShareOfSpending(sum)) {
      return unknown(sum);
    }
    boolean share = sum.share().isPresent();
    Optional<Phrase> head = share ? Optional.empty() : heads.of(sum, this::tells);
    Optional<Phrase> other = head.filter(p -> !p.category().equals("f.cost"));
    return other
        .or(() -> tied(sum))
        .or(() -> reductions.of(sum, afterSaving))
        .or(() -> head)
        .or(() -> outlays.of(sum))
        .or(() -> predicated(sum))
        .or(() -> near(sum, afterSaving))
        .map(p -> told(sum, p))
        .orElseGet(() -> unknown(sum));
  }

  /** "The deficit for the year is forecast at £5m": the measure is the subject of the verb. */
  private Optional<Phrase> predicated(Sum sum) {
    if (!PREDICATING.contains(document.key(sum.first() - 1))) {
      return Optional.empty();
    }
    int first = Math.max(scene.cues().clauseAt(sum.first()).first(), sum.first() - SUBJECT);
    return scene.phrases().in(sum.sentence()).stream()
        .filter(p -> p.first() >= first && p.end() < sum.first())
        .filter(p -> MEASURES.containsKey(p.category()) && !isVerbal(p))
        .filter(
            p ->
                scene.values().moneyIn(sum.sentence()).stream()
                    .noneMatch(m -> m.first() > p.end() && m.end() <= sum.first()))
        .reduce((a, b) -> b);
  }

  /** The nearest word, unless the sum points back or only tells a difference. */
  private Optional<Phrase> near(Sum sum, boolean afterSaving) {
    boolean part = isPartOfLast(sum) && !afterSaving;
    boolean other = part || carried.refersBack(sum, afterSaving) || carried.isDifference(sum);
    return Optional.ofNullable(other ? null : nearest(sum, this::tells))
        .filter(p -> !isSaving(p) || p.first() > sum.first() || !reductions.isByRuler(sum));
  }

  /** A share is of money where its base, or what is spent less, is named. */
  private boolean isShareOfSpending(Sum sum) {
    boolean measured =
        scene.phrases().in(sum.sentence()).stream()
            .anyMatch(p -> MEASURES.containsKey(p.category()));
    boolean counted = document.key(sum.first() + 1).equals("in");
    boolean sink = reductions.hasSink(sum) || tied(sum).isPresent();
    boolean ofOther = document.key(sum.end()).equals("of") && !reductions.isOfSink(sum);
    return measured && !counted || sink && !ofOther;
  }

  private boolean isCutting(Phrase phrase) {
    return phrase.length() == 1 && CUTTING.contains(document.key(phrase.first()));
  }

  /** A noun that tells what rises or falls; a verb of cutting does not tell what is cut. */
  private boolean names(Phrase phrase) {
    return tells(phrase) && !(isSaving(phrase) && isCutting(phrase));
  }

  /** "half of it", "a third of the £10m": a share of another sum, and no sum of its own. */
  private boolean isShareOfSum(Sum sum) {
    if (sum.share().isEmpty() || !document.key(sum.end()).equals("of")) {
      return false;
    }
    int at = sum.end() + 1;
    boolean the = document.key(at).equals("the") || document.key(at).equals("its");
    String base = document.key(the ? at + 1 : at);
    return SUMS.contains(base);
  }

  /** "a turnover of £5m", "overspent by £5m": the measure stands right before the sum. */
  private Optional<Phrase> tied(Sum sum) {
    Optional<Phrase> tied = Optional.empty();
    for (Phrase phrase : scene.phrases().in(sum.sentence())) {
      boolean linked = phrase.end() < sum.first() && isLinked(phrase.end(), sum.first());
      boolean noun = !isVerbal(phrase) || linked && isSaving(phrase);
      if (tells(phrase) && noun && (linked || phrase.end() == sum.first())) {
        tied = Optional.of(phrase);
      }
    }
    return tied;
  }

  /** Whether nothing but "of", "equal to" and the like stands between. */
  private boolean isLinked(int from, int to) {
    for (int i = from; i < to; i++) {
      if (!LINKS.contains(document.key(i))) {
        return false;
      }
    }
    return to - from <= 3;
  }

  private static Meaning unknown(Sum sum) {
    return new Meaning(
        sum, false, Optional.empty(), Optional.empty(), Optional.empty(), false, false);
  }

  private static Meaning told(Sum sum, Phrase word) {
    Optional<FinanceMeasure> measure = Optional.ofNullable(MEASURES.get(word.category()));
    return new Meaning(
        sum, isSaving(word), measure, Optional.of(word), Optional.empty(), false, false);
  }

  private boolean tells(Phrase phrase) {
    boolean other = OBJECTS.contains(document.key(phrase.end()));
    return isSaving(phrase) && !other || MEASURES.containsKey(phrase.category());
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

  private @Nullable Phrase nearest(Sum sum, Predicate<Phrase> telling) {
    List<Phrase> words = scene.phrases().in(sum.sentence()).stream().filter(telling).toList();
    Phrase best = null;
    int least = REACH;
    for (Phrase word : words) {
      boolean ofTheWhole = isPartOfLast(sum) && word.end() <= sum.first();
      boolean free = !ofTheWhole && !isOfNext(sum, word) && !isWithinLonger(word, words);
      if (free && !word.overlaps(sum.first(), sum.end())) {
        int cost = cost(sum, word);
        if (cost < least) {
          least = cost;
          best = word;
        }
      }
    }
    return best;
  }

  /** "£2m will be raised, and one team will save £1m": a verb with a sum of its own behind it. */
  private boolean isOfNext(Sum sum, Phrase word) {
    return word.first() >= sum.end()
        && isVerbal(word)
        && !scene.cues().clauseAt(word.first()).holds(sum.first())
        && scene.values().moneyIn(sum.sentence()).stream()
            .anyMatch(m -> m.qualifierFirst() == word.end());
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
