package org.partnershipledger.local.reading.score;

import java.util.ArrayList;
import java.util.List;

/**
 * Something that only looks like a fact and was taken for one.
 *
 * @param id the text
 * @param list what it was taken for
 * @param why what it is instead
 * @param quote the beginning of the prediction's quote
 */
public record Trap(String id, String list, String why, String quote) {
  private static final int SHOWN = 80;
  private static final double OVERLAP = 0.3;
  private static final int LONG_ENOUGH = 12;

  /** What a tempting quote can be taken for; a prediction that meets a gold fact is right. */
  private static final List<FactType> TEMPTED =
      List.of(FactType.SAVED_AMOUNTS, FactType.PARTNERSHIPS, FactType.TOPICS);

  /** The traps of a text that a prediction took. */
  static List<Trap> taken(Annotation gold, Annotation predicted) {
    List<Trap> traps = new ArrayList<>(sumsTakenForSavings(gold, predicted));
    for (Fact tempting : gold.facts("not_events")) {
      for (FactType type : TEMPTED) {
        predicted.facts(type.list()).stream()
            .filter(p -> restsOn(tempting, p) && meetsNone(type, gold, p))
            .forEach(p -> traps.add(of(gold, type.list(), tempting.text("why"), p)));
      }
    }
    return traps;
  }

  private static List<Trap> sumsTakenForSavings(Annotation gold, Annotation predicted) {
    List<Trap> traps = new ArrayList<>();
    for (Fact saving : predicted.facts("savings")) {
      if (meetsNone(FactType.SAVED_AMOUNTS, gold, saving)) {
        gold.facts("finance").stream()
            .filter(sum -> MoneyStrengths.samePounds(sum, saving) && overlap(sum, saving))
            .findFirst()
            .map(sum -> of(gold, "savings", "a " + sum.text("measure") + ", not a saving", saving))
            .ifPresent(traps::add);
      }
    }
    return traps;
  }

  private static boolean overlap(Fact sum, Fact saving) {
    return Tokens.overlap(sum.quote(), saving.quote()) >= OVERLAP;
  }

  private static boolean restsOn(Fact tempting, Fact predicted) {
    String quote = predicted.quote();
    return quote.contains(tempting.quote())
        || quote.codePointCount(0, quote.length()) > LONG_ENOUGH
            && tempting.quote().contains(quote);
  }

  private static boolean meetsNone(FactType type, Annotation gold, Fact predicted) {
    return gold.facts(type.list()).stream().noneMatch(g -> type.strength().matches(g, predicted));
  }

  private static Trap of(Annotation gold, String list, String why, Fact predicted) {
    return new Trap(gold.id(), list, why, BadQuote.beginning(predicted.quote(), SHOWN));
  }
}
