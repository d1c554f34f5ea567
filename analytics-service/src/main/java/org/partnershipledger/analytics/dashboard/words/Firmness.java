package org.partnershipledger.analytics.dashboard.words;

import io.quarkus.qute.TemplateExtension;
import org.partnershipledger.contracts.claim.Factuality;
import org.partnershipledger.contracts.vocabulary.Certainty;
import org.partnershipledger.contracts.vocabulary.Polarity;
import org.partnershipledger.contracts.vocabulary.Tense;

/**
 * How firm the text makes a claim; each has a glyph, an edge and a word, never a colour.
 *
 * @see Factuality
 */
public enum Firmness {
  ASSERTED("asserted", "Asserted"),
  HEDGED("hedged", "Hedged"),
  DENIED("denied", "Denied"),
  NOT_STATED("not-stated", "Firmness not stated");

  private final String style;
  private final String word;

  Firmness(String style, String word) {
    this.style = style;
    this.word = word;
  }

  /** The firmness of a claim. */
  @TemplateExtension(matchName = "firmness")
  public static Firmness of(Factuality factuality) {
    return of(factuality.certainty(), factuality.polarity());
  }

  /** The firmness of these two. */
  public static Firmness of(Certainty certainty, Polarity polarity) {
    if (polarity == Polarity.NEGATIVE) {
      return DENIED;
    }
    return switch (certainty) {
      case CERTAIN -> ASSERTED;
      case PROBABLE, POSSIBLE -> HEDGED;
      case UNDERSPECIFIED -> NOT_STATED;
    };
  }

  /** The class of its looks. */
  public String style() {
    return style;
  }

  /** The word for it. */
  public String word() {
    return word;
  }

  /** The word for it, with the tense where it says more. */
  @TemplateExtension(matchName = "firmnessWords")
  public static String words(Factuality factuality) {
    return of(factuality).word() + (factuality.tense() == Tense.PLANNED ? ", a plan" : "");
  }
}
