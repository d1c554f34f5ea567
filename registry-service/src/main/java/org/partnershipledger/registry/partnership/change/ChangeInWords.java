package org.partnershipledger.registry.partnership.change;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.partnershipledger.contracts.claim.Evidence;
import org.partnershipledger.contracts.ledger.Completion;
import org.partnershipledger.contracts.ledger.LedgerEvent;
import org.partnershipledger.contracts.ledger.LegalEvent;
import org.partnershipledger.contracts.ledger.Member;
import org.partnershipledger.contracts.ledger.Target;
import org.partnershipledger.contracts.vocabulary.Form;
import org.partnershipledger.contracts.vocabulary.Wire;

/** A change of a partnership in one plain sentence, for those who follow it. */
public final class ChangeInWords {

  private ChangeInWords() {}

  /** The sentence; it names no partnership, since it stands beside its title. */
  public static String of(LedgerEvent event) {
    return switch (event) {
      case LedgerEvent.PartnershipIdentified e -> parties("First reported", e.members());
      case LedgerEvent.MembersChanged e -> parties("Parties now", e.members());
      case LedgerEvent.FormChanged e -> form(e.form(), e.formOptions());
      case LedgerEvent.StageChanged e -> stage(e);
      case LedgerEvent.TargetsChanged e -> targets(e.targets());
      case LedgerEvent.LegalEventMatched e -> legal(e.legalEvent());
      case LedgerEvent.SourcesGrouped e -> "Independent sources now: " + e.sources().size();
      case LedgerEvent.ClaimRecorded e -> claim(e);
      case LedgerEvent.ClaimWithdrawn e -> "A claim no longer counts: " + e.reason();
      case LedgerEvent.ClaimReviewed e ->
          "A claim was " + e.verdict().wire() + " by " + e.reviewer() + ": " + e.reason();
      case LedgerEvent.PartnershipMerged e -> "Taken together with another: " + e.reason();
      case LedgerEvent.ReviewItemOpened e -> "To be looked at: " + e.reason();
      case LedgerEvent.ReviewItemClosed e -> "Looked at: " + e.outcome();
    };
  }

  private static String parties(String opening, List<Member> members) {
    return members.isEmpty()
        ? opening + ", the parties not named"
        : opening + ": " + members.stream().map(Member::name).collect(Collectors.joining(", "));
  }

  private static String form(Form form, List<Form> options) {
    return options.isEmpty()
        ? "Form now: " + words(form)
        : "Form now: "
            + words(form)
            + " ("
            + options.stream().map(ChangeInWords::words).collect(Collectors.joining(" or "))
            + ")";
  }

  private static String stage(LedgerEvent.StageChanged event) {
    String reported =
        Stream.of(
                event.stage().map(stage -> words(stage)),
                event.sideState().map(state -> words(state)),
                event.completion().map(ChangeInWords::inEffect))
            .flatMap(Optional::stream)
            .collect(Collectors.joining(", "));
    return reported.isEmpty() ? "No stage is reported any more" : "Stage now: " + reported;
  }

  private static String inEffect(Completion completion) {
    return completion.exact() ? "on " + completion.on() : "by " + completion.on();
  }

  private static String targets(List<Target> targets) {
    return targets.stream()
        .filter(target -> !target.superseded())
        .reduce((earlier, later) -> later)
        .map(
            target ->
                "Target now: "
                    + words(target.milestone())
                    + ", “"
                    + target.date().text()
                    + "”"
                    + target.date().edtf().map(date -> " (" + date + ")").orElse("")
                    + (target.asserted() ? "" : ", hedged"))
        .orElse("No target stands");
  }

  private static String legal(Optional<LegalEvent> event) {
    return event
        .map(
            e ->
                "Register: "
                    + String.join(", ", e.closedCodes())
                    + " closed, "
                    + e.resultCode()
                    + " goes on, "
                    + e.on()
                    + (e.agreesWithReport() ? "" : "; this is not what was reported"))
        .orElse("The register no longer shows it");
  }

  private static String claim(LedgerEvent.ClaimRecorded event) {
    String quote =
        event.claim().evidence().stream().map(Evidence::quote).collect(Collectors.joining(" … "));
    String source = event.article().publisher().map(name -> ", " + name).orElse("");
    return "Claim (" + words(event.claim().kind()) + "): “" + quote + "”" + source;
  }

  private static String words(Wire word) {
    return word.wire().replace('-', ' ');
  }
}
