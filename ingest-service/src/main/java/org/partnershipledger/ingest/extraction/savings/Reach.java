package org.partnershipledger.ingest.extraction.savings;

import org.partnershipledger.ingest.extraction.finance.Sum;
import org.partnershipledger.ingest.extraction.text.Document;

/** How far words stand from a sum, and whether another sum stands between. */
final class Reach {
  private static final String POUND = "\u00a3";
  private static final int BASE = 5;

  private Reach() {}

  /** Tokens between a sum and other words. */
  static int of(Sum sum, int first, int end) {
    if (first >= sum.end()) {
      return first - sum.end();
    }
    return end <= sum.first() ? sum.first() - end : 0;
  }

  /** Whether another sum stands between; the base of a share is part of it. */
  static boolean crossesOther(Document document, Sum sum, int token) {
    int end = withBase(document, sum);
    int from = Math.min(end, token);
    int to = Math.max(sum.first(), token);
    for (int i = from; i < to; i++) {
      boolean inside = i >= sum.first() && i < end;
      if (!inside && document.key(i).equals(POUND)) {
        return true;
      }
    }
    return false;
  }

  /** "5 per cent of their £40m budget": where the sum in the base ends. */
  private static int withBase(Document document, Sum sum) {
    if (sum.share().isEmpty() || !document.key(sum.end()).equals("of")) {
      return sum.end();
    }
    for (int i = sum.end(); i < Math.min(sum.end() + BASE, sum.sentence().last()); i++) {
      if (document.key(i).equals(POUND)) {
        return i + 1;
      }
    }
    return sum.end();
  }
}
