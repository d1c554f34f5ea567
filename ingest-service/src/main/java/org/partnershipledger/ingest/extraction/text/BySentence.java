package org.partnershipledger.ingest.extraction.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.ToIntFunction;

/**
 * Things found in a document, sorted once into its sentences.
 *
 * @param <T> what was found
 */
public final class BySentence<T> {
  private final List<List<T>> lists;

  private BySentence(List<List<T>> lists) {
    this.lists = lists;
  }

  /** Sorts things by the sentence of their first token. */
  public static <T> BySentence<T> of(Document document, List<T> found, ToIntFunction<T> first) {
    List<List<T>> lists =
        new ArrayList<>(Collections.nCopies(document.sentences().size(), List.of()));
    for (T one : found) {
      int sentence = document.sentenceOf(first.applyAsInt(one)).index();
      if (lists.get(sentence).isEmpty()) {
        lists.set(sentence, new ArrayList<>(2));
      }
      lists.get(sentence).add(one);
    }
    return new BySentence<>(lists);
  }

  /** The things of one sentence, in order. */
  public List<T> in(Sentence sentence) {
    return lists.get(sentence.index());
  }
}
