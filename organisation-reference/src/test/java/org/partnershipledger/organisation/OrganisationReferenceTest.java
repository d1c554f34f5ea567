package org.partnershipledger.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.entry;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrganisationReferenceTest {

  private static final OrganisationReference REFERENCE = Reference.REAL;

  @Test
  void holds_this_many_bodies_of_each_kind() {
    Map<Kind, Long> counts =
        REFERENCE.all().stream()
            .collect(Collectors.groupingBy(Organisation::kind, Collectors.counting()));

    assertThat(counts)
        .containsOnly(
            entry(Kind.NHS_TRUST, 102L),
            entry(Kind.FOUNDATION_TRUST, 164L),
            entry(Kind.CARE_TRUST, 7L),
            entry(Kind.CCG, 248L),
            entry(Kind.ICB, 48L),
            entry(Kind.SOCIAL_ENTERPRISE, 18L),
            entry(Kind.ARMS_LENGTH_BODY, 16L),
            entry(Kind.SYSTEM, 2L),
            entry(Kind.OTHER, 17L));
  }

  @Test
  void holds_the_211_groups_that_began_the_commissioning_reform() {
    assertThat(REFERENCE.all())
        .filteredOn(body -> body.kind() == Kind.CCG)
        .filteredOn(body -> body.opened().equals(Optional.of(LocalDate.of(2013, 4, 1))))
        .hasSize(211);
  }

  @Test
  void every_id_is_unique() {
    assertThat(REFERENCE.all()).extracting(Organisation::id).doesNotHaveDuplicates();
  }

  @Test
  void an_id_is_an_ods_code_or_an_own_id_in_kebab_case() {
    assertThat(REFERENCE.all())
        .allSatisfy(
            body ->
                assertThat(body.id())
                    .matches(
                        body.odsCode().isPresent()
                            ? "[A-Z0-9]{3}|[A-Z0-9]{5}"
                            : "body:[a-z0-9]+(-[a-z0-9]+)*"));
  }

  @Test
  void finds_bodies_with_and_without_a_code_by_id_but_only_coded_ones_by_code() {
    assertThat(REFERENCE.byId("body:nhs-improvement"))
        .map(Organisation::name)
        .hasValue("NHS Improvement");
    assertThat(REFERENCE.byCode("body:nhs-improvement")).isEmpty();
    assertThat(REFERENCE.byCode("RTG")).map(Organisation::id).hasValue("RTG");
    assertThat(REFERENCE.byId("R99")).isEmpty();
  }

  @Test
  void tells_a_body_as_the_register_has_it() {
    Organisation weston = REFERENCE.byCode("RA3").orElseThrow();

    assertThat(weston.name()).isEqualTo("Weston Area Health NHS Trust");
    assertThat(weston.kind().wire()).isEqualTo("nhs-trust");
    assertThat(weston.sector().wire()).isEqualTo("acute");
    assertThat(weston.region()).hasValue("South West");
    assertThat(weston.closed()).hasValue(LocalDate.of(2020, 3, 31));
    assertThat(weston.successors()).containsExactly("RA7");
    assertThat(weston.pressNames()).containsExactly("Weston", "WAHT");
  }

  @ParameterizedTest
  @CsvSource({
    "RTG, 2010-05-01, Derby Hospitals NHS Foundation Trust",
    "RTG, 2017-04-07, Derby Teaching Hospitals NHS Foundation Trust",
    "RTG, 2018-07-01, University Hospitals of Derby and Burton NHS Foundation Trust",
    "RNN, 2019-09-30, Cumbria Partnership NHS Foundation Trust",
    "RNN, 2019-10-01, North Cumbria Integrated Care NHS Foundation Trust",
    "RH5, 2020-03-31, Somerset Partnership NHS Foundation Trust",
    "RH5, 2020-04-01, Somerset NHS Foundation Trust",
    "RK9, 2018-03-31, Plymouth Hospitals NHS Trust",
    "RK9, 2018-04-01, University Hospitals Plymouth NHS Trust",
    "RA2, 2016-11-14, Royal Surrey County Hospital NHS Foundation Trust",
    "RAJ, 2020-03-31, Southend University Hospital NHS Foundation Trust",
  })
  void knows_the_name_of_a_code_on_a_day(String id, LocalDate day, String name) {
    assertThat(REFERENCE.nameOn(id, day)).hasValue(name);
  }

  @Test
  void halves_the_time_in_which_either_of_two_names_may_have_been_borne() {
    assertThat(REFERENCE.nameOn("RTG", LocalDate.of(2015, 3, 1)))
        .hasValue("Derby Hospitals NHS Foundation Trust");
    assertThat(REFERENCE.nameOn("RTG", LocalDate.of(2015, 10, 1)))
        .hasValue("Derby Teaching Hospitals NHS Foundation Trust");
  }

  @Test
  void knows_no_name_before_the_first_and_after_the_last_known_one() {
    assertThat(REFERENCE.nameOn("RGN", LocalDate.of(2003, 1, 1))).isEmpty();
    assertThat(REFERENCE.nameOn("RBA", LocalDate.of(2020, 4, 1))).isEmpty();
    assertThat(REFERENCE.nameOn("R99", LocalDate.of(2020, 4, 1))).isEmpty();
  }

  @Test
  void the_present_name_is_the_last_dated_one() {
    assertThat(REFERENCE.all())
        .allSatisfy(body -> assertThat(body.names().getLast().name()).isEqualTo(body.name()));
  }

  @Test
  void successors_that_are_not_held_are_kept_as_codes() {
    assertThat(REFERENCE.byCode("TAM").orElseThrow().successors()).containsExactly("5QW");
    assertThat(REFERENCE.byCode("5QW")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "organisations.csv | foundation-trust,mental-health,London | hospice,mental-health,London"
            + " | organisations.csv line 2: kind 'hospice' is unknown",
        "organisations.csv | 2024-11-01 | 2024-11-31"
            + " | organisations.csv line 2: opened '2024-11-31' cannot be read",
        "organisations.csv | R0A, | R0B,"
            + " | organisations.csv line 5: the id R0B is there twice",
        "organisation_names.csv | R1A, | R9A,"
            + " | organisation_names.csv line 2: the organisation R9A is unknown",
        "organisation_names.csv | 2011-07-01,2020-03-31 | 2021-07-01,2020-03-31"
            + " | organisation_names.csv line 2: days out of order: 2021-07-01 is after 2020-03-31",
        "short_names.csv | NLFT,initials | NLFT,letters"
            + " | short_names.csv line 2: strength 'letters' is unknown",
        "guarded_forms.csv | ,never, | ,seldom,"
            + " | guarded_forms.csv line 2: treatment 'seldom' is unknown",
      })
  void fails_on_a_malformed_line_with_its_file_and_line(
      String file, String good, String bad, String message) {
    UnaryOperator<String> spoilt = textWith(file, text -> text.replaceFirst(good, bad));

    assertThatExceptionOfType(MalformedReferenceException.class)
        .isThrownBy(() -> OrganisationReference.load(spoilt))
        .withMessage(message)
        .satisfies(fault -> assertThat(fault.file()).isEqualTo(file))
        .satisfies(fault -> assertThat(fault.line()).isGreaterThan(1));
  }

  @Test
  void fails_on_a_file_that_is_missing() {
    assertThatExceptionOfType(MalformedReferenceException.class)
        .isThrownBy(() -> ReferenceFiles.read("nothing.csv"))
        .withMessage("nothing.csv line 1: the file is missing");
  }

  @Test
  void every_kind_and_sector_has_a_wire_word_that_leads_back_to_it() {
    assertThat(List.of(Kind.values()))
        .allSatisfy(kind -> assertThat(Kind.ofWire(kind.wire())).hasValue(kind));
    assertThat(List.of(Sector.values()))
        .allSatisfy(sector -> assertThat(Sector.ofWire(sector.wire())).hasValue(sector));
    assertThat(Kind.ofWire("NHS_TRUST")).isEmpty();
  }

  private static UnaryOperator<String> textWith(String file, Function<String, String> change) {
    return asked -> {
      String text = ReferenceFiles.read(asked);
      return asked.equals(file) ? change.apply(text) : text;
    };
  }
}
