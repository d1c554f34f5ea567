package org.partnershipledger.ingest.extraction.value;

import java.util.Optional;
import org.partnershipledger.ingest.extraction.text.Token.Shape;

/** Finds the words for what a share is a share of. */
final class ShareBase {
  private static final int LONGEST = 10;
  private static final int REACH = 9;

  private final ValueText text;

  ShareBase(ValueText text) {
    this.text = text;
  }

  /**
   * The base of a share: the words after "of", the object of a verb of cutting before it ("slash
   * their operating costs by a fifth"), or the words after a noun of change behind it ("a 20 per
   * cent cut in operating costs"). Empty when none is sure.
   */
  Optional<String> of(int first, int end) {
    if (text.is(end, "of")) {
      return behind(end + 1);
    }
    if (text.word(end).is(Sense.CHANGE) && (text.is(end + 1, "in") || text.is(end + 1, "of"))) {
      return behind(end + 2);
    }
    boolean by = text.is(first - 1, "by") || text.is(first - 1, "buy");
    return by ? object(first - 1) : Optional.empty();
  }

  /** The noun phrase that begins at a token, without a determiner. */
  Optional<String> behind(int at) {
    if (at >= text.size()) {
      return Optional.empty();
    }
    int limit = Math.min(text.sentenceEnd(at), at + LONGEST);
    int first = at;
    while (first < limit && text.word(first).is(Sense.DETERMINER)) {
      first++;
    }
    int end = first;
    while (end < limit && continues(end)) {
      end++;
    }
    while (end > first && (text.is(end - 1, "of") || isVerb(first, end - 1, limit))) {
      end--;
    }
    return end > first ? Optional.of(text.slice(first, end)) : Optional.empty();
  }

  private boolean continues(int at) {
    Shape shape = text.token(at).shape();
    boolean sum = text.word(at).is(Sense.CURRENCY);
    if ((shape == Shape.MARK && !sum) || shape == Shape.QUOTE) {
      return false;
    }
    if (text.is(at, "of")) {
      return !text.word(at + 1).is(Sense.CURRENCY);
    }
    return !text.word(at).is(Sense.ENDS_BASE);
  }

  /** "per cent of staff responded": a last word in -ed is the verb. */
  private boolean isVerb(int first, int at, int limit) {
    boolean last = at + 1 >= limit || !text.isWord(at + 1) || text.word(at + 1).is(Sense.ENDS_BASE);
    return at > first && last && text.isWord(at) && text.key(at).endsWith("ed");
  }

  /** What stands between the verb of cutting and "by". */
  private Optional<String> object(int by) {
    int from = Math.max(text.sentenceStart(by), by - REACH);
    for (int verb = by - 1; verb >= from; verb--) {
      Shape shape = text.token(verb).shape();
      if (shape == Shape.MARK || shape == Shape.QUOTE) {
        return Optional.empty();
      }
      if (text.word(verb).is(Sense.CUT)) {
        return nounPhrase(verb + 1, by);
      }
      if (text.word(verb).is(Sense.ENDS_BASE)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private Optional<String> nounPhrase(int from, int end) {
    int first = from;
    while (first < end && text.word(first).is(Sense.DETERMINER)) {
      first++;
    }
    return first < end ? Optional.of(text.slice(first, end)) : Optional.empty();
  }
}
