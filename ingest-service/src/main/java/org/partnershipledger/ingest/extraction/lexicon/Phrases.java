package org.partnershipledger.ingest.extraction.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.partnershipledger.ingest.extraction.text.Document;
import org.partnershipledger.ingest.extraction.text.Sentence;

/** The listed phrases of a document, by sentence. */
public final class Phrases {
  private final List<Phrase> all;
  private final List<List<Phrase>> bySentence;

  /** For each sentence a bit for each category in it; two categories may share a bit. */
  private final long[] categories;

  private Phrases(List<Phrase> all, List<List<Phrase>> bySentence) {
    this.all = all;
    this.bySentence = bySentence;
    this.categories = new long[bySentence.size()];
    for (int i = 0; i < categories.length; i++) {
      for (Phrase phrase : bySentence.get(i)) {
        categories[i] |= bitOf(phrase.category());
      }
    }
  }

  private static long bitOf(String category) {
    return 1L << (category.hashCode() * 0x9E3779B9 >>> 26);
  }

  /** Whether a sentence may have a phrase of a category; false only when it has none. */
  private boolean mayHave(Sentence sentence, String category) {
    return (categories[sentence.index()] & bitOf(category)) != 0;
  }

  /** Looks every token up once; a phrase does not cross the end of its sentence. */
  public static Phrases of(Document document, Lexicon lexicon) {
    List<Phrase> all = new ArrayList<>();
    List<List<Phrase>> bySentence = new ArrayList<>();
    for (Sentence sentence : document.sentences()) {
      List<Phrase> here = lexicon.find(sentence.tokens());
      all.addAll(here);
      bySentence.add(here);
    }
    return new Phrases(List.copyOf(all), bySentence);
  }

  /** All phrases, in order. */
  public List<Phrase> all() {
    return all;
  }

  /** The phrases of a sentence. */
  public List<Phrase> in(Sentence sentence) {
    return bySentence.get(sentence.index());
  }

  /** The phrases of one category in a sentence. */
  public List<Phrase> in(Sentence sentence, String category) {
    List<Phrase> found = List.of();
    if (!mayHave(sentence, category)) {
      return found;
    }
    for (Phrase phrase : in(sentence)) {
      if (phrase.category().equals(category)) {
        found = found.isEmpty() ? new ArrayList<>(2) : found;
        found.add(phrase);
      }
    }
    return found;
  }

  /** The first phrase of one category in a sentence. */
  public Optional<Phrase> first(Sentence sentence, String category) {
    if (!mayHave(sentence, category)) {
      return Optional.empty();
    }
    for (Phrase phrase : in(sentence)) {
      if (phrase.category().equals(category)) {
        return Optional.of(phrase);
      }
    }
    return Optional.empty();
  }
}
