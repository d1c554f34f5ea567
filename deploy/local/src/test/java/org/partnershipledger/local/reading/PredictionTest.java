package org.partnershipledger.local.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnershipledger.local.reading.ClaimBuilder.claim;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.partnershipledger.contracts.article.Publication;
import org.partnershipledger.contracts.claim.AssuranceArguments;
import org.partnershipledger.contracts.claim.Claim;
import org.partnershipledger.contracts.claim.FinanceArguments;
import org.partnershipledger.contracts.claim.LeadershipArguments;
import org.partnershipledger.contracts.claim.MilestoneArguments;
import org.partnershipledger.contracts.claim.Money;
import org.partnershipledger.contracts.claim.OrganisationReference;
import org.partnershipledger.contracts.claim.PartnershipArguments;
import org.partnershipledger.contracts.claim.Percentage;
import org.partnershipledger.contracts.claim.PopulationArguments;
import org.partnershipledger.contracts.claim.SavingsArguments;
import org.partnershipledger.contracts.json.EventJson;
import org.partnershipledger.contracts.vocabulary.Additionality;
import org.partnershipledger.contracts.vocabulary.AssuranceStrength;
import org.partnershipledger.contracts.vocabulary.AssuranceTopic;
import org.partnershipledger.contracts.vocabulary.Basis;
import org.partnershipledger.contracts.vocabulary.Certainty;
import org.partnershipledger.contracts.vocabulary.FinanceMeasure;
import org.partnershipledger.contracts.vocabulary.Form;
import org.partnershipledger.contracts.vocabulary.GrossNet;
import org.partnershipledger.contracts.vocabulary.LeadershipEvent;
import org.partnershipledger.contracts.vocabulary.MilestoneKind;
import org.partnershipledger.contracts.vocabulary.OrganisationRole;
import org.partnershipledger.contracts.vocabulary.OrganisationType;
import org.partnershipledger.contracts.vocabulary.Polarity;
import org.partnershipledger.contracts.vocabulary.Qualifier;
import org.partnershipledger.contracts.vocabulary.Recurrence;
import org.partnershipledger.contracts.vocabulary.SavingsKind;
import org.partnershipledger.contracts.vocabulary.Stage;
import org.partnershipledger.contracts.vocabulary.Tense;

class PredictionTest {
  private static final PartnershipArguments MERGER =
      new PartnershipArguments(
          Form.UNDECIDED,
          List.of(Form.MERGER, Form.ACQUISITION, Form.ALLIANCE, Form.TRANSFER),
          Optional.of(Stage.STRATEGIC_CASE),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());

  @Test
  void a_partnership_has_its_members_by_code_or_name_and_its_live_options() {
    // Given
    Claim merger =
        claim(MERGER)
            .member("RNL", "North Trust")
            .with(
                ClaimBuilder.body(
                    OrganisationRole.MEMBER,
                    "NR5",
                    "Livewell Southwest",
                    OrganisationType.SOCIAL_ENTERPRISE))
            .with(ClaimBuilder.unnamed(OrganisationRole.MEMBER, "another trust"))
            .build();
    // When
    JsonNode partnership = only("partnerships", merger);
    // Then
    assertThat(partnership)
        .isEqualTo(
            json(
                """
                {"factuality": "planned", "by": "article", "quote": "the trusts would merge",
                 "members": ["RNL", "Livewell Southwest"], "form": "unspecified",
                 "form_candidates": ["merger", "acquisition", "unspecified"], "stage": "exploring"}
                """));
  }

  @Test
  void a_denied_arrangement_is_no_partnership() {
    // Given
    Claim denied =
        claim(MERGER)
            .member("RNL", "North Trust")
            .held(Certainty.CERTAIN, Polarity.NEGATIVE, Tense.PLANNED)
            .build();
    // When // Then
    assertThat(predict(denied).path("partnerships")).isEmpty();
  }

  @Test
  void bodies_that_no_text_names_make_no_partnership_to_score() {
    // Given
    Claim unnamed =
        claim(MERGER).with(ClaimBuilder.unnamed(OrganisationRole.MEMBER, "two trusts")).build();
    // When // Then
    assertThat(predict(unnamed).path("partnerships")).isEmpty();
  }

  @Test
  void a_milestone_has_its_month_tense_and_whether_it_was_overtaken() {
    // Given
    Claim milestone =
        claim(
                new MilestoneArguments(
                    MilestoneKind.COMPLETION,
                    Optional.empty(),
                    Optional.of(ClaimBuilder.date("2019-09", "2019-09-30")),
                    true,
                    Optional.empty()))
            .saidBy("Peter Lewis")
            .build();
    // When
    JsonNode entry = only("milestones", milestone);
    // Then
    assertThat(entry)
        .isEqualTo(
            json(
                """
                {"factuality": "planned", "by": "Peter Lewis", "quote": "the trusts would merge",
                 "what": "completion", "kind": "completion", "when": "2019-09",
                 "when_raw": "words of the text", "tense": "planned", "superseded": true}
                """));
  }

  @Test
  void a_saving_is_in_pounds_with_its_basis_and_years() {
    // Given
    Claim saving = saving(pounds(50_000_000, 50_000_000, Qualifier.EXACT), Optional.empty(), 5);
    // When
    JsonNode entry = only("savings", saving);
    // Then
    assertThat(entry)
        .isEqualTo(
            json(
                """
                {"factuality": "planned", "by": "article", "quote": "the trusts would merge",
                 "amount": 50000000, "currency": "GBP", "kind": "planned", "basis": "cumulative",
                 "years": 5, "percent": null, "of": null, "orgs": ["RBA", "RH5"]}
                """));
  }

  @Test
  void a_range_of_pounds_is_an_entry_for_each_bound() {
    // Given
    Claim saving = saving(pounds(10_000_000, 20_000_000, Qualifier.BETWEEN), Optional.empty(), 0);
    // When
    JsonNode savings = predict(saving).path("savings");
    // Then
    assertThat(savings.findValuesAsText("amount")).containsExactly("10000000", "20000000");
    assertThat(savings.path(0).path("years").isNull()).isTrue();
    assertThat(savings.path(1).path("quote")).isEqualTo(savings.path(0).path("quote"));
  }

  @Test
  void a_share_is_never_multiplied_out_and_a_range_of_it_is_a_pair() {
    // Given
    Claim fifth = saving(Optional.empty(), Optional.of(share("20", "20", Qualifier.EXACT)), 0);
    Claim range = saving(Optional.empty(), Optional.of(share("12", "14", Qualifier.BETWEEN)), 0);
    // When
    JsonNode savings = predict(fifth, range).path("savings");
    // Then
    assertThat(savings.path(0).path("amount").isNull()).isTrue();
    assertThat(savings.path(0).path("percent").decimalValue()).isEqualByComparingTo("20");
    assertThat(savings.path(0).path("of").asText()).isEqualTo("operating costs");
    assertThat(savings.path(1).path("percent").toString()).isEqualTo("[12,14]");
  }

  @Test
  void finance_has_its_measure_body_and_period() {
    // Given
    Claim deficit =
        claim(
                new FinanceArguments(
                    FinanceMeasure.DEFICIT,
                    pounds(3_200_000, 3_200_000, Qualifier.EXACT),
                    Optional.empty(),
                    Optional.of(ClaimBuilder.date("2024-04-01/2025-03-31", "2025-03-31")),
                    false,
                    true))
            .about("RH5", "Somerset Partnership")
            .build();
    // When
    JsonNode entry = only("finance", deficit);
    // Then
    assertThat(entry.path("measure").asText()).isEqualTo("deficit");
    assertThat(entry.path("org").toString()).isEqualTo("[\"RH5\"]");
    assertThat(entry.path("amount").longValue()).isEqualTo(3_200_000);
    assertThat(entry.path("percent_of").isNull()).isTrue();
    assertThat(entry.path("period").asText()).isEqualTo("words of the text");
  }

  @Test
  void an_assurance_with_a_concession_beside_it_is_hedged() {
    // Given
    Claim promise =
        claim(
                new AssuranceArguments(
                    AssuranceTopic.REDUNDANCIES,
                    AssuranceStrength.COMMITMENT,
                    Optional.of("but cannot rule anything out")))
            .build();
    // When
    JsonNode entry = only("assurances", promise);
    // Then
    assertThat(entry.path("about").asText()).isEqualTo("redundancies");
    assertThat(entry.path("polarity").asText()).isEqualTo("hedged");
  }

  @Test
  void leadership_has_person_office_bodies_and_event() {
    // Given
    Claim joint =
        claim(
                new LeadershipArguments(
                    "Stephen Eames",
                    Optional.of("chief executive"),
                    LeadershipEvent.JOINT_APPOINTMENT,
                    Optional.empty()))
            .about("RNL", "North Trust")
            .about("RNN", "South Trust")
            .build();
    // When
    JsonNode entry = only("leadership", joint);
    // Then
    assertThat(entry.path("person").asText()).isEqualTo("Stephen Eames");
    assertThat(entry.path("role").asText()).isEqualTo("chief executive");
    assertThat(entry.path("orgs").toString()).isEqualTo("[\"RNL\",\"RNN\"]");
    assertThat(entry.path("event").asText()).isEqualTo("joint-appointment");
    assertThat(entry.path("when").isNull()).isTrue();
  }

  @Test
  void a_population_has_its_size() {
    // Given
    Claim people =
        claim(new PopulationArguments(270_000, Qualifier.ABOUT)).about("RK9", "Trust").build();
    // When // Then
    assertThat(only("population", people).path("size").longValue()).isEqualTo(270_000);
  }

  @Test
  void bodies_that_the_text_only_describes_are_not_listed_and_regulators_have_no_code() {
    // Given
    List<OrganisationReference> organisations =
        List.of(
            ClaimBuilder.body(
                OrganisationRole.MENTIONED, "RBA", "Taunton Trust", OrganisationType.NHS_TRUST),
            ClaimBuilder.body(
                OrganisationRole.MENTIONED,
                "X24",
                "A Regulator",
                OrganisationType.ARMS_LENGTH_BODY),
            ClaimBuilder.unnamed(OrganisationRole.MENTIONED, "the county's two CCGs"));
    // When
    JsonNode listed =
        Prediction.of("003", Publication.unknown(), organisations, List.of()).path("organisations");
    // Then
    assertThat(listed)
        .isEqualTo(
            json(
                """
                [{"mention": "Taunton Trust", "name": "Taunton Trust", "ods": "RBA",
                  "kind": "nhs-trust"},
                 {"mention": "A Regulator", "name": "A Regulator", "ods": null,
                  "kind": "arm-length-body"}]
                """));
  }

  @Test
  void an_undated_text_has_no_date_and_a_dated_one_its_own() {
    assertThat(predict().path("published").isNull()).isTrue();
    assertThat(
            Prediction.of("a", Publication.on(LocalDate.of(2019, 9, 20)), List.of(), List.of())
                .path("published")
                .asText())
        .isEqualTo("2019-09-20");
  }

  private static Claim saving(Optional<Money> amount, Optional<Percentage> share, int years) {
    return claim(
            new SavingsArguments(
                SavingsKind.PLANNED,
                amount,
                share,
                Basis.CUMULATIVE,
                years == 0 ? OptionalInt.empty() : OptionalInt.of(years),
                Optional.empty(),
                Recurrence.UNSTATED,
                GrossNet.UNSTATED,
                Additionality.UNSTATED,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty()))
        .about("RBA", "Taunton Trust")
        .about("RH5", "Somerset Partnership")
        .build();
  }

  private static Optional<Money> pounds(long lower, long upper, Qualifier qualifier) {
    return Optional.of(
        new Money(
            OptionalLong.of(lower * 100), OptionalLong.of(upper * 100), qualifier, "the words"));
  }

  private static Percentage share(String lower, String upper, Qualifier qualifier) {
    return new Percentage(
        Optional.of(new BigDecimal(lower)),
        Optional.of(new BigDecimal(upper)),
        qualifier,
        Optional.of("operating costs"),
        "the words");
  }

  private static JsonNode only(String list, Claim claim) {
    JsonNode entries = predict(claim).path(list);
    assertThat(entries).hasSize(1);
    return entries.path(0);
  }

  // Through text, so that numbers compare as a scorer would read them.
  private static JsonNode predict(Claim... claims) {
    return json(Prediction.of("003", Publication.unknown(), List.of(), List.of(claims)).toString());
  }

  private static JsonNode json(String text) {
    try {
      return EventJson.mapper().readTree(text);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(text, e);
    }
  }
}
