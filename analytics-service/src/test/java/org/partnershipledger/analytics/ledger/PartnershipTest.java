package org.partnershipledger.analytics.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnershipledger.analytics.Claims.saving;
import static org.partnershipledger.analytics.Partnerships.between;
import static org.partnershipledger.analytics.Partnerships.holding;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.partnershipledger.analytics.Articles;
import org.partnershipledger.contracts.claim.Claim;
import org.partnershipledger.contracts.claim.SavingsArguments;
import org.partnershipledger.contracts.json.EventJson;
import org.partnershipledger.contracts.ledger.LedgerEvent;
import org.partnershipledger.contracts.ledger.Member;
import org.partnershipledger.contracts.ledger.ReviewVerdict;
import org.partnershipledger.contracts.vocabulary.Form;

class PartnershipTest {
  private static final RecordedClaim CLAIM =
      saving("c", Articles.press("a", "2018-01-01")).million("9").done();
  private static final RecordedClaim CORRECTION =
      saving("c", Articles.press("a", "2018-01-01")).million("7").done();
  private static final Partnership HELD = holding(between("RAA", "RBB"), CLAIM);
  private static final Partnership MERGED =
      HELD.after(
              new LedgerEvent.FormChanged(
                  "RAA+RBB", Form.UNDECIDED, List.of(), List.of(Form.MERGER), List.of()))
          .after(new LedgerEvent.PartnershipMerged("RAA+RBB", "other", "same", "reviewer"));
  private static final LedgerEvent IDENTIFIED =
      new LedgerEvent.PartnershipIdentified(
          "RAA+RBB", List.of(new Member("RAA", Optional.of("RAA"), "A")), List.of());

  @Test
  void a_partnership_without_a_claim_that_counts_is_not_listed() {
    assertThat(between("RAA", "RBB").listed()).isFalse();
    assertThat(HELD.listed()).isTrue();
    assertThat(HELD.after(verdict(ReviewVerdict.REJECTED, Optional.empty())).listed()).isFalse();
  }

  @Test
  void a_merged_partnership_is_not_listed_and_its_claims_are_those_of_the_other() {
    assertThat(MERGED.listed()).isFalse();
    assertThat(MERGED.claims()).isEmpty();
  }

  @Test
  void one_that_is_told_apart_again_holds_what_is_recorded_from_then_on() {
    // When
    Partnership apart = MERGED.after(IDENTIFIED);

    // Then
    assertThat(MERGED.state().deniedForms()).isNotEmpty();
    assertThat(apart).isEqualTo(Partnership.unknown("RAA+RBB").after(IDENTIFIED));
    assertThat(apart.listed()).isFalse();
    assertThat(
            apart
                .after(
                    new LedgerEvent.ClaimRecorded(
                        "RAA+RBB", CLAIM.recorded(), CLAIM.article(), CLAIM.position()))
                .listed())
        .isTrue();
  }

  @Test
  void a_correction_counts_in_place_of_what_was_read_and_can_be_undone() {
    Partnership corrected =
        HELD.after(verdict(ReviewVerdict.CORRECTED, Optional.of(CORRECTION.recorded())));

    assertThat(pence(corrected)).isEqualTo(700_000_000);
    assertThat(pence(corrected.after(verdict(ReviewVerdict.UNDONE, Optional.empty()))))
        .isEqualTo(900_000_000);
  }

  @Test
  void a_claim_that_is_recorded_again_keeps_its_review() {
    Partnership rejected = HELD.after(verdict(ReviewVerdict.REJECTED, Optional.empty()));

    assertThat(holding(rejected, CLAIM).counted(SavingsArguments.class)).isEmpty();
  }

  @Test
  void a_verdict_on_a_claim_that_is_not_there_changes_nothing() {
    assertThat(
            HELD.after(
                new LedgerEvent.ClaimReviewed(
                    "RAA+RBB",
                    "other",
                    ReviewVerdict.REJECTED,
                    Optional.empty(),
                    "reviewer",
                    "reason")))
        .isEqualTo(HELD);
  }

  @Test
  void state_and_claims_come_back_from_storage_as_they_were() {
    byte[] state = EventJson.write(HELD.state());
    byte[] claim =
        EventJson.write(
            CLAIM.reviewed(ReviewVerdict.CORRECTED, Optional.of(CORRECTION.recorded())));

    assertThat(EventJson.read(state, LedgerState.class)).isEqualTo(HELD.state());
    assertThat(EventJson.read(claim, RecordedClaim.class))
        .isEqualTo(CLAIM.reviewed(ReviewVerdict.CORRECTED, Optional.of(CORRECTION.recorded())));
  }

  private static long pence(Partnership partnership) {
    return partnership
        .counted(SavingsArguments.class)
        .getFirst()
        .said()
        .amount()
        .orElseThrow()
        .statedPence();
  }

  private static LedgerEvent verdict(ReviewVerdict verdict, Optional<Claim> corrected) {
    return new LedgerEvent.ClaimReviewed("RAA+RBB", "c", verdict, corrected, "reviewer", "reason");
  }
}
