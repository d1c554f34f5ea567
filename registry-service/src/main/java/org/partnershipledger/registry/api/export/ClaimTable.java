package org.partnershipledger.registry.api.export;

import static org.partnershipledger.rim.table.Column.day;
import static org.partnershipledger.rim.table.Column.number;
import static org.partnershipledger.rim.table.Column.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.partnershipledger.contracts.claim.AssuranceArguments;
import org.partnershipledger.contracts.claim.Claim;
import org.partnershipledger.contracts.claim.EventDate;
import org.partnershipledger.contracts.claim.FinanceArguments;
import org.partnershipledger.contracts.claim.LeadershipArguments;
import org.partnershipledger.contracts.claim.MilestoneArguments;
import org.partnershipledger.contracts.claim.Money;
import org.partnershipledger.contracts.claim.PartnershipArguments;
import org.partnershipledger.contracts.claim.Percentage;
import org.partnershipledger.contracts.claim.PopulationArguments;
import org.partnershipledger.contracts.claim.SavingsArguments;
import org.partnershipledger.contracts.vocabulary.SideState;
import org.partnershipledger.contracts.vocabulary.Stage;
import org.partnershipledger.fold.body.BodyId;
import org.partnershipledger.registry.projection.ClaimStore.Placed;
import org.partnershipledger.rim.table.Column;
import org.partnershipledger.rim.table.Table;

/** Claims as a table: one line each, with its sentence; columns of other kinds stay empty. */
public final class ClaimTable {

  /** The table. */
  public static final Table<Placed> TABLE = new Table<>("claims", columns());

  private ClaimTable() {}

  private static List<Column<Placed>> columns() {
    List<Column<Placed>> columns = new ArrayList<>();
    columns.addAll(whatAndWhom());
    columns.addAll(values());
    columns.addAll(EvidenceColumns.of(placed -> Optional.of(placed.claim())));
    columns.addAll(provenance());
    return columns;
  }

  private static List<Column<Placed>> whatAndWhom() {
    return List.of(
        words("partnership_id", "The partnership that it counts for", Placed::partnershipId),
        words("kind", "Kind of claim", p -> Optional.of(claim(p).kind().wire())),
        words(
            "subject",
            "What it says: form, step, kind of saving, measure, topic, or office and event",
            p -> Optional.of(subject(claim(p)))),
        words(
            "organisation_ids",
            "ODS codes or own ids of the bodies that it speaks of, separated by spaces",
            p ->
                Optional.of(
                    claim(p).organisations().stream()
                        .flatMap(o -> BodyId.of(o).stream())
                        .distinct()
                        .collect(Collectors.joining(" ")))),
        words(
            "organisation_mentions",
            "The words that name them, separated by semicolons",
            p ->
                Optional.of(
                    claim(p).organisations().stream()
                        .map(o -> o.mention())
                        .distinct()
                        .collect(Collectors.joining("; ")))),
        words(
            "polarity",
            "Asserted or denied",
            p -> Optional.of(claim(p).factuality().polarity().wire())),
        words(
            "tense",
            "Behind, going on, or ahead",
            p -> Optional.of(claim(p).factuality().tense().wire())));
  }

  private static List<Column<Placed>> values() {
    return List.of(
        words("stage", "Stage of an arrangement", p -> stage(claim(p)).map(Stage::wire)),
        words(
            "side_state",
            "Side state of an arrangement",
            p -> sideState(claim(p)).map(SideState::wire)),
        words("date", "Date or period, in EDTF", p -> date(claim(p)).flatMap(EventDate::edtf)),
        day(
            "date_earliest",
            "First day that it may mean",
            p -> date(claim(p)).flatMap(EventDate::earliest)),
        day(
            "date_latest",
            "Last day that it may mean",
            p -> date(claim(p)).flatMap(EventDate::latest)),
        number(
            "amount_lower_pence",
            "Least amount, in pence",
            p -> money(claim(p)).map(Money::lowerPence).flatMap(ClaimTable::optional)),
        number(
            "amount_upper_pence",
            "Greatest amount, in pence",
            p -> money(claim(p)).map(Money::upperPence).flatMap(ClaimTable::optional)),
        words("amount_text", "The amount in the words of the text", p -> amountText(claim(p))),
        words("basis", "Basis of a saving", p -> savings(claim(p)).map(s -> s.basis().wire())),
        number(
            "years",
            "Years over which a saving is made",
            p -> savings(claim(p)).map(SavingsArguments::years).flatMap(ClaimTable::optional)));
  }

  private static List<Column<Placed>> provenance() {
    return List.of(
        words("rule", "Rule that read it", p -> Optional.of(claim(p).rule())),
        words("confidence", "Band of confidence", p -> Optional.of(claim(p).confidence().wire())),
        words("extractor", "Version of the reader", p -> Optional.of(claim(p).extractor())));
  }

  private static Claim claim(Placed placed) {
    return placed.claim().claim();
  }

  private static String subject(Claim claim) {
    return switch (claim.arguments()) {
      case PartnershipArguments a -> a.form().wire();
      case MilestoneArguments a -> a.milestone().wire();
      case SavingsArguments a -> a.saving().wire();
      case FinanceArguments a -> a.measure().wire();
      case AssuranceArguments a -> a.topic().wire() + ", " + a.strength().wire();
      case LeadershipArguments a ->
          a.person() + a.role().map(r -> ", " + r).orElse("") + ", " + a.event().wire();
      case PopulationArguments a -> a.people() + " people";
    };
  }

  private static Optional<Stage> stage(Claim claim) {
    return claim.arguments() instanceof PartnershipArguments a ? a.stage() : Optional.empty();
  }

  private static Optional<SideState> sideState(Claim claim) {
    return claim.arguments() instanceof PartnershipArguments a ? a.sideState() : Optional.empty();
  }

  private static Optional<SavingsArguments> savings(Claim claim) {
    return claim.arguments() instanceof SavingsArguments a ? Optional.of(a) : Optional.empty();
  }

  private static Optional<EventDate> date(Claim claim) {
    return switch (claim.arguments()) {
      case PartnershipArguments a -> a.since();
      case MilestoneArguments a -> a.date();
      case SavingsArguments a -> a.window();
      case FinanceArguments a -> a.period();
      case LeadershipArguments a -> a.date();
      case AssuranceArguments a -> Optional.empty();
      case PopulationArguments a -> Optional.empty();
    };
  }

  private static Optional<Money> money(Claim claim) {
    return claim.arguments() instanceof FinanceArguments finance
        ? finance.amount()
        : savings(claim).flatMap(SavingsArguments::amount);
  }

  private static Optional<String> amountText(Claim claim) {
    Optional<Percentage> share =
        claim.arguments() instanceof FinanceArguments finance
            ? finance.ratio()
            : savings(claim).flatMap(SavingsArguments::share);
    return money(claim).map(Money::text).or(() -> share.map(Percentage::text));
  }

  private static Optional<Long> optional(OptionalLong value) {
    return value.isPresent() ? Optional.of(value.getAsLong()) : Optional.empty();
  }

  private static Optional<Integer> optional(OptionalInt value) {
    return value.isPresent() ? Optional.of(value.getAsInt()) : Optional.empty();
  }
}
