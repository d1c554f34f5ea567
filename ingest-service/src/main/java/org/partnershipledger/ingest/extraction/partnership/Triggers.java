package org.partnershipledger.ingest.extraction.partnership;

import java.util.ArrayList;
import java.util.List;
import org.partnershipledger.ingest.extraction.lexicon.Phrase;

/** The words for joining in a sentence: the longest at each place, losers dropped. */
final class Triggers {
  private Triggers() {}

  static List<Phrase> longest(List<Phrase> phrases) {
    List<Phrase> joins = new ArrayList<>();
    for (Phrase phrase : phrases) {
      if (Join.of(phrase).isPresent() && !isPseudo(phrase, phrases)) {
        joins.add(phrase);
      }
    }
    List<Phrase> kept = new ArrayList<>();
    for (Phrase phrase : joins) {
      boolean covered =
          joins.stream()
              .anyMatch(
                  o -> o != phrase && o.overlaps(phrase.first(), phrase.end()) && beats(o, phrase));
      if (!covered) {
        kept.add(phrase);
      }
    }
    return kept;
  }

  /** "took over as chief executive" is no takeover. */
  private static boolean isPseudo(Phrase phrase, List<Phrase> phrases) {
    return phrases.stream()
        .anyMatch(p -> p.category().equals("pseudo") && p.overlaps(phrase.first(), phrase.end()));
  }

  private static boolean beats(Phrase one, Phrase other) {
    if (one.length() != other.length()) {
      return one.length() > other.length();
    }
    return Join.of(one).orElseThrow().ordinal() < Join.of(other).orElseThrow().ordinal();
  }
}
