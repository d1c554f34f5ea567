package org.partnershipledger.analytics.dashboard.read;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.partnershipledger.analytics.dashboard.claim.Said;
import org.partnershipledger.analytics.dashboard.claim.Speaker;
import org.partnershipledger.analytics.dashboard.words.Words;
import org.partnershipledger.contracts.claim.Claim;
import org.partnershipledger.contracts.claim.Factuality;

/**
 * A text as it was read.
 *
 * @param lead how many claims about how many partnerships
 * @param text the text with the words of the claims marked
 * @param claims the claims, explained
 * @param rejected what was looked at and not taken
 * @param reader version of the reader
 */
record ReadText(
    String lead, MarkedText text, List<Explained> claims, List<Rejected> rejected, String reader) {

  /**
   * A claim with why it was read so.
   *
   * @param number its number in the text
   * @param kind its kind, a word of the vocabulary
   * @param label its kind in words
   * @param what what it says
   * @param bodies whom it is about; blank where nobody is named
   * @param factuality how firm it is
   * @param by who says so
   * @param why the rule, what set it off, and the words that shaped the firmness
   */
  record Explained(
      int number,
      String kind,
      String label,
      String what,
      String bodies,
      Factuality factuality,
      String by,
      List<String> why) {}

  /** Words that were not taken, and why. */
  record Rejected(String words, String reason) {}

  static ReadText of(Analysis analysis) {
    List<Explained> claims = new ArrayList<>();
    for (Claim claim : analysis.claims()) {
      claims.add(explained(claims.size() + 1, claim, analysis));
    }
    return new ReadText(
        lead(analysis),
        MarkedText.of(analysis),
        claims,
        analysis.rejected().stream()
            .map(r -> new Rejected(r.words(), r.reason()))
            .distinct()
            .toList(),
        analysis.reader());
  }

  private static String lead(Analysis analysis) {
    int claims = analysis.claims().size();
    if (claims == 0) {
      int passages = analysis.rejected().size();
      return "No claims found."
          + (passages == 0
              ? ""
              : " "
                  + Words.capital(Words.count(passages, "passage was", "passages were"))
                  + " looked at and not taken; see why.");
    }
    long partnerships =
        analysis.claims().stream().flatMap(c -> c.dossier().stream()).distinct().count();
    return "%,d %s found about %s."
        .formatted(
            claims,
            claims == 1 ? "claim" : "claims",
            Words.count(partnerships, "partnership", "partnerships"));
  }

  private static Explained explained(int number, Claim claim, Analysis analysis) {
    List<String> why = new ArrayList<>();
    analysis
        .fired(claim)
        .ifPresent(
            fired -> {
              why.add("Rule " + fired.rule() + ", set off by “" + fired.trigger() + "”.");
              if (!fired.cues().isEmpty()) {
                why.add(
                    "Words that say how firm it is: "
                        + fired.cues().stream()
                            .map(cue -> "“" + cue + "”")
                            .collect(Collectors.joining(", "))
                        + ".");
              }
            });
    why.add("Read with " + Words.plain(claim.confidence()) + " confidence.");
    return new Explained(
        number,
        claim.kind().wire(),
        Said.kind(claim),
        Said.what(claim),
        Said.bodies(claim),
        claim.factuality(),
        Speaker.of(claim.attribution(), analysis.article().publisher()),
        why);
  }
}
