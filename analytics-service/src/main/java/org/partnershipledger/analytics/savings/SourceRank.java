package org.partnershipledger.analytics.savings;

import java.util.Locale;
import org.partnershipledger.analytics.ledger.RecordedClaim;
import org.partnershipledger.contracts.claim.Attribution;
import org.partnershipledger.contracts.vocabulary.SourceKind;

/**
 * How much weight a document has, ascending (METRICS M10 step d: business case over board paper
 * over trust statement over press paraphrase). Two papers have one rank, whoever they quote: edge
 * rule 15 keeps their figures as a conflict.
 */
public enum SourceRank {
  /** A newspaper, a council, anyone else telling it in their own words. */
  PRESS("press"),
  /** What a party or a regulator publishes itself. */
  STATEMENT("statement"),
  /** A board paper. */
  BOARD_PAPER("board-paper"),
  /** A business case, also when someone else quotes it by name. */
  BUSINESS_CASE("business-case");

  private final String words;

  SourceRank(String words) {
    this.words = words;
  }

  /** The document in a word. */
  public String words() {
    return words;
  }

  /** The rank of a claim. */
  public static SourceRank of(RecordedClaim source) {
    Attribution said = source.claim().attribution();
    if (said.document().filter(SourceRank::isBusinessCase).isPresent()) {
      return BUSINESS_CASE;
    }
    return of(source.article().sourceKind());
  }

  /** Whether a party, a regulator or a named document is given as the one who says so. */
  static boolean attributed(RecordedClaim source) {
    Attribution said = source.claim().attribution();
    return said.document().isPresent()
        || switch (said.standing()) {
          case PARTY, REGULATOR, COMMISSIONER -> true;
          case PRESS, OTHER, NARRATION -> false;
        };
  }

  private static SourceRank of(SourceKind kind) {
    return switch (kind) {
      case BOARD_PAPER -> BOARD_PAPER;
      case PARTY, REGULATOR, REGISTER -> STATEMENT;
      case PRESS, COUNCIL, OTHER -> PRESS;
    };
  }

  private static boolean isBusinessCase(String document) {
    return document.toLowerCase(Locale.ROOT).contains("case");
  }
}
