package org.partnershipledger.ingest.extraction.milestone;

import java.util.Optional;
import java.util.Set;
import org.partnershipledger.contracts.vocabulary.Granularity;
import org.partnershipledger.contracts.vocabulary.Tense;
import org.partnershipledger.ingest.extraction.lexicon.Phrase;
import org.partnershipledger.ingest.extraction.lexicon.WordSets;
import org.partnershipledger.ingest.extraction.scene.Scene;
import org.partnershipledger.ingest.extraction.text.Document;
import org.partnershipledger.ingest.extraction.text.Sentence;
import org.partnershipledger.ingest.extraction.value.DateMention;

/**
 * Dates that a text names as the date of the change, rather than tells of a day on which something
 * was done: "the first date, 1 May, was missed", "they spoke of 1 May", "not on 1 May, as we said".
 */
final class NamedDates {
  private static final Set<String> NOUNS = words("nouns");
  private static final Set<String> BETWEEN = words("between");
  private static final Set<String> FORMER = words("former");
  private static final Set<String> SAYING = words("saying");
  private static final Set<String> OF = Set.of("of", "about");
  private static final Set<String> MONTHS = words("months");
  private static final int NEAR = 7;
  private static final int ADJECTIVES = 3;

  private final Scene scene;
  private final Document document;

  private static Set<String> words(String section) {
    return WordSets.of(NamedDates.class, "nameddates." + section);
  }

  NamedDates(Scene scene) {
    this.scene = scene;
    this.document = scene.document();
  }

  /** The date of the change that a mention names; empty where it dates something that was done. */
  Optional<DatedSteps.Dated> of(Sentence sentence, DateMention date) {
    if (date.since() || !isFixed(date)) {
      return Optional.empty();
    }
    int noun = nounBefore(sentence, date);
    boolean former = noun >= 0 && isFormer(sentence, noun, date);
    boolean named = former || isSaid(date) || isNotOn(sentence, date);
    return named
        ? Optional.of(
            new DatedSteps.Dated(
                date,
                new Phrase(
                    Step.COMPLETION.category(), date.first(), date.end(), "a date once named"),
                Step.COMPLETION,
                DatedSteps.Plan.OVERTAKEN))
        : Optional.empty();
  }

  /** "1 May", "May 2019": a weekday or "last week" is when something was done. */
  private boolean isFixed(DateMention date) {
    Granularity granularity = scene.values().resolver().resolve(date, Tense.PAST).granularity();
    boolean fine = granularity == Granularity.DAY || granularity == Granularity.MONTH;
    char first = date.text().isEmpty() ? ' ' : date.text().charAt(0);
    return fine && (Character.isDigit(first) || date.text().contains(" of ") || isMonth(date));
  }

  private boolean isMonth(DateMention date) {
    return MONTHS.contains(document.key(date.first()));
  }

  /** "the original date of 1 May", "the date first given, 1 May,": -1 where there is none. */
  private int nounBefore(Sentence sentence, DateMention date) {
    int first = Math.max(sentence.first(), date.boundFirst() - NEAR);
    for (int i = date.boundFirst() - 1; i >= first; i--) {
      if (NOUNS.contains(document.key(i))) {
        return i;
      }
      if (!BETWEEN.contains(document.key(i))) {
        return -1;
      }
    }
    return -1;
  }

  /** Whether the words about a date say that it no longer holds. */
  private boolean isFormer(Sentence sentence, int noun, DateMention date) {
    for (int i = Math.max(sentence.first(), noun - ADJECTIVES); i < date.boundFirst(); i++) {
      if (FORMER.contains(document.key(i))) {
        return true;
      }
    }
    return false;
  }

  /** "We had said 1 May", "first spoke of 1 May": a date that is told, and not when it was told. */
  private boolean isSaid(DateMention date) {
    if (date.startsWithBound() || Character.isLetter(date.text().charAt(0)) && !isMonth(date)) {
      return isToldWithThe(date);
    }
    int at = date.first() - 1;
    boolean of = OF.contains(document.key(at));
    return SAYING.contains(document.key(of ? at - 1 : at));
  }

  /** "We had said the first of July". */
  private boolean isToldWithThe(DateMention date) {
    return document.key(date.first()).equals("the")
        && date.text().contains(" of ")
        && SAYING.contains(document.key(date.first() - 1));
  }

  /** "Not on 1 May, as we told you." */
  private boolean isNotOn(Sentence sentence, DateMention date) {
    return document.key(sentence.first()).equals("not") && date.first() - sentence.first() <= 2;
  }
}
