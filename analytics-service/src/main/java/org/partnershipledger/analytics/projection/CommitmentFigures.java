package org.partnershipledger.analytics.projection;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.partnershipledger.analytics.commitments.Commitment;
import org.partnershipledger.analytics.commitments.Commitments;
import org.partnershipledger.analytics.commitments.Denial;
import org.partnershipledger.analytics.commitments.KeptRate;
import org.partnershipledger.analytics.figure.Flag;
import org.partnershipledger.analytics.figure.NullReason;

/** What was promised and denied, and what became of it: M18 and M22. */
final class CommitmentFigures {
  private final PartnershipAccount account;
  private final String scope;

  private CommitmentFigures(PartnershipAccount account) {
    this.account = account;
    this.scope = account.partnership().id();
  }

  static List<SubjectFigure> of(PartnershipAccount account) {
    return new CommitmentFigures(account).all();
  }

  private List<SubjectFigure> all() {
    List<SubjectFigure> figures = new ArrayList<>();
    List<Commitment> commitments = Commitments.of(account.partnership(), account.lastReportedOn());
    figures.add(rate("", "dated promises kept by their first day", KeptRate.hard(commitments)));
    figures.add(
        rate(
            "with-soft",
            "dated promises kept by their first day, hedged ones included",
            KeptRate.withSoft(commitments)));
    commitments.forEach(c -> figures.add(commitment(c)));
    List<Denial> denials = Denial.of(account.partnership());
    denials.forEach(d -> figures.add(denial(d)));
    figures.add(
        new FigureDraft(scope, "M22", "")
            .label("share of denials of a merger that were reversed; illustrative")
            .unit("ratio")
            .outcome(Denial.rate(denials).flagged(List.of(Flag.ILLUSTRATIVE)))
            .input("denials", Integer.toString(denials.size()), Optional.empty())
            .input(
                "reversed",
                Long.toString(denials.stream().filter(Denial::reversed).count()),
                Optional.empty())
            .progress());
    return figures;
  }

  private SubjectFigure rate(String subject, String label, KeptRate rate) {
    return new FigureDraft(scope, "M18", subject)
        .label(label)
        .unit("ratio")
        .outcome(rate.rate())
        .input("kept", Long.toString(rate.kept()), Optional.empty())
        .input("resolved", Long.toString(rate.resolved()), Optional.empty())
        .validOn(account.lastReportedOn())
        .progress();
  }

  private SubjectFigure commitment(Commitment promise) {
    Optional<String> claim = Optional.of(promise.claimId());
    FigureDraft draft =
        new FigureDraft(scope, "M18", promise.claimId())
            .label("what became of a promise: " + promise.subject())
            .unit("category")
            .category(promise.status().wire())
            .input("strength", promise.strength().words(), claim);
    promise.due().ifPresent(day -> draft.input("due", day.toString(), claim));
    promise.doneOn().ifPresent(day -> draft.input("done", day.toString(), Optional.empty()));
    return draft.validOn(account.lastReportedOn()).progress();
  }

  private SubjectFigure denial(Denial denial) {
    FigureDraft draft =
        new FigureDraft(scope, "M22", denial.claimId())
            .label("days from the denial of a merger to what reversed it")
            .unit("days")
            .category(denial.reversed() ? "reversed" : "held-so-far")
            .input(
                "denied",
                denial.deniedOn().map(Object::toString).orElse(NullReason.UNDATED.name()),
                Optional.of(denial.claimId()));
    denial.daysBetween().ifPresent(n -> draft.value(BigDecimal.valueOf(n)));
    denial.reversedOn().ifPresent(day -> draft.input("reversed", day.toString(), Optional.empty()));
    return draft.progress();
  }
}
