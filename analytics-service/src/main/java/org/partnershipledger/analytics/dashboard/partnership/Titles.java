package org.partnershipledger.analytics.dashboard.partnership;

import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.partnershipledger.analytics.projection.summary.ShortName;
import org.partnershipledger.contracts.ledger.Member;
import org.partnershipledger.contracts.ledger.PartnershipState;

/** Names of partnerships, and words within a sentence. */
final class Titles {
  private static final Pattern STAYS =
      Pattern.compile(
          "(?:January|February|March|April|May|June|July|August|September|October|November|December"
              + "|Christmas|Easter)\\b.*");

  private Titles() {}

  /** The members' names without what all of them share; the title where none is known. */
  static String brief(PartnershipState state) {
    if (state.members().isEmpty()) {
      return state.title();
    }
    String names =
        state.members().stream()
            .map(Member::name)
            .map(ShortName::of)
            .sorted()
            .collect(Collectors.joining(" + "));
    return state.unnamedMembers().isEmpty() ? names : names + " + others not named";
  }

  /** Words that began a sentence, within one; names of months keep their capital. */
  static String inSentence(String text) {
    boolean initials = text.length() > 1 && Character.isUpperCase(text.charAt(1));
    return text.isEmpty() || initials || STAYS.matcher(text).matches()
        ? text
        : text.substring(0, 1).toLowerCase(Locale.UK) + text.substring(1);
  }
}
