package org.partnershipledger.registry.partnership.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnershipledger.fold.fixture.ArticleFixture.article;
import static org.partnershipledger.fold.fixture.Body.BURTON;
import static org.partnershipledger.fold.fixture.Body.DERBY;
import static org.partnershipledger.fold.fixture.ClaimFixture.arrangement;
import static org.partnershipledger.fold.fixture.ClaimFixture.completedOn;
import static org.partnershipledger.fold.fixture.ClaimFixture.target;
import static org.partnershipledger.fold.fixture.Partnerships.state;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.partnershipledger.contracts.ledger.LedgerEvent;
import org.partnershipledger.contracts.vocabulary.Form;
import org.partnershipledger.contracts.vocabulary.Stage;
import org.partnershipledger.fold.fixture.ArticleFixture;
import org.partnershipledger.registry.partnership.change.PartnershipChange.Held;

class ChangeInWordsTest {

  private static final ArticleFixture PLAN =
      article("plan")
          .on("2017-07-01")
          .says(
              arrangement(Form.MERGER, Stage.OUTLINE_BUSINESS_CASE).between(DERBY, BURTON),
              target("2018-04-01"));
  private static final ArticleFixture MERGED =
      article("merged")
          .on("2018-07-02")
          .says(
              arrangement(Form.MERGER, Stage.COMPLETED).between(DERBY, BURTON),
              completedOn("2018-07-01").between(DERBY, BURTON));

  private static List<String> told(ArticleFixture... articles) {
    return PartnershipChange.events(Optional.empty(), Held.of(state(articles), List.of()), "")
        .stream()
        .map(ChangeInWords::of)
        .toList();
  }

  @Test
  void a_new_partnership_is_told_by_its_parties_its_stage_and_its_target() {
    assertThat(told(PLAN))
        .anySatisfy(words -> assertThat(words).startsWith("First reported: ").contains("Burton"))
        .contains("Form now: merger", "Stage now: outline business case")
        .anySatisfy(words -> assertThat(words).startsWith("Target now: completion, “"))
        .contains("Register: RJF closed, RTG goes on, 2018-07-01; this is not what was reported");
  }

  @Test
  void what_took_effect_is_told_with_its_day() {
    assertThat(told(PLAN, MERGED))
        .contains(
            "Stage now: completed, on 2018-07-01", "Register: RJF closed, RTG goes on, 2018-07-01");
  }

  @Test
  void what_is_no_longer_so_is_told_too() {
    assertThat(ChangeInWords.of(new LedgerEvent.TargetsChanged("p", List.of())))
        .isEqualTo("No target stands");
    assertThat(ChangeInWords.of(new LedgerEvent.LegalEventMatched("p", Optional.empty())))
        .isEqualTo("The register no longer shows it");
    assertThat(
            ChangeInWords.of(
                new LedgerEvent.StageChanged(
                    "p",
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    List.of())))
        .isEqualTo("No stage is reported any more");
  }
}
