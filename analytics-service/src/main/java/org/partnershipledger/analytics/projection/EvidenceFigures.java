package org.partnershipledger.analytics.projection;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.partnershipledger.analytics.figure.NullReason;
import org.partnershipledger.analytics.figure.Outcome;
import org.partnershipledger.analytics.savings.ClaimDrift;
import org.partnershipledger.analytics.savings.DeficitSwing;
import org.partnershipledger.analytics.savings.RelativeDeficit;
import org.partnershipledger.analytics.savings.SavingsLine;
import org.partnershipledger.analytics.savings.SavingsStatus;
import org.partnershipledger.analytics.savings.SelfReport;
import org.partnershipledger.contracts.vocabulary.Wire;

/** How promises drifted, on whose word they stand, and what is no saving: M11, M12 and M20. */
final class EvidenceFigures {
  private final PartnershipAccount account;
  private final String scope;

  private EvidenceFigures(PartnershipAccount account) {
    this.account = account;
    this.scope = account.partnership().id();
  }

  static List<SubjectFigure> of(PartnershipAccount account) {
    EvidenceFigures figures = new EvidenceFigures(account);
    List<SubjectFigure> all = new ArrayList<>();
    ClaimDrift.of(account.savings()).forEach(d -> all.add(figures.drift(d)));
    all.add(figures.selfReport());
    all.add(figures.rank());
    all.addAll(figures.deficit());
    DeficitSwing.of(account.partnership()).forEach(s -> all.add(figures.swing(s)));
    return all;
  }

  private SubjectFigure drift(ClaimDrift drift) {
    FigureDraft draft =
        new FigureDraft(scope, "M11", drift.basis().map(Wire::wire).orElse(""))
            .label("change of the promise from the first figure to the latest, like for like")
            .unit("percent")
            .outcome(drift.change());
    drift.basis().map(Wire::wire).ifPresent(draft::basis);
    drift.first().ifPresent(l -> addLine(draft, "first", l));
    drift.latest().ifPresent(l -> addLine(draft, "latest", l));
    return draft.savings();
  }

  private static void addLine(FigureDraft draft, String name, SavingsLine line) {
    draft.input(name, Numbers.text(line.amount()), Optional.of(line.id()));
  }

  private SubjectFigure selfReport() {
    FigureDraft draft =
        new FigureDraft(scope, "M12", "")
            .label("share of savings claims made by a party itself")
            .unit("percent")
            .outcome(SelfReport.of(List.of(account.savings())));
    account.savings().entries().stream()
        .filter(e -> e.status() != SavingsStatus.DUPLICATE)
        .forEach(
            e ->
                draft.input(
                    "claimed by",
                    e.line().source().claim().attribution().standing().wire(),
                    Optional.of(e.line().id())));
    return draft.savings();
  }

  private SubjectFigure rank() {
    FigureDraft draft =
        new FigureDraft(scope, "M12", "source-rank")
            .label("rank of the document behind the headline saving")
            .unit("category");
    account
        .headline()
        .ifPresentOrElse(
            h ->
                draft
                    .category(h.entry().line().rank().words())
                    .input("headline", h.reason(), Optional.of(h.entry().line().id())),
            () -> draft.missing(account.whyNoHeadline().orElse(NullReason.NO_CLAIM)));
    return draft.savings();
  }

  private List<SubjectFigure> deficit() {
    RelativeDeficit deficit = RelativeDeficit.of(account.partnership());
    return List.of(
        deficit(
            "times",
            "deficit share as a multiple of the national one",
            "ratio",
            deficit.times(),
            deficit),
        deficit("gap", "deficit share less the national one", "percent", deficit.gap(), deficit));
  }

  private SubjectFigure deficit(
      String subject, String label, String unit, Outcome outcome, RelativeDeficit deficit) {
    FigureDraft draft =
        new FigureDraft(scope, "M20", subject)
            .label(label + "; not a saving")
            .unit(unit)
            .outcome(outcome);
    deficit.claimIds().forEach(id -> draft.input("deficit share", "as stated", Optional.of(id)));
    return draft.savings();
  }

  private SubjectFigure swing(DeficitSwing swing) {
    FigureDraft draft =
        new FigureDraft(scope, "M20", "swing/" + String.join("/", swing.claimIds()))
            .label("swing between two balances, with and without the partnership; not a saving")
            .unit("GBP")
            .value(swing.pounds());
    swing.claimIds().forEach(id -> draft.input("balance", "as stated", Optional.of(id)));
    return draft.savings();
  }
}
