package org.partnershipledger.ingest.extraction.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.partnershipledger.ingest.extraction.text.Document;
import org.partnershipledger.ingest.extraction.text.Sentence;

/**
 * The set that a text announces by its number at the top and then names one body at a time: "Three
 * trusts are to share a laboratory. A will be the host. B is the second partner. The third is C."
 */
final class NamedInTurn {
  private static final int TOP = 4;
  private static final int WITHIN = 6;
  private static final int MOST = 6;

  private NamedInTurn() {}

  /** The set that the first such announcement is followed by; empty when none is. */
  static Optional<BodySet> in(
      Document document, List<List<Mention>> mentionsOfSentence, List<BodySet> sets) {
    int limit = Math.min(TOP, document.sentences().size());
    for (int i = 0; i < limit; i++) {
      Sentence sentence = document.sentences().get(i);
      for (int offset = 0; offset < sentence.tokens().size(); offset++) {
        GroupPhrase phrase = GroupPhrase.at(sentence, offset);
        Optional<BodySet> set =
            phrase == null || phrase.pronoun() || !isOfProviders(phrase)
                ? Optional.empty()
                : named(i, phrase.count(), mentionsOfSentence);
        if (set.isPresent() && sets.stream().noneMatch(s -> s.size() == set.get().size())) {
          return set;
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isOfProviders(GroupPhrase phrase) {
    boolean kind = phrase.bodyClass().map(c -> c == BodyClass.PROVIDER).orElse(true);
    return kind && phrase.count() > 1 && phrase.count() <= MOST;
  }

  /** The next so many trusts, where a sentence names the last of them and no other. */
  private static Optional<BodySet> named(
      int announced, int count, List<List<Mention>> mentionsOfSentence) {
    BodyIndex seen = new BodyIndex();
    List<Body> named = new ArrayList<>();
    int end = Math.min(mentionsOfSentence.size(), announced + WITHIN);
    for (int i = announced; i < end && named.size() < count; i++) {
      for (Mention mention : mentionsOfSentence.get(i)) {
        boolean party = mention.body().isProvider() && mention.body().isKnown();
        if (party && seen.add(mention.body())) {
          named.add(mention.body());
        }
      }
      if (named.size() == count) {
        int at = mentionsOfSentence.get(i).getLast().end();
        return Optional.of(new BodySet(named, at));
      }
    }
    return Optional.empty();
  }
}
