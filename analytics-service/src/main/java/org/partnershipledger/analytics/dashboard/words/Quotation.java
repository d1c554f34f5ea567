package org.partnershipledger.analytics.dashboard.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.partnershipledger.contracts.claim.Claim;
import org.partnershipledger.contracts.claim.Evidence;

/**
 * A passage of an article: what a claim rests on, with the words before and after it.
 *
 * @param before the words before it; may be cut at its beginning
 * @param parts the evidence itself, the words that hedge or deny it set apart
 * @param after the words after it; may be cut at its end
 */
public record Quotation(String before, List<Part> parts, String after) {
  // Only words that hedge or deny wherever they stand; which of them did is the reader's to say.
  private static final Pattern HEDGES =
      Pattern.compile(
          "\\b(?:could|may|might|would|hopes?|hoped|hoping|expects?|expected|likely|possibly|perhaps"
              + "|potential|potentially|proposed|considering|understands|has learned|sources)\\b",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern DENIALS =
      Pattern.compile(
          "\\b(?:not|no|never|neither|nor|cannot|rejects?|rejected|denies|denied|deny|ruled out"
              + "|abandoned|dropped|without)\\b|n[’']t\\b",
          Pattern.CASE_INSENSITIVE);

  public Quotation {
    parts = List.copyOf(parts);
  }

  /**
   * Words of the evidence.
   *
   * @param text the words
   * @param cue whether they hedge or deny
   */
  public record Part(String text, boolean cue) {}

  /** Every passage that a claim rests on. */
  public static List<Quotation> of(Claim claim) {
    Firmness firmness = Firmness.of(claim.factuality());
    return claim.evidence().stream().map(e -> of(e, firmness)).toList();
  }

  /** A passage. */
  public static Quotation of(Evidence evidence, Firmness firmness) {
    return new Quotation(
        (evidence.before().length() == Evidence.CONTEXT ? "… " : "") + fromWord(evidence.before()),
        parts(evidence.quote(), firmness),
        toWord(evidence.after()) + (evidence.after().length() == Evidence.CONTEXT ? " …" : ""));
  }

  /** The words that hedge or deny it, in lower case, each once. */
  public List<String> cues() {
    return parts.stream()
        .filter(Part::cue)
        .map(p -> p.text().toLowerCase(Locale.UK))
        .distinct()
        .toList();
  }

  private static List<Part> parts(String quote, Firmness firmness) {
    return switch (firmness) {
      case HEDGED -> split(quote, HEDGES);
      case DENIED -> split(quote, DENIALS);
      case ASSERTED, NOT_STATED -> List.of(new Part(quote, false));
    };
  }

  private static List<Part> split(String quote, Pattern cues) {
    List<Part> parts = new ArrayList<>();
    Matcher cue = cues.matcher(quote);
    int from = 0;
    while (cue.find()) {
      if (cue.start() > from) {
        parts.add(new Part(quote.substring(from, cue.start()), false));
      }
      parts.add(new Part(cue.group(), true));
      from = cue.end();
    }
    if (from < quote.length()) {
      parts.add(new Part(quote.substring(from), false));
    }
    return parts;
  }

  // The context is cut at a number of characters; a broken word at its edge says nothing.
  private static String fromWord(String before) {
    int space = before.indexOf(' ');
    return before.length() == Evidence.CONTEXT && space >= 0 ? before.substring(space + 1) : before;
  }

  private static String toWord(String after) {
    int space = after.lastIndexOf(' ');
    return after.length() == Evidence.CONTEXT && space >= 0 ? after.substring(0, space) : after;
  }
}
