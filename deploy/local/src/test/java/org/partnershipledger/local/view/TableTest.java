package org.partnershipledger.local.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TableTest {
  private static final String SOMERSET =
      """
      {"partnerships": [{
         "id": "p", "form": "merger", "stage": "completed",
         "members": [{"code": "RBA", "name": "Taunton and Somerset NHS Foundation Trust"},
                     {"code": "RH5", "name": "Somerset Partnership NHS Foundation Trust"}],
         "unresolvedMembers": [],
         "arrangements": [{"form": "merger", "stage": "completed"},
                          {"form": "shared-leadership", "stage": "operating"}],
         "targets": {"first": "2019-09", "firstOn": "2019-09-30", "latest": "2020-01/2020-03",
                     "latestOn": "2020-03-31", "slipDays": 184, "firstReported": "2019-22",
                     "firstReportedOn": "2019-08-31", "slipDaysFromFirstReported": 214},
         "headlineSaving": {"claimId": "c", "amount": 19300000, "basis": "annual",
                            "kind": "target", "years": null, "annualAverage": 19300000.00,
                            "percentOfTurnover": 4.02, "derived": false},
         "realisedSaving": {"claimId": "d", "amount": 18000000, "percent": null,
                            "basis": "unstated", "kind": "realised", "years": null,
                            "derived": false},
         "articles": 8, "independentSources": 5,
         "notices": ["Re-reported sample: retold in new sentences after HSJ; not the publisher's words."]}],
       "totals": [{"class": "provider", "kind": "planned", "basis": "annual-average",
                   "amount": 10000000.00, "minimum": 10000000.00, "maximum": 10000000.00,
                   "claims": ["c"]}]}
      """;

  @Test
  void shows_one_partnership_in_full() {
    assertThat(render(SOMERSET))
        .isEqualTo(
            """
            Partnership               Form          Stage        First target  Latest          Slip  Headline        Realised      Share of  Articles  Independent
                                                                               target                saving          saving        turnover                sources
            ────────────────────────  ────────────  ───────────  ────────────  ──────────  ────────  ──────────────  ────────────  ────────  ────────  ───────────
            Taunton and Somerset NHS  merger        completed    2019-09       2020-03-31    +184 d  £19.3m a year,  £18m (period    4.02 %         8            5
            Foundation Trust (RBA)    (shared-      (operating)  (summer                   (+214 d)  target          unstated)
            Somerset Partnership NHS  leadership)                2019)
            Foundation Trust (RH5)

            In brackets: other arrangements of the same bodies; the first target that was reported, where it was hedged.

            Total                               Amount  Claims
            ─────────────────────────────────  ───────  ──────
            provider, planned, annual-average  £10.00m       1

            Totals of unlike bases are never added.

            1 of 1 partnerships rest on re-reported samples: retold in new sentences, not the publishers' words.
            """
                .strip());
  }

  @Test
  void a_share_of_a_base_is_marked_as_derived_and_a_sum_over_years_is_spread() {
    assertThat(
            headline(
                "\"amount\": 136000000.00, \"basis\": \"annual\", \"kind\": \"planned\", \"derived\": true"))
        .isEqualTo("£136.00m (derived) a year, planned");
    assertThat(
            headline(
                "\"amount\": 50000000, \"basis\": \"cumulative\", \"years\": 5, \"annualAverage\": 10000000.00, \"kind\": \"planned\", \"derived\": false"))
        .isEqualTo("£50m over 5 years = £10.00m a year, planned");
    assertThat(
            headline(
                "\"amount\": 448000, \"basis\": \"unstated\", \"kind\": \"realised\", \"derived\": false"))
        .isEqualTo("£448,000 (period unstated), realised");
  }

  @Test
  void members_that_no_article_names_are_counted_with_their_candidates() {
    // Given
    Overview overview =
        Overview.read(
            """
            {"partnerships": [{"id": "p", "form": "shared-leadership", "members": [],
              "unresolvedMembers": [{"count": 2, "type": "ccg", "place": "Devon",
                                     "candidates": ["99P"]}], "targets": {},
              "articles": 1, "independentSources": 1}], "totals": []}
            """);
    // When // Then
    assertThat(Wording.members(overview.partnerships().getFirst()))
        .isEqualTo("2 unnamed CCGs in Devon (perhaps 99P)");
  }

  @Test
  void no_line_is_wider_than_asked_as_long_as_words_can_be_wrapped() {
    for (int width : new int[] {150, 170, 200}) {
      assertThat(Table.render(Overview.read(SOMERSET), width).lines())
          .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(width));
    }
  }

  @Test
  void an_empty_ledger_says_so() {
    assertThat(render("{\"partnerships\": [], \"totals\": []}"))
        .isEqualTo("The ledger holds no partnership.");
  }

  private static String render(String json) {
    return Table.render(Overview.read(json), 150);
  }

  private static String headline(String fields) {
    return Wording.headline(
        Overview.read(
                "{\"partnerships\": [{\"id\": \"p\", \"form\": \"merger\", \"articles\": 1,"
                    + " \"independentSources\": 1, \"targets\": {}, \"headlineSaving\": {\"claimId\": \"c\", "
                    + fields
                    + "}}], \"totals\": []}")
            .partnerships()
            .getFirst()
            .headlineSaving()
            .orElseThrow());
  }
}
