package org.partnershipledger.analytics.dashboard.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.partnershipledger.analytics.dashboard.words.Firmness;
import org.partnershipledger.analytics.dashboard.words.Quotation;
import org.partnershipledger.analytics.ledger.RecordedClaim;
import org.partnershipledger.contracts.claim.Claim;
import org.partnershipledger.contracts.claim.Evidence;
import org.partnershipledger.contracts.claim.Factuality;
import org.partnershipledger.contracts.claim.SavingsArguments;
import org.partnershipledger.contracts.vocabulary.Polarity;

/**
 * A claim as pages show it: what it says, the sentence it rests on, who says so, and how firmly.
 *
 * @param id the claim
 * @param kind its kind, a word of the vocabulary
 * @param label its kind in words
 * @param what what it says in our words
 * @param bodies whom it is about; blank where nobody is named
 * @param factuality how firm the text makes it
 * @param quotations the words it rests on
 * @param facts who says so, how firmly, and what belongs to its kind
 * @param source its article
 * @param reviewed what a reviewer made of it; blank where nobody looked
 * @param again other articles that say the same
 */
public record ClaimView(
    String id,
    String kind,
    String label,
    String what,
    String bodies,
    Factuality factuality,
    List<Quotation> quotations,
    List<Fact> facts,
    Source source,
    String reviewed,
    List<Again> again) {
  public ClaimView {
    quotations = List.copyOf(quotations);
    facts = List.copyOf(facts);
    again = List.copyOf(again);
  }

  /** Something known of the claim. */
  public record Fact(String name, String value) {}

  /** Another article that says the same, with its words. */
  public record Again(Source source, String quote) {}

  /** A claim of the ledger. */
  public static ClaimView of(RecordedClaim recorded, List<RecordedClaim> again) {
    Claim claim = recorded.claim();
    return new ClaimView(
        recorded.id(),
        claim.kind().wire(),
        Said.kind(claim),
        Said.what(claim),
        Said.bodies(claim),
        claim.factuality(),
        Quotation.of(claim),
        facts(recorded),
        Source.of(recorded.article()),
        reviewed(recorded),
        again.stream()
            .map(r -> new Again(Source.of(r.article()), r.claim().evidence().getFirst().quote()))
            .toList());
  }

  /** The class of the edge beside the quotation. */
  public String firmnessStyle() {
    return Firmness.of(factuality).style();
  }

  /** Where the first quotation stands in the stored text. */
  public static String place(Evidence evidence) {
    return "characters " + evidence.start() + " to " + evidence.end() + " of the stored text";
  }

  private static List<Fact> facts(RecordedClaim recorded) {
    Claim claim = recorded.claim();
    List<Fact> facts = new ArrayList<>();
    facts.add(
        new Fact("Who says so", Speaker.of(claim.attribution(), recorded.article().publisher())));
    facts.add(new Fact("Firmness", firmness(claim)));
    facts.add(new Fact("What it says", Said.what(claim) + depends(claim)));
    return facts;
  }

  private static String depends(Claim claim) {
    return claim.arguments() instanceof SavingsArguments saving
        ? saving.condition().map(c -> "; depends on “" + c + "”").orElse("")
            + saving.scope().map(c -> "; to come from “" + c + "”").orElse("")
        : "";
  }

  /** How firm, naming the words: "Possible: “could”, “has learned”". */
  static String firmness(Claim claim) {
    Factuality factuality = claim.factuality();
    String certainty =
        factuality.polarity() == Polarity.NEGATIVE
            ? "Denied"
            : switch (factuality.certainty()) {
              case CERTAIN -> "Certain";
              case PROBABLE -> "Probable";
              case POSSIBLE -> "Possible";
              case UNDERSPECIFIED -> "Not stated";
            };
    String cues =
        Quotation.of(claim).stream()
            .flatMap(q -> q.cues().stream())
            .distinct()
            .map(cue -> "“" + cue + "”")
            .collect(Collectors.joining(", "));
    String tense =
        switch (factuality.tense()) {
          case PAST -> "in the past";
          case ONGOING -> "going on";
          case PLANNED -> "a plan";
        };
    return certainty + (cues.isEmpty() ? "" : ": " + cues) + "; " + tense;
  }

  private static String reviewed(RecordedClaim recorded) {
    return recorded
        .verdict()
        .map(
            v ->
                switch (v) {
                  case ACCEPTED -> "Accepted by a reviewer";
                  case REJECTED -> "Rejected by a reviewer";
                  case CORRECTED -> "Corrected by a reviewer";
                  case UNDONE -> "";
                })
        .orElse("");
  }
}
