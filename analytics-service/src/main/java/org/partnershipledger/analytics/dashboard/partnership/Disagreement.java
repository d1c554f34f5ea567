package org.partnershipledger.analytics.dashboard.partnership;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.partnershipledger.analytics.dashboard.words.Days;
import org.partnershipledger.analytics.dashboard.words.Words;
import org.partnershipledger.contracts.ledger.Conflict;

/**
 * Where sources disagree.
 *
 * @param about what they disagree about
 * @param values what each says, the one that ranks first at the front
 * @param reason why that one ranks first
 */
public record Disagreement(String about, List<Value> values, String reason) {

  /** What one of them says, and a claim that says so; the claim is blank for the register. */
  public record Value(String value, String by, String claimId) {}

  static List<Disagreement> of(Subject subject) {
    return subject.state().conflicts().stream().map(Disagreement::of).toList();
  }

  private static Disagreement of(Conflict conflict) {
    String kind =
        switch (conflict.kind()) {
          case FORM -> "The form";
          case COMPLETION -> "The day it took effect";
          case TARGET -> "The date promised";
          case LEGAL_EVENT -> "The day in law and the day reported";
        };
    return new Disagreement(
        kind + conflict.subject().map(s -> ", " + Words.plain(s)).orElse(""),
        conflict.values().stream()
            .map(
                v ->
                    new Value(
                        value(v.value()),
                        Words.plain(v.saidBy())
                            + v.reportedOn().map(d -> ", " + Days.brief(d)).orElse(""),
                        v.claimIds().isEmpty() ? "" : v.claimIds().getFirst()))
            .toList(),
        Words.capital(conflict.reason()));
  }

  // A value is a day or a word of the vocabulary.
  private static String value(String value) {
    return day(value).map(Days::brief).orElseGet(() -> Words.plain(value));
  }

  private static Optional<LocalDate> day(String value) {
    try {
      return Optional.of(LocalDate.parse(value));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }
}
