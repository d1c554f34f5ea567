package org.partnershipledger.analytics.dashboard.partnership;

import static org.partnershipledger.rim.table.Column.day;
import static org.partnershipledger.rim.table.Column.decimal;
import static org.partnershipledger.rim.table.Column.number;
import static org.partnershipledger.rim.table.Column.words;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.partnershipledger.analytics.ledger.RecordedClaim;
import org.partnershipledger.analytics.projection.SavingRow;
import org.partnershipledger.contracts.article.Publication;
import org.partnershipledger.contracts.ledger.Target;
import org.partnershipledger.contracts.vocabulary.MilestoneKind;
import org.partnershipledger.rim.table.Table;

/** The tables behind the figures of a partnership's page. */
final class PartnershipFile {
  /** The dates promised, one a row. */
  static final Table<Dated> DATES =
      new Table<>(
          "dates",
          List.of(
              words("claim", "Id of the claim", d -> Optional.of(d.target().claimId())),
              words("words", "The date, in the words of the text", d -> text(d)),
              day(
                  "first_day",
                  "First day of what they stand for",
                  d -> d.target().date().earliest()),
              day("last_day", "Last day, which counts", d -> d.target().date().latest()),
              words("asserted", "Whether it was said without a hedge", d -> asserted(d)),
              words("effect", "What it did to the date before", d -> effect(d)),
              day("said_from", "First possible day of publication", d -> publication(d).earliest()),
              day("said_to", "Last possible day of publication", d -> publication(d).latest()),
              words("publisher", "Who published it", d -> d.claim().article().publisher()),
              words("title", "The headline", d -> Optional.of(d.claim().article().title())),
              words("url", "Address of the article", d -> d.claim().article().url()),
              words("quote", "The sentence", d -> quote(d))));

  /** The savings claims, one a row. */
  static final Table<SavingRow> SAVINGS =
      new Table<>(
          "savings",
          List.of(
              words("claim", "Id of the claim", s -> Optional.of(s.claimId())),
              decimal("amount_gbp", "The number stated, in pounds", SavingRow::amount),
              decimal("amount_low_gbp", "Its lower bound", SavingRow::amountLow),
              decimal("amount_high_gbp", "Its upper bound", SavingRow::amountHigh),
              words("qualifier", "How the words bound it", s -> Optional.of(s.qualifier().wire())),
              decimal("percent", "The share stated", SavingRow::percent),
              words("of", "What it is a share of", SavingRow::of),
              words("basis", "The basis", s -> Optional.of(s.basis().wire())),
              words(
                  "kind", "Promised, made, target or required", s -> Optional.of(s.kind().wire())),
              number("years", "The years stated", s -> s.years().stream().boxed().findFirst()),
              words("status", "What became of the claim", s -> Optional.of(s.status().wire())),
              words("status_reason", "Why", s -> Optional.of(s.statusReason())),
              words("left_out_because", "Why no total has it", SavingRow::leftOut),
              words("said_by", "Who says so", SavingRow::attributedTo),
              day("made_on", "When it was said", SavingRow::madeOn),
              words("publisher", "Who published it", s -> s.source().publisher()),
              words("url", "Address of the article", s -> s.source().url()),
              words("quote", "The sentence", s -> Optional.of(s.quote()))));

  private PartnershipFile() {}

  /** A date promised with its claim. */
  record Dated(Target target, RecordedClaim claim) {}

  /** The dates of completion of a partnership. */
  static Stream<Dated> dated(Subject subject) {
    return subject.state().targets().stream()
        .filter(t -> t.milestone() == MilestoneKind.COMPLETION)
        .flatMap(t -> subject.claim(t.claimId()).stream().map(c -> new Dated(t, c)));
  }

  private static Optional<String> text(Dated dated) {
    return Optional.of(dated.target().date().text());
  }

  private static Optional<Boolean> asserted(Dated dated) {
    return Optional.of(dated.target().asserted());
  }

  private static Optional<String> effect(Dated dated) {
    return Optional.of(dated.target().effect().wire());
  }

  private static Publication publication(Dated dated) {
    return dated.claim().article().publication();
  }

  private static Optional<String> quote(Dated dated) {
    return Optional.of(dated.claim().claim().evidence().getFirst().quote());
  }
}
