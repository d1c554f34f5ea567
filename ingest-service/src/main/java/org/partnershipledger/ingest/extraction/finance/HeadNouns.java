package org.partnershipledger.ingest.extraction.finance;

import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.partnershipledger.ingest.extraction.lexicon.Phrase;
import org.partnershipledger.ingest.extraction.lexicon.WordSets;
import org.partnershipledger.ingest.extraction.scene.Scene;

/** The noun or state behind a sum that names it: "a £5m deficit", "£5m of savings", "£5m short". */
final class HeadNouns {
  private static final int LONGEST = 6;
  private static final Set<String> LINKS = WordSets.of(HeadNouns.class, "heads.of");
  private static final Set<String> STOPS = WordSets.of(HeadNouns.class, "heads.stop");
  private static final Set<String> WORKS = WordSets.of(HeadNouns.class, "heads.works");
  private static final Set<String> BODIES = WordSets.of(HeadNouns.class, "heads.bodies");
  private static final Set<String> SHORT = WordSets.of(HeadNouns.class, "heads.short");
  private static final Set<String> RED = WordSets.of(HeadNouns.class, "heads.red");
  private static final Set<String> POORER = WordSets.of(HeadNouns.class, "heads.poorer");

  private final Scene scene;
  private final Around around;

  HeadNouns(Scene scene, Around around) {
    this.scene = scene;
    this.around = around;
  }

  /** The words that name a sum; empty when none follow it. */
  Optional<Phrase> of(Sum sum, Predicate<Phrase> telling) {
    Optional<Phrase> state = state(sum);
    return state.isPresent() ? state : noun(sum, telling);
  }

  private Optional<Phrase> state(Sum sum) {
    int at = sum.end();
    String key = around.key(at);
    String next = around.key(at + 1);
    if (SHORT.contains(key)) {
      boolean ofSum = next.equals("of") && isBeforeSum(sum, at + 2);
      return ofSum ? Optional.empty() : found("f.deficit", at, at + 1);
    }
    if (key.equals("the") && POORER.contains(next)) {
      return found("f.cost", at, at + 2);
    }
    boolean in = key.equals("in") || key.equals("into");
    if (in && RED.contains(next)) {
      return found("f.deficit", at, at + 2);
    }
    boolean inThe = in && next.equals("the") && RED.contains(around.key(at + 2));
    boolean over =
        (key.equals("over") || key.equals("off") || key.equals("behind"))
            && (next.equals("budget") || next.equals("plan"));
    return inThe
        ? found("f.deficit", at, at + 3)
        : over ? found("f.deficit", at, at + 2) : Optional.empty();
  }

  /** "£2m short of the £9m promised" tells of that sum. */
  private boolean isBeforeSum(Sum sum, int from) {
    return scene.values().moneyIn(sum.sentence()).stream()
        .anyMatch(m -> m.first() >= from && m.first() - from < 4);
  }

  private Optional<Phrase> found(String category, int first, int end) {
    return Optional.of(around.phrase(category, first, end));
  }

  /** The last telling word of the noun phrase that the sum belongs to. */
  private Optional<Phrase> noun(Sum sum, Predicate<Phrase> telling) {
    int first = around.pastRate(sum);
    if (around.key(first).equals("worth") && around.key(first + 1).equals("of")) {
      first += 2;
    } else if (LINKS.contains(around.key(first))) {
      first = isLinked(sum, first) ? first + 1 : sum.sentence().last();
    }
    int end = phraseEnd(sum, first);
    Optional<Phrase> last = Optional.empty();
    for (Phrase phrase : scene.phrases().in(sum.sentence())) {
      boolean inside = phrase.first() >= first && phrase.end() <= end;
      boolean later = last.isEmpty() || phrase.end() >= last.get().end();
      boolean longer = last.isEmpty() || !within(phrase, last.get());
      if (inside && later && longer && telling.test(phrase)) {
        last = Optional.of(phrase);
      }
    }
    return last.isPresent() ? last : byWord(first, end);
  }

  private static boolean within(Phrase inner, Phrase outer) {
    return inner.first() >= outer.first()
        && inner.end() <= outer.end()
        && inner.length() < outer.length();
  }

  /** "£5m of savings" and "£5m in savings", not "£5m in Derby" or "£5m for the first year". */
  private boolean isLinked(Sum sum, int link) {
    String key = around.key(link);
    return link == sum.end() && (key.equals("of") || key.equals("in"))
        || key.equals("of") && link == around.pastRate(sum);
  }

  private int phraseEnd(Sum sum, int first) {
    int limit = Math.min(first + LONGEST, sum.sentence().last());
    int end = first;
    while (end < limit
        && (scene.document().token(end).isWord() || around.key(end).equals("-"))
        && !STOPS.contains(around.key(end))) {
      end++;
    }
    return end;
  }

  /** What capital is spent on, or a body described by its size: "a £900m trust". */
  private Optional<Phrase> byWord(int first, int end) {
    for (int i = end - 1; i >= first; i--) {
      if (BODIES.contains(around.key(i))) {
        return found("f.turnover", i, i + 1);
      }
      if (WORKS.contains(around.key(i))) {
        return found("f.investment", i, i + 1);
      }
    }
    return Optional.empty();
  }
}
