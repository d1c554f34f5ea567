package org.partnershipledger.ingest.extraction.assurance;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.partnershipledger.contracts.vocabulary.AssuranceStrength;
import org.partnershipledger.ingest.extraction.cue.WordSections;
import org.partnershipledger.ingest.extraction.lexicon.Lexicon;
import org.partnershipledger.ingest.extraction.lexicon.Phrase;
import org.partnershipledger.ingest.extraction.text.Document;
import org.partnershipledger.ingest.extraction.text.Sentence;
import org.partnershipledger.ingest.extraction.text.Token;

/** The listed words of one sentence, and how firmly its frames bind what stands at a token. */
final class Frames {
  private static final Lexicon WORDS = Lexicon.of(Frames.class, "words.txt");
  private static final WordSections GATE = WordSections.of(Frames.class, "gate.txt");
  private static final long ALONE = GATE.bit("alone");
  private static final long SERVICE = GATE.bit("service");
  private static final long FATE = GATE.bit("fate");
  private static final int SHORTEST_CLAUSE = 3;

  private final Document document;
  private final Sentence sentence;
  private final Map<String, List<Phrase>> phrases = new HashMap<>();

  private Frames(Document document, Sentence sentence, List<Phrase> phrases) {
    this.document = document;
    this.sentence = sentence;
    phrases.forEach(p -> this.phrases.computeIfAbsent(p.category(), c -> new ArrayList<>()).add(p));
  }

  /** Whether a sentence has the words without which it can give no assurance. */
  static boolean mayAssure(Sentence sentence) {
    long seen = 0;
    for (Token token : sentence.tokens()) {
      seen |= GATE.of(token.key());
    }
    return (seen & ALONE) != 0 || (seen & SERVICE) != 0 && (seen & FATE) != 0;
  }

  static Frames of(Document document, Sentence sentence) {
    return new Frames(document, sentence, WORDS.find(sentence.tokens()));
  }

  /** The phrases of a category, in order. */
  List<Phrase> all(String category) {
    return phrases.getOrDefault(category, List.of());
  }

  /** Whether a phrase of a category begins within these tokens. */
  boolean has(String category, int first, int end) {
    for (Phrase phrase : all(category)) {
      if (phrase.first() >= first && phrase.first() < end) {
        return true;
      }
    }
    return false;
  }

  /** Whether a phrase of a category covers a token. */
  boolean covers(String category, int token) {
    for (Phrase phrase : all(category)) {
      if (token >= phrase.first() && token < phrase.end()) {
        return true;
      }
    }
    return false;
  }

  /**
   * Where the clause begins that takes back what stands at a token: behind "but", "however" and the
   * like, with a word such as "may" or "cannot" in it.
   */
  Optional<Phrase> undercutAfter(int token) {
    for (Phrase marker : all("undercut")) {
      boolean behind = marker.first() > token && sentence.last() - marker.end() >= SHORTEST_CLAUSE;
      if (behind && has("takes-back", marker.end(), sentence.last())) {
        return Optional.of(marker);
      }
    }
    return Optional.empty();
  }

  /**
   * Where the part of the sentence begins that a token stands in: behind the last "but" before it.
   */
  int partFirst(int token) {
    int first = sentence.first();
    for (Phrase marker : all("undercut")) {
      String word = document.key(marker.first());
      boolean parts = word.equals("but") || word.equals("however") || word.equals("yet");
      if (parts && marker.end() <= token && marker.first() > sentence.first()) {
        first = marker.end();
      }
    }
    return first;
  }

  /** The strength that the frames between two tokens give; empty when none stands there. */
  Optional<AssuranceStrength> strength(int first, int end) {
    if (has("state", first, end)) {
      return Optional.of(AssuranceStrength.STATEMENT);
    }
    return has("expect", first, end)
        ? Optional.of(AssuranceStrength.EXPECTATION)
        : Optional.empty();
  }
}
