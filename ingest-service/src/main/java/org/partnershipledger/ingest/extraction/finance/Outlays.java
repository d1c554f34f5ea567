package org.partnershipledger.ingest.extraction.finance;

import java.util.Optional;
import java.util.Set;
import org.partnershipledger.ingest.extraction.lexicon.Phrase;
import org.partnershipledger.ingest.extraction.lexicon.WordSets;

/** Money by what is done with it: "£5m has gone on lawyers", "the £5m that ministers promised". */
final class Outlays {
  private static final Set<String> SPENT = WordSets.of(Outlays.class, "relative.spent");
  private static final Set<String> GIVEN = WordSets.of(Outlays.class, "relative.given");
  private static final Set<String> LOST = WordSets.of(Outlays.class, "relative.lost");
  private static final Set<String> GONE = WordSets.of(Outlays.class, "gone");
  private static final Set<String> ON = WordSets.of(Outlays.class, "gone.on");
  private static final Set<String> GIVING = WordSets.of(Outlays.class, "giving");
  private static final Set<String> NEEDING = WordSets.of(Outlays.class, "needing");
  private static final int CLAUSE = 9;

  private final Around around;

  Outlays(Around around) {
    this.around = around;
  }

  /** The words that tell what is done with a sum; empty when none do. */
  Optional<Phrase> of(Sum sum) {
    return gone(sum).or(() -> relative(sum)).or(() -> given(sum)).or(() -> needed(sum));
  }

  /** "£5m has gone on preparing for it". */
  private Optional<Phrase> gone(Sum sum) {
    for (int i = sum.end(); i < sum.end() + 4; i++) {
      if (GONE.contains(around.key(i)) && ON.contains(around.key(i + 1))) {
        return Optional.of(around.phrase("f.cost", i, i + 2));
      }
    }
    return Optional.empty();
  }

  /** "the £5m that the four spent", "the £5m which ministers have promised". */
  private Optional<Phrase> relative(Sum sum) {
    int from = sum.end();
    if (!around.key(from).equals("that") && !around.key(from).equals("which")) {
      return Optional.empty();
    }
    int end = around.stretchEnd(sum, from, CLAUSE);
    return first(sum, SPENT, "f.cost", from, end)
        .or(() -> first(sum, LOST, "f.deficit", from, end))
        .or(() -> first(sum, GIVEN, "f.investment", from, end));
  }

  private Optional<Phrase> first(Sum sum, Set<String> words, String category, int from, int end) {
    int at = around.firstOf(sum, words, from, end);
    return at < 0 ? Optional.empty() : Optional.of(around.phrase(category, at, at + 1));
  }

  /** "put up £5m", "stumped up £5m". */
  private Optional<Phrase> given(Sum sum) {
    int verb = around.leadingIn(sum, GIVING);
    boolean particle = verb >= 0 && verb + 1 < sum.first();
    boolean put = verb >= 0 && !around.key(verb).startsWith("put");
    boolean up =
        particle && (around.key(verb + 1).equals("up") || around.key(verb + 1).equals("in"));
    return put || up
        ? Optional.of(around.phrase("f.investment", verb, verb + 1))
        : Optional.empty();
  }

  /** "will need £5m to carry out". */
  private Optional<Phrase> needed(Sum sum) {
    int verb = around.leadingIn(sum, NEEDING);
    return verb >= 0 && around.key(sum.end()).equals("to")
        ? Optional.of(around.phrase("f.cost", verb, verb + 1))
        : Optional.empty();
  }
}
