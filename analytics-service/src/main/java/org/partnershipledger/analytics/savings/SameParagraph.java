package org.partnershipledger.analytics.savings;

import java.util.regex.Pattern;
import org.partnershipledger.contracts.claim.Evidence;

/**
 * Whether two quotes of one article provably stand in one paragraph, from their offsets and the
 * context kept beside them: the article's text is not known here.
 */
final class SameParagraph {
  // A blank line, or a line that ends where a sentence does.
  private static final Pattern BREAK = Pattern.compile("\\n\\s*\\n|[.!?:;”’\"')]\\s*\\n");

  private SameParagraph() {}

  /** True when all text between the quotes is known and holds no break. */
  static boolean holds(Evidence one, Evidence other) {
    return one.start() <= other.start() ? between(one, other) : between(other, one);
  }

  private static boolean between(Evidence first, Evidence second) {
    int gap = second.start() - first.end();
    if (gap <= 0) {
      return true;
    }
    if (gap > first.after().length() + second.before().length()) {
      return false;
    }
    String head = first.after().substring(0, Math.min(gap, first.after().length()));
    int rest = gap - head.length();
    String tail = second.before().substring(second.before().length() - rest);
    return !broken(first.quote().substring(first.quote().length() - 1) + head + tail);
  }

  private static boolean broken(String text) {
    return BREAK.matcher(text).find();
  }
}
