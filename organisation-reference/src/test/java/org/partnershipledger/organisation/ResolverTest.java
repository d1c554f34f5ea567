package org.partnershipledger.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ResolverTest {

  private static final Resolver RESOLVER = new Resolver(Reference.REAL);
  private static final Context HEALTH_WORD = new Context(Set.of(), true, false);
  private static final Context TRADE_PRESS = new Context(Set.of(), false, true);

  @ParameterizedTest
  @CsvSource({
    "Derby Hospitals NHS Foundation Trust, 2010-05-01, RTG exact",
    "Derby Teaching Hospitals NHS Foundation Trust, 2017-04-07, RTG exact",
    "University Hospitals of Derby and Burton NHS Foundation Trust, 2018-07-01, RTG exact",
    "University Hospitals of Derby and Burton NHS Foundation Trust, 2018-05-12, RTG alias",
    "Derby Teaching Hospitals NHS Foundation Trust, 2018-07-02, RTG alias",
    "Cumbria Partnership NHS Foundation Trust, 2018-06-15, RNN exact",
    "Cumbria Partnership NHS Foundation Trust, 2019-10-02, RNN alias",
    "North Cumbria Integrated Care NHS Foundation Trust, 2019-10-01, RNN exact",
    "North Cumbria University Hospitals NHS Trust, 2018-06-15, RNL exact",
    "Somerset Partnership NHS Foundation Trust, 2018-10-01, RH5 exact",
    "Somerset NHS Foundation Trust, 2020-04-01, RH5 exact",
    "Somerset NHS Foundation Trust, 2019-11-25, RH5 alias",
    "Plymouth Hospitals NHS Trust, 2018-03-31, RK9 exact",
    "Plymouth Hospitals NHS Trust, 2018-06-01, RK9 alias",
    "University Hospitals Plymouth NHS Trust, 2018-06-01, RK9 exact",
    "NHS Improvement, 2018-10-01, body:nhs-improvement exact",
    "Department of Health, 2015-10-15, body:department-of-health-and-social-care exact",
  })
  void a_register_name_leads_to_the_code_that_bore_it(String name, LocalDate day, String expected) {
    assertThat(outcome(name, DateBounds.on(day), Context.none())).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Taunton and Somerset Foundation Trust | RBA alias",
        "Burton Hospitals FT | RJF alias",
        "University Hospitals of Morecambe Bay FT | RTX alias",
        "Blackpool Teaching Hospitals FT | RXL alias",
        "East Lancashire Hospitals Trust | RXR alias",
        "Northern, Eastern and Western Devon Clinical Commissioning Group | 99P alias",
        "Livewell Southwest | NR5 alias",
        "Livewell South West | NR5 alias",
        "Ashford & St Peter’s Hospitals NHS Foundation Trust | RTK exact",
        "Ashford and St Peters Hospitals NHS Foundation Trust | RTK exact",
        "Peterborough and Stamford Hospitals NHS Trust | RGN alias",
        "the North Cumbria trust | RNL alias",
        "Somerset Partnership | RH5 alias",
      })
  void the_spellings_of_the_press_are_read(String name, String expected) {
    DateBounds when = DateBounds.on(LocalDate.of(2016, 5, 24));

    assertThat(outcome(name, when, Context.none())).isEqualTo(expected);
    assertThat(outcome(name, DateBounds.undated(), Context.none())).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The National Trust",
        "NHS Highland",
        "Black Country Alliance",
        "the trust",
        "",
        "–"
      })
  void a_name_that_no_body_bears_is_unknown(String name) {
    assertThat(outcome(name, DateBounds.undated(), Context.none())).isEqualTo("unknown");
  }

  @Test
  void shared_initials_alone_are_ambiguous_with_both_candidates() {
    Resolution resolution = RESOLVER.resolve("CPFT", in2018(), TRADE_PRESS);

    assertThat(resolution).isInstanceOf(Resolution.Ambiguous.class);
    assertThat(((Resolution.Ambiguous) resolution).candidates())
        .extracting(candidate -> candidate.organisation().id())
        .containsExactlyInAnyOrder("RNN", "RT1");
  }

  @Test
  void shared_initials_are_settled_by_a_co_mentioned_neighbour() {
    assertThat(outcome("CPFT", in2018(), Context.mentioning("RNL", "body:nhs-improvement")))
        .isEqualTo("RNN abbreviation");
    assertThat(outcome("CPFT", in2018(), Context.mentioning("RGT"))).isEqualTo("RT1 abbreviation");
  }

  @Test
  void shared_initials_stay_ambiguous_between_neighbours_of_both() {
    assertThat(outcome("CPFT", in2018(), Context.mentioning("RNL", "RGT")))
        .isEqualTo("ambiguous [RNN, RT1]");
  }

  @Test
  void the_full_name_in_the_article_outweighs_geography() {
    assertThat(outcome("CPFT", in2018(), Context.mentioning("RT1", "RNL")))
        .isEqualTo("RT1 abbreviation");
  }

  @Test
  void a_body_that_bore_the_initials_then_is_preferred_to_one_that_no_longer_did() {
    DateBounds in2021 = DateBounds.on(LocalDate.of(2021, 1, 4));

    assertThat(outcome("CPFT", in2021, TRADE_PRESS)).isEqualTo("RT1 abbreviation");
    assertThat(outcome("CPFT", in2021, Context.mentioning("RNL")))
        .isEqualTo("ambiguous [RT1, RNN]");
  }

  @Test
  void a_place_form_alone_is_ambiguous_even_with_one_candidate() {
    assertThat(outcome("Weston", DateBounds.undated(), Context.none()))
        .isEqualTo("ambiguous [RA3]");
  }

  @Test
  void a_place_form_is_settled_by_a_health_word_or_a_neighbour() {
    assertThat(outcome("Weston", DateBounds.undated(), HEALTH_WORD)).isEqualTo("RA3 alias");
    assertThat(outcome("Weston", DateBounds.undated(), Context.mentioning("RA7")))
        .isEqualTo("RA3 alias");
    assertThat(outcome("Weston", DateBounds.undated(), Context.mentioning("RNL")))
        .isEqualTo("ambiguous [RA3]");
  }

  @Test
  void trade_press_settles_initials_but_not_places() {
    assertThat(outcome("UHDB", DateBounds.undated(), TRADE_PRESS)).isEqualTo("RTG abbreviation");
    assertThat(outcome("Derby", DateBounds.undated(), TRADE_PRESS)).isEqualTo("ambiguous [RTG]");
  }

  @Test
  void long_initials_stand_alone_in_a_dated_article_only() {
    assertThat(outcome("PSHFT", DateBounds.on(LocalDate.of(2016, 5, 24)), Context.none()))
        .isEqualTo("RGN abbreviation");
    assertThat(outcome("PSHFT", DateBounds.undated(), Context.none())).isEqualTo("ambiguous [RGN]");
  }

  @Test
  void any_body_of_ours_makes_the_initials_of_a_regulator_a_health_story() {
    assertThat(outcome("CMA", in2018(), Context.mentioning("RTG")))
        .isEqualTo("body:competition-and-markets-authority abbreviation");
    assertThat(outcome("CMA", in2018(), Context.none()))
        .isEqualTo("ambiguous [body:competition-and-markets-authority]");
  }

  @Test
  void a_name_out_of_date_by_more_than_some_years_is_only_a_candidate() {
    DateBounds longAfter = DateBounds.on(LocalDate.of(2026, 1, 1));

    assertThat(outcome("Cumbria Partnership NHS Foundation Trust", longAfter, HEALTH_WORD))
        .isEqualTo("ambiguous [RNN]");
  }

  @Test
  void a_name_that_may_have_held_somewhere_in_the_bounds_is_exact() {
    DateBounds aroundTheMerger =
        DateBounds.between(LocalDate.of(2018, 6, 1), LocalDate.of(2018, 8, 31));

    assertThat(
            outcome(
                "Derby Teaching Hospitals NHS Foundation Trust", aroundTheMerger, Context.none()))
        .isEqualTo("RTG exact");
  }

  @Test
  void co_mentioned_ids_that_are_not_held_are_passed_over() {
    assertThat(outcome("Weston", in2018(), Context.mentioning("R99"))).isEqualTo("ambiguous [RA3]");
  }

  @Test
  void a_candidate_says_what_gave_and_cost_it_points() {
    DateBounds justAfter = DateBounds.on(LocalDate.of(2019, 10, 10));

    Candidate second = RESOLVER.candidates("CPFT", justAfter, Context.mentioning("RNL")).getLast();

    assertThat(second.organisation().id()).isEqualTo("RNN");
    assertThat(second.daysOutOfDate()).isEqualTo(10);
    assertThat(second.corroborated()).isTrue();
    assertThat(second.reasons())
        .isEqualTo(
            List.of(
                "named by a form of strength initials",
                "10 days out of date",
                "1 of 1 co-mentioned bodies are of its region",
                "1 of 1 co-mentioned bodies are of its sort"));
  }

  @Test
  void every_present_name_of_an_open_body_resolves_to_that_body() {
    DateBounds today = DateBounds.on(LocalDate.of(2026, 11, 1));

    assertThat(Reference.REAL.all())
        .filteredOn(body -> body.closed().isEmpty())
        .allSatisfy(
            body ->
                assertThat(outcome(body.name(), today, HEALTH_WORD))
                    .isEqualTo(body.id() + " exact"));
  }

  @Test
  void every_dated_name_leads_to_its_body_on_the_last_day_on_which_it_was_borne() {
    for (Organisation body : Reference.REAL.all()) {
      for (DatedName name : body.names()) {
        DateBounds lastDay = name.validity().to().map(DateBounds::on).orElse(DateBounds.undated());

        assertThat(outcome(name.name(), lastDay, HEALTH_WORD)).isEqualTo(body.id() + " exact");
      }
    }
  }

  private static DateBounds in2018() {
    return DateBounds.on(LocalDate.of(2018, 6, 15));
  }

  private static String outcome(String name, DateBounds when, Context context) {
    return switch (RESOLVER.resolve(name, when, context)) {
      case Resolution.Resolved resolved ->
          resolved.organisation().id() + " " + resolved.how().wire();
      case Resolution.Ambiguous ambiguous ->
          "ambiguous "
              + ambiguous.candidates().stream()
                  .map(candidate -> candidate.organisation().id())
                  .toList();
      case Resolution.Unknown unknown -> "unknown";
    };
  }
}
