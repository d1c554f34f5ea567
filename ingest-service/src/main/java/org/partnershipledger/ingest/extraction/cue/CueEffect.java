package org.partnershipledger.ingest.extraction.cue;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.partnershipledger.contracts.vocabulary.Certainty;
import org.partnershipledger.contracts.vocabulary.Polarity;
import org.partnershipledger.contracts.vocabulary.Tense;

/**
 * What a section of the cue list does to the propositions in its reach.
 *
 * @param certainty the certainty that it lowers them to; empty when it leaves certainty alone
 * @param negative whether it denies them
 * @param planned whether it puts them into the future
 * @param side on which side of the cue they stand
 * @param reach how far it reaches
 * @param pseudo whether it only looks like a denial
 */
record CueEffect(
    Optional<Certainty> certainty,
    boolean negative,
    boolean planned,
    Side side,
    Reach reach,
    boolean pseudo) {
  /** On which side of a cue the proposition stands. */
  enum Side {
    FORWARD,
    BACKWARD,
    BOTH
  }

  /** How far a cue reaches. */
  enum Reach {
    PHRASE,
    NOMINAL,
    SUBJECT,
    CLAUSE,
    COMPLEMENT
  }

  /** Reads the words of a section head; an unknown word is an error of the list. */
  static CueEffect of(String section) {
    Set<String> words = new HashSet<>(Arrays.asList(section.split(" ")));
    Optional<Certainty> certainty = take(words, Certainty.class);
    boolean negative = words.remove(Polarity.NEGATIVE.wire());
    boolean planned = words.remove(Tense.PLANNED.wire());
    boolean pseudo = words.remove("pseudo");
    Side side = take(words, Side.class).orElse(Side.FORWARD);
    Reach reach = take(words, Reach.class).orElse(Reach.CLAUSE);
    if (!words.isEmpty()) {
      throw new IllegalArgumentException("unknown words in the head of a cue section: " + section);
    }
    return new CueEffect(certainty, negative, planned, side, reach, pseudo);
  }

  private static <E extends Enum<E>> Optional<E> take(Set<String> words, Class<E> values) {
    return Arrays.stream(values.getEnumConstants())
        .filter(v -> words.remove(v.name().toLowerCase(Locale.ROOT)))
        .findFirst();
  }
}
