package org.partnershipledger.analytics.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnershipledger.analytics.Claims.saving;
import static org.partnershipledger.analytics.Partnerships.FACTS;
import static org.partnershipledger.analytics.Partnerships.between;
import static org.partnershipledger.analytics.Partnerships.completed;
import static org.partnershipledger.analytics.Partnerships.holding;
import static org.partnershipledger.analytics.Partnerships.now;
import static org.partnershipledger.analytics.Partnerships.registered;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.partnershipledger.analytics.Articles;
import org.partnershipledger.analytics.Claims;
import org.partnershipledger.analytics.ledger.Partnership;
import org.partnershipledger.contracts.claim.Candidate;
import org.partnershipledger.contracts.claim.EventDate;
import org.partnershipledger.contracts.claim.UnresolvedBodies;
import org.partnershipledger.contracts.json.EventJson;
import org.partnershipledger.contracts.ledger.LedgerEvent;
import org.partnershipledger.contracts.ledger.SourceGroup;
import org.partnershipledger.contracts.ledger.Target;
import org.partnershipledger.contracts.ledger.TargetEffect;
import org.partnershipledger.contracts.ledger.UnnamedMembers;
import org.partnershipledger.contracts.vocabulary.Basis;
import org.partnershipledger.contracts.vocabulary.DateBound;
import org.partnershipledger.contracts.vocabulary.Form;
import org.partnershipledger.contracts.vocabulary.Granularity;
import org.partnershipledger.contracts.vocabulary.MilestoneKind;
import org.partnershipledger.contracts.vocabulary.OrganisationType;
import org.partnershipledger.contracts.vocabulary.SideState;
import org.partnershipledger.contracts.vocabulary.Stage;

class PartnershipRowsTest {
  private static final EventDate SUMMER =
      Claims.date("2019-22", Granularity.SEASON, DateBound.BY, "2019-06-01", "2019-08-31");
  private static final EventDate SEPTEMBER =
      Claims.date("2019-09", Granularity.MONTH, DateBound.BY, "2019-09-01", "2019-09-30");
  private static final EventDate EARLY_2020 =
      Claims.date("2020-01/2020-03", Granularity.RANGE, DateBound.ON, "2020-01-01", "2020-03-31");

  @Test
  void targets_are_shown_as_the_text_has_them_with_both_slips() {
    // Given
    Partnership somerset =
        completed(
            targets(
                target("a", "2018-03-23", SUMMER, false, TargetEffect.FIRST),
                target("b", "2019-09-20", SEPTEMBER, true, TargetEffect.RECALLED),
                target("c", "2019-09-20", EARLY_2020, true, TargetEffect.MOVE)),
            "2020-04-01");

    // When
    PartnershipRow.TargetsRow targets = row(registered(somerset, "2020-04-01", "RH5")).targets();

    // Then
    assertThat(targets.first()).contains("2019-09");
    assertThat(targets.latest()).contains("2020-01/2020-03");
    assertThat(targets.firstReported()).contains("2019-22");
    assertThat(targets.firstReportedOn()).contains(LocalDate.parse("2019-08-31"));
    assertThat(targets.slipDays()).hasValue(184);
    assertThat(targets.slipDaysFromFirstReported()).hasValue(214);
    assertThat(targets.slipDaysToLegalEvent()).hasValue(184);
    assertThat(targets.moves()).isEqualTo(1);
  }

  @Test
  void the_register_never_stands_in_for_a_report() {
    // Given a target and a register entry, but nothing reported as done
    Partnership partnership =
        registered(
            targets(target("a", "2018-10-01", SEPTEMBER, true, TargetEffect.FIRST)),
            "2020-04-01",
            "RH5");

    // When
    PartnershipRow row = row(partnership);

    // Then
    assertThat(row.completedOn()).isEmpty();
    assertThat(row.legalEvent().orElseThrow().on()).isEqualTo(LocalDate.parse("2020-04-01"));
    assertThat(row.targets().slipDays()).hasValue(0);
    assertThat(row.targets().slipDaysToLegalEvent()).hasValue(184);
  }

  @Test
  void parties_that_no_article_names_keep_what_is_known_of_them() {
    // Given
    Partnership devon =
        between()
            .after(
                new LedgerEvent.MembersChanged(
                    "",
                    List.of(),
                    List.of(
                        new UnnamedMembers(
                            new UnresolvedBodies(
                                OptionalInt.of(2),
                                Optional.of(OrganisationType.CCG),
                                Optional.of("Devon")),
                            List.of(new Candidate("99P", "NEW Devon CCG"))))));

    // When
    PartnershipRow row = row(devon);

    // Then
    assertThat(row.title()).isEqualTo("2 unnamed CCGs (Devon)");
    assertThat(row.members()).isEmpty();
    assertThat(row.unresolvedMembers().getFirst().candidates())
        .containsExactly("NEW Devon CCG (99P)");
  }

  @Test
  void articles_and_independent_sources_are_counted_apart() {
    Partnership partnership =
        between("RBA", "RH5")
            .after(
                new LedgerEvent.SourcesGrouped(
                    "RBA+RH5",
                    List.of(
                        new SourceGroup(List.of("a", "b"), "copy"),
                        new SourceGroup(List.of("c"), "single"))));

    assertThat(row(partnership).articles()).isEqualTo(3);
    assertThat(row(partnership).independentSources()).isEqualTo(2);
  }

  @Test
  void a_lapsed_promise_is_listed_and_never_the_headline() {
    Partnership abandoned =
        now(
            holding(
                between("RA2", "RTK"),
                saving("s", Articles.press("a", "2016-05-05"))
                    .million("10")
                    .basis(Basis.ANNUAL)
                    .done()),
            SideState.ABANDONED);

    PartnershipRow row = row(abandoned);

    assertThat(row.headlineSaving()).isEmpty();
    assertThat(row.headlineNullReason()).contains("LAPSED");
    assertThat(row.savings().getFirst().leftOut()).contains("the partnership came to nothing");
  }

  @Test
  void a_row_comes_back_from_storage_as_it_was() {
    Partnership partnership =
        registered(
            holding(
                targets(target("a", "2018-10-01", SEPTEMBER, true, TargetEffect.FIRST)),
                saving("s", Articles.press("a", "2016-05-05")).between("10", "20").done()),
            "2020-04-01",
            "RH5");

    PartnershipRow row = row(partnership);

    assertThat(EventJson.read(EventJson.write(row), PartnershipRow.class)).isEqualTo(row);
  }

  @Test
  void the_stage_is_shown_in_words_and_on_its_scale() {
    Partnership partnership =
        between("RXR", "RXN")
            .after(
                new LedgerEvent.FormChanged(
                    "RXR+RXN", Form.CLINICAL_NETWORK, List.of(), List.of(Form.MERGER), List.of()))
            .after(
                new LedgerEvent.StageChanged(
                    "RXR+RXN",
                    Optional.of(Stage.DISCUSSING),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    List.of()));

    assertThat(row(partnership).stage()).contains(Stage.DISCUSSING);
    assertThat(row(partnership).stageIndex()).contains("N1");
    assertThat(row(partnership).deniedForms()).containsExactly(Form.MERGER);
  }

  private static PartnershipRow row(Partnership partnership) {
    return PartnershipRows.row(PartnershipAccount.of(partnership, FACTS));
  }

  private static Partnership targets(Target... targets) {
    return between("RBA", "RH5").after(new LedgerEvent.TargetsChanged("RBA+RH5", List.of(targets)));
  }

  private static Target target(
      String id, String reported, EventDate date, boolean asserted, TargetEffect effect) {
    return new Target(
        MilestoneKind.COMPLETION,
        id,
        "article-" + id,
        Optional.of(LocalDate.parse(reported)),
        date,
        asserted,
        effect == TargetEffect.RECALLED,
        effect);
  }
}
