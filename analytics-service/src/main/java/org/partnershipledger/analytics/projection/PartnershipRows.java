package org.partnershipledger.analytics.projection;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.partnershipledger.analytics.figure.NullReason;
import org.partnershipledger.analytics.ledger.LedgerState;
import org.partnershipledger.analytics.ledger.Partnership;
import org.partnershipledger.analytics.ledger.RecordedClaim;
import org.partnershipledger.analytics.progress.SlippageReasons;
import org.partnershipledger.analytics.progress.StageIndex;
import org.partnershipledger.contracts.derived.Slippage;
import org.partnershipledger.contracts.ledger.Completion;
import org.partnershipledger.contracts.ledger.LegalEvent;
import org.partnershipledger.contracts.ledger.Member;
import org.partnershipledger.contracts.ledger.Target;
import org.partnershipledger.contracts.ledger.UnnamedMembers;
import org.partnershipledger.contracts.vocabulary.OrganisationType;

/** Writes partnerships as rows of the overview. */
public final class PartnershipRows {
  private PartnershipRows() {}

  /** The row of a partnership. */
  public static PartnershipRow row(PartnershipAccount account) {
    Partnership partnership = account.partnership();
    LedgerState state = partnership.state();
    return new PartnershipRow(
        state.id(),
        title(state),
        state.members().stream()
            .map(m -> new PartnershipRow.MemberRow(m.id(), m.code(), m.name()))
            .toList(),
        state.unnamedMembers().stream().map(PartnershipRows::unresolved).toList(),
        state.form(),
        state.formOptions(),
        state.deniedForms(),
        state.stage(),
        account.stage().map(StageIndex::code),
        state.sideState(),
        state.competitionReview(),
        state.arrangements().stream()
            .map(
                a ->
                    new PartnershipRow.ArrangementRow(
                        a.form(), a.formOptions(), a.stage(), a.sideState()))
            .toList(),
        targets(account.slip(), state.legalEvent()),
        state.completion().map(Completion::on),
        state.legalEvent().map(PartnershipRows::legalEvent),
        account.headline().map(SavingRows::row),
        account.whyNoHeadline().map(NullReason::name),
        account.realised().map(SavingRows::row),
        account.savings().entries().stream().map(SavingRows::row).toList(),
        articles(partnership),
        state.sources().size(),
        account.lastReportedOn(),
        notices(partnership));
  }

  /** The parties in words, in a fixed order: names first, then those that no article names. */
  static String title(LedgerState state) {
    List<String> parties =
        state.members().stream()
            .map(Member::name)
            .sorted()
            .collect(Collectors.toCollection(ArrayList::new));
    state.unnamedMembers().stream().map(PartnershipRows::unnamed).sorted().forEach(parties::add);
    return String.join(" + ", parties);
  }

  private static String unnamed(UnnamedMembers unnamed) {
    List<String> words = new ArrayList<>();
    unnamed.known().count().ifPresent(n -> words.add(Integer.toString(n)));
    words.add("unnamed");
    words.add(unnamed.known().type().map(PartnershipRows::bodies).orElse("bodies"));
    unnamed.known().place().ifPresent(place -> words.add("(" + place + ")"));
    return String.join(" ", words);
  }

  private static String bodies(OrganisationType type) {
    return switch (type) {
      case CCG -> "CCGs";
      case ICB -> "ICBs";
      case TRUST -> "trusts";
      case NHS_TRUST -> "NHS trusts";
      case FOUNDATION_TRUST -> "foundation trusts";
      case CARE_TRUST -> "care trusts";
      case SOCIAL_ENTERPRISE -> "social enterprises";
      case ARMS_LENGTH_BODY -> "arm’s-length bodies";
      case SYSTEM -> "systems";
      case OTHER -> "bodies";
    };
  }

  private static PartnershipRow.UnresolvedRow unresolved(UnnamedMembers unnamed) {
    return new PartnershipRow.UnresolvedRow(
        unnamed.known().count(),
        unnamed.known().type(),
        unnamed.known().place(),
        unnamed.candidates().stream().map(c -> c.name() + " (" + c.id() + ")").sorted().toList());
  }

  private static PartnershipRow.TargetsRow targets(Slippage slip, Optional<LegalEvent> legal) {
    Optional<Target> first = slip.firstAsserted().or(slip::firstReported);
    return new PartnershipRow.TargetsRow(
        first.flatMap(t -> t.date().edtf()),
        slip.latest().flatMap(t -> t.date().edtf()),
        slip.slipDays(),
        first.map(Slippage::day),
        slip.latest().map(Slippage::day),
        slip.firstReported().flatMap(t -> t.date().edtf()),
        slip.firstReported().map(Slippage::day),
        slip.slipDaysFromFirstReported(),
        daysTo(legal.map(LegalEvent::on), slip.firstAsserted()),
        slip.moves(),
        SlippageReasons.whyNoSlip(slip).map(NullReason::name));
  }

  private static OptionalLong daysTo(Optional<LocalDate> day, Optional<Target> from) {
    return day.isPresent() && from.isPresent()
        ? OptionalLong.of(ChronoUnit.DAYS.between(Slippage.day(from.get()), day.get()))
        : OptionalLong.empty();
  }

  private static PartnershipRow.LegalEventRow legalEvent(LegalEvent event) {
    return new PartnershipRow.LegalEventRow(
        event.on(), event.resultCode(), event.closedCodes(), event.agreesWithReport());
  }

  // The sources name every article, also those whose claims were all withdrawn since.
  private static int articles(Partnership partnership) {
    TreeSet<String> articles = new TreeSet<>();
    partnership.state().sources().forEach(s -> articles.addAll(s.articleIds()));
    if (articles.isEmpty()) {
      counted(partnership).map(RecordedClaim::articleId).forEach(articles::add);
    }
    return articles.size();
  }

  private static List<String> notices(Partnership partnership) {
    return counted(partnership)
        .flatMap(c -> c.article().notice().stream())
        .distinct()
        .sorted()
        .toList();
  }

  private static Stream<RecordedClaim> counted(Partnership partnership) {
    return partnership.claims().values().stream().filter(RecordedClaim::counts);
  }
}
