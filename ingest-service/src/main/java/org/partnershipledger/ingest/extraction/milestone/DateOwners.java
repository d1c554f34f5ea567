package org.partnershipledger.ingest.extraction.milestone;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.partnershipledger.contracts.vocabulary.DateBound;
import org.partnershipledger.contracts.vocabulary.Tense;
import org.partnershipledger.ingest.extraction.cue.Clause;
import org.partnershipledger.ingest.extraction.lexicon.Phrase;
import org.partnershipledger.ingest.extraction.lexicon.WordSets;
import org.partnershipledger.ingest.extraction.mention.Mention;
import org.partnershipledger.ingest.extraction.scene.Scene;
import org.partnershipledger.ingest.extraction.text.Document;
import org.partnershipledger.ingest.extraction.text.Sentence;
import org.partnershipledger.ingest.extraction.value.DateMention;

/** Which word for a step a date of a sentence belongs to. */
final class DateOwners {
  private static final Set<String> BREAKS = WordSets.of(DateOwners.class, "datedsteps.breaks");
  private static final Set<String> CAREER = WordSets.of(DateOwners.class, "datedsteps.career");
  private static final Set<String> ANOTHER = WordSets.of(DateOwners.class, "dateowners.another");
  private static final Set<String> RELATIVE = WordSets.of(DateOwners.class, "dateowners.relative");
  private static final Set<String> PRESENT_TELLING =
      WordSets.of(DateOwners.class, "dateowners.present-telling");
  private static final Set<String> CHOSEN = WordSets.of(DateOwners.class, "dateowners.chosen");
  private static final Set<String> WISHES = WordSets.of(DateOwners.class, "dateowners.wishes");
  private static final Set<String> NOUNS = WordSets.of(DateOwners.class, "datedsteps.nouns");
  private static final Set<String> HAPPENING =
      WordSets.of(DateOwners.class, "datedsteps.happening");
  private static final Set<String> DATING = WordSets.of(DateOwners.class, "dateowners.dating");
  private static final int OTHER_CLAUSE = 3;
  private static final int TELLING = 12;
  private static final int REACH = 24;
  private static final int REACH_ALONE = 60;

  private final Scene scene;
  private final Document document;
  private final StepWords words;

  DateOwners(Scene scene, SharedPosts posts) {
    this.scene = scene;
    this.document = scene.document();
    this.words = new StepWords(scene, posts);
  }

  /** The words for steps of a sentence. */
  List<Phrase> steps(Sentence sentence) {
    return words.of(sentence);
  }

  /**
   * The one of these words that a date belongs to; empty when none is near or each is another
   * date's.
   */
  Optional<Phrase> of(Sentence sentence, DateMention date, List<Phrase> steps) {
    if (sentence.hasAny(CAREER)) {
      return Optional.empty();
    }
    Optional<Phrase> when = inWhenClause(date, steps);
    if (when.isPresent()) {
      return when;
    }
    List<DateMention> dates = scene.values().datesIn(sentence);
    int reach = dates.size() == 1 ? REACH_ALONE : REACH;
    return steps.stream()
        .filter(p -> !p.overlaps(date.first(), date.end()))
        .filter(p -> p.category().equals("m.telling") ? tells(p, date) : cost(p, date) < reach)
        .filter(p -> happens(sentence, p, date))
        .filter(p -> !isShutIn(p, date) && !isOutside(p, date) && !isOfOther(p, date, dates))
        .filter(p -> !isContent(p, date, steps) && !isAfterState(p, date) && !isTask(p, date))
        .min(
            Comparator.<Phrase>comparingInt(p -> cost(p, date))
                .thenComparingInt(p -> Step.of(p).orElseThrow().ordinal()));
  }

  /**
   * "It dates from May, when they agreed to share a chair": the clause tells what was done then.
   */
  private Optional<Phrase> inWhenClause(DateMention date, List<Phrase> steps) {
    int when = document.key(date.end()).equals(",") ? date.end() + 1 : date.end();
    boolean dates =
        document.key(date.first() - 1).equals("from")
                && DATING.contains(document.key(date.first() - 2))
            || document.key(date.first() - 1).equals("to")
                && document.key(date.first() - 2).equals("back")
                && DATING.contains(document.key(date.first() - 3));
    if (!dates || !document.key(when).equals("when")) {
      return Optional.empty();
    }
    Clause clause = scene.cues().clauseAt(when);
    return steps.stream()
        .filter(p -> clause.holds(p.first()) && p.category().startsWith("m."))
        .min(Comparator.comparingInt(Phrase::first));
  }

  /** A noun such as "merger" dates the merger only near the date, or where something happens. */
  private boolean happens(Sentence sentence, Phrase phrase, DateMention date) {
    if (!phrase.category().equals(Step.COMPLETION.category()) || !isNoun(phrase)) {
      return true;
    }
    int gap =
        date.first() >= phrase.end() ? date.first() - phrase.end() : phrase.first() - date.end();
    return gap <= 4
        || sentence.hasAny(HAPPENING)
        || scene.phrases().in(sentence, "m.completion").stream().anyMatch(p -> !isNoun(p));
  }

  private boolean isNoun(Phrase phrase) {
    return NOUNS.contains(document.key(phrase.end() - 1))
        || NOUNS.contains(document.key(phrase.first()));
  }

  /** "Told staff last week that ...", but not "says now" or "told us that July was likelier". */
  private boolean tells(Phrase verb, DateMention date) {
    if (cost(verb, date) >= TELLING || PRESENT_TELLING.contains(document.key(verb.first()))) {
      return false;
    }
    for (int i = verb.end(); i < date.boundFirst(); i++) {
      if (document.key(i).equals("that")) {
        return false;
      }
    }
    return true;
  }

  /** "If the boards agree, it could start in May": the condition is not what is dated. */
  private boolean isShutIn(Phrase phrase, DateMention date) {
    return scene.cues().isInCondition(phrase.first()) && !scene.cues().isInCondition(date.first());
  }

  /** "A, which sought a partner in May, would be dissolved": the date stays in its own clause. */
  private boolean isOutside(Phrase phrase, DateMention date) {
    int first = scene.cues().clauseAt(date.first()).first();
    return phrase.first() >= date.end()
        && (document.key(date.end()).equals(",") || document.key(date.end() + 1).equals(","))
        && RELATIVE.contains(document.key(first))
        && hasVerb(first, date.boundFirst());
  }

  /** "This week they announced they would share one": the announcing is dated, not its content. */
  private boolean isContent(Phrase phrase, DateMention date, List<Phrase> steps) {
    boolean behind = date.end() <= phrase.first();
    return behind
        && !PastVerbs.is(document, phrase)
        && scene.cues().at(phrase.first()).factuality().tense() == Tense.PLANNED
        && steps.stream()
            .anyMatch(
                s ->
                    date.end() <= s.first()
                        && s.end() <= phrase.first()
                        && isSaying(s)
                        && PastVerbs.is(document, s));
  }

  /**
   * "Was selected to acquire it in May", "an order dissolving it, expected in May": the choice or
   * the order is dated, not what follows from it.
   */
  private boolean isTask(Phrase phrase, DateMention date) {
    int to = document.key(phrase.first()).equals("to") ? phrase.first() : phrase.first() - 1;
    boolean ordered =
        document.key(phrase.first()).endsWith("ing")
            && document.key(phrase.first() - 1).startsWith("order");
    boolean deadline = date.bound() == DateBound.BY && date.first() >= phrase.end();
    boolean chosen = document.key(to).equals("to") && CHOSEN.contains(document.key(to - 1));
    return ordered || chosen && !deadline;
  }

  private static boolean isSaying(Phrase phrase) {
    return phrase.category().equals(Step.ANNOUNCEMENT.category())
        || phrase.category().equals(Step.APPROVAL.category());
  }

  /**
   * "Has run A since 2016 and took charge of B": what has lasted since a date is told before it.
   */
  private boolean isAfterState(Phrase phrase, DateMention date) {
    int next = document.key(date.end()).equals(",") ? date.end() + 1 : date.end();
    return date.since()
        && phrase.first() >= date.end()
        && !document.key(next).equals("when")
        && date.boundFirst() > document.sentenceOf(date.first()).first()
        && hasVerb(scene.cues().clauseAt(date.boundFirst() - 1).first(), date.boundFirst());
  }

  /**
   * "It will start on 1 October, they said on Monday": a word behind which another date stands, or
   * that has a date nearer to it, is that date's, unless the two are told in one breath.
   */
  private boolean isOfOther(Phrase phrase, DateMention date, List<DateMention> dates) {
    for (DateMention other : dates) {
      boolean nearer =
          other != date && !other.dateline() && cost(phrase, other) < cost(phrase, date);
      if (nearer && isApart(phrase, date, other)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a word or a verb of its own stands between a date and one nearer to the step. */
  private boolean isApart(Phrase phrase, DateMention date, DateMention nearer) {
    if (date.first() < phrase.first()) {
      String next = document.key(date.end());
      return nearer.first() > phrase.first() && (next.equals("and") || next.equals(","));
    }
    return nearer.first() >= phrase.end()
        && (hasVerb(nearer.end(), date.boundFirst()) || hasWish(nearer.end(), date.boundFirst()))
        && !isAnother(nearer.end(), date.first());
  }

  /** "on 1 July; that became 1 October", "and not, as planned, on 1 April". */
  private boolean isAnother(int from, int to) {
    for (int i = from; i < to; i++) {
      if (ANOTHER.contains(document.key(i))) {
        return true;
      }
    }
    return false;
  }

  /** "Signed it in June and want one team by March": a wish of its own has a date of its own. */
  private boolean hasWish(int from, int to) {
    for (int i = from; i < to; i++) {
      if (WISHES.contains(document.key(i))) {
        return true;
      }
    }
    return false;
  }

  private boolean hasVerb(int from, int to) {
    for (int i = from; i < to; i++) {
      if (scene.cues().isInVerb(i)) {
        return true;
      }
    }
    return false;
  }

  /** Distance; a clause boundary between costs more, and so does a word that merely announces. */
  private int cost(Phrase phrase, DateMention date) {
    boolean before = phrase.end() <= date.first();
    int from = before ? phrase.end() : date.end();
    int to = before ? date.first() : phrase.first();
    int cost = wordsBetween(from, to);
    for (int i = from; i < to; i++) {
      String key = document.key(i);
      if (BREAKS.contains(key) || !before && key.equals("that")) {
        cost += 8;
      } else if (key.equals("and") || key.equals(",")) {
        cost += 2;
      }
    }
    boolean weak =
        phrase.category().equals("m.announcement")
            || phrase.category().equals("m.completion") && isVague(phrase);
    boolean weaker =
        phrase.category().equals("m.telling")
            || DatedSteps.GENERIC.contains(document.key(phrase.first()));
    if (!scene.cues().clauseAt(phrase.first()).holds(date.first())) {
      cost += OTHER_CLAUSE;
    }
    boolean beside = cost <= 1;
    return beside ? cost : weaker ? cost + 6 : weak ? cost + 4 : cost;
  }

  /** A name counts as one word, however long it is. */
  private int wordsBetween(int from, int to) {
    int words = to - from;
    if (words <= 0) {
      return words;
    }
    for (Mention mention : scene.mentionsIn(scene.document().sentenceOf(from))) {
      if (mention.first() >= from && mention.end() <= to) {
        words -= mention.end() - mention.first() - 1;
      }
    }
    return words;
  }

  private static boolean isVague(Phrase phrase) {
    return Set.of(
                "merg(e|es|ed|ing|er)",
                "happen(|s|ed)",
                "go ahead",
                "launch(|ed|es|ing)",
                "complet(e|ed|es|ion|ing)")
            .contains(phrase.words())
        && phrase.words().startsWith("merg");
  }
}
