package org.partnershipledger.ingest.extraction.finance;

import java.util.Set;
import org.partnershipledger.ingest.extraction.lexicon.WordSets;

/**
 * Money that a sale brings in: "selling the clinic will raise £2m", "£2m from the sale of land". It
 * is neither a saving nor a figure of the accounts.
 */
final class Receipts {
  private static final Set<String> SALE = WordSets.of(Receipts.class, "receipts.sale");
  private static final Set<String> BRINGING = WordSets.of(Receipts.class, "receipts.bringing");
  private static final Set<String> LINKS = Set.of("for", "worth", "of", "in", "at", "about");
  private static final Set<String> FROM = Set.of("from", "by", "through");
  private static final int CLAUSE = 16;
  private static final int BEHIND = 5;

  private final Around around;

  Receipts(Around around) {
    this.around = around;
  }

  /** Whether a sum is what a sale brings in. */
  boolean is(Sum sum) {
    int sale = around.lastOf(sum, SALE, around.stretchStart(sum, CLAUSE), sum.first());
    return sale >= 0 && isBrought(sum, sale) || isFromSale(sum);
  }

  /** "The sale of the site will fetch £2m", "sold the clinic for £2m". */
  private boolean isBrought(Sum sum, int sale) {
    if (around.lastOf(sum, BRINGING, sale, sum.first()) >= 0) {
      return around.leadingIn(sum, BRINGING) >= 0 || around.key(sum.first() - 1).equals("in");
    }
    return LINKS.contains(around.key(sum.first() - 1)) && sum.first() - sale <= BEHIND;
  }

  /** "£2m from selling its headquarters". */
  private boolean isFromSale(Sum sum) {
    return FROM.contains(around.key(sum.end()))
        && around.firstOf(sum, SALE, sum.end() + 1, sum.end() + BEHIND) >= 0;
  }
}
