package org.partnershipledger.analytics.projection;

import java.util.List;
import java.util.Optional;
import org.partnershipledger.analytics.figure.NullReason;
import org.partnershipledger.analytics.savings.Headline;
import org.partnershipledger.analytics.savings.SavingsEntry;

/** The saving shown first, and the one reported as made. */
final class HeadlineFigures {
  private final String scope;

  private HeadlineFigures(String scope) {
    this.scope = scope;
  }

  static List<SubjectFigure> of(PartnershipAccount account) {
    HeadlineFigures figures = new HeadlineFigures(account.partnership().id());
    return List.of(
        figures.shown("HEADLINE", "headline saving", account.headline(), account.whyNoHeadline()),
        figures.shown(
            "REALISED",
            "saving reported as made",
            account.realised(),
            Optional.of(NullReason.NO_CLAIM)));
  }

  private SubjectFigure shown(
      String metric,
      String label,
      Optional<Headline.Choice> choice,
      Optional<NullReason> otherwise) {
    FigureDraft draft = new FigureDraft(scope, metric, "").label(label).unit("GBP");
    if (choice.isEmpty()) {
      otherwise.ifPresent(draft::missing);
      return draft.savings();
    }
    SavingsEntry entry = choice.get().entry();
    return draft
        .label(label + ": " + choice.get().reason())
        .basis(entry.line().basis().wire())
        .derived(entry.line().derivation().isPresent())
        .outcome(entry.line().amount())
        .input("kind", entry.line().kind().wire(), Optional.of(entry.line().id()))
        .savings();
  }
}
