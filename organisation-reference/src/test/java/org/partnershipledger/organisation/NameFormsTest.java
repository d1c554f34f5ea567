package org.partnershipledger.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameFormsTest {

  private static final List<NameForm> FORMS = Reference.REAL.nameForms();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Burton Hospitals NHS Foundation Trust | RJF | REGISTER",
        "Burton Hospitals Foundation Trust | RJF | VARIANT",
        "Burton Hospitals FT | RJF | VARIANT",
        "Burton Hospitals NHS FT | RJF | VARIANT",
        "Burton Hospitals NHS Trust | RJF | VARIANT",
        "Burton Hospitals Trust | RJF | VARIANT",
        "Burton Hospital FT | RJF | VARIANT",
        "Burton Hospitals | RJF | PRESS",
        "Burton FT | RJF | PRESS",
        "Burton | RJF | PLACE",
        "East Lancashire Hospitals Trust | RXR | VARIANT",
        "Hinchingbrooke Healthcare NHS Trust | RQQ | VARIANT",
        "University Hospital Derby and Burton NHS Foundation Trust | RTG | NONE",
        "University Hospitals Derby and Burton NHS Foundation Trust | RTG | VARIANT",
        "Devon Clinical Commissioning Group | 15N | VARIANT",
        "NHS Devon Clinical Commissioning Group | 15N | VARIANT",
        "Devon CCG | 15N | VARIANT",
        "Devon | 15N | NONE",
        "Norfolk and Waveney ICB | QMM | VARIANT",
        "NHS Norfolk and Waveney ICB | QMM | VARIANT",
        "Livewell Southwest | NR5 | VARIANT",
        "Livewell Southwest Community Interest Company | NR5 | VARIANT",
        "Royal Devon and Exeter | RH8 | PRESS",
        "RD&E | RH8 | INITIALS",
        "UHDB | RTG | INITIALS",
        "NHSI | body:nhs-improvement | INITIALS",
        "Derby | RTG | PLACE",
        "Weston | RA3 | PLACE",
        "East Kent Hospitals | RVV | PRESS",
        "Ealing NHS Trust | RC3 | PRESS",
        "The Shrewsbury and Telford Hospitals Trust | RXW | VARIANT",
        "Foundation Trust Network | body:nhs-providers | REGISTER",
      })
  void a_body_can_be_named_so(String text, String id, String strength) {
    assertThat(strongest(text, id)).isEqualTo(strength);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Mental Health", "Community Health", "Online", "Provide", "Imperial College",
        "King's College", "University College London", "Trust", "City", "The"
      })
  void a_generic_text_names_nobody(String text) {
    assertThat(formsOf(text)).isEmpty();
  }

  @Test
  void an_older_name_and_its_variants_are_dated() {
    assertThat(formsOf("Cumbria Partnership FT"))
        .extracting(NameForm::validity)
        .containsExactly(
            new Validity(
                Optional.of(LocalDate.of(2007, 10, 1)), Optional.of(LocalDate.of(2019, 9, 30))));
  }

  @Test
  void initials_are_dated_by_the_name_that_they_shorten() {
    assertThat(formsOf("UHBW"))
        .extracting(NameForm::validity)
        .containsExactly(
            new Validity(
                Optional.of(LocalDate.of(2020, 4, 1)), Optional.of(LocalDate.of(2026, 6, 30))));
  }

  @Test
  void shared_initials_give_a_form_for_each_body() {
    assertThat(formsOf("CPFT"))
        .extracting(NameForm::organisationId)
        .containsExactlyInAnyOrder("RNN", "RT1");
    assertThat(formsOf("SFT"))
        .extracting(NameForm::organisationId)
        .containsExactlyInAnyOrder("RH5", "RNZ", "RWJ");
  }

  @Test
  void every_place_form_carries_a_caution() {
    assertThat(FORMS)
        .filteredOn(form -> form.strength() == Strength.PLACE)
        .hasSizeGreaterThan(80)
        .allSatisfy(form -> assertThat(form.caution()).isPresent());
  }

  @Test
  void a_short_name_that_is_also_an_area_a_person_or_a_word_carries_a_caution() {
    assertThat(List.of("Isle of Wight", "George Eliot", "Monitor", "Great Western", "NICE"))
        .allSatisfy(
            text ->
                assertThat(formsOf(text))
                    .isNotEmpty()
                    .allSatisfy(form -> assertThat(form.caution()).isPresent()));
  }

  @Test
  void a_place_that_several_trusts_bear_makes_its_trust_forms_uncertain() {
    assertThat(formsOf("Leeds Trust").getFirst().caution()).isPresent();
    assertThat(formsOf("Ealing Trust").getFirst().caution()).isEmpty();
  }

  @Test
  void no_form_is_blank_and_none_is_there_twice() {
    assertThat(FORMS).allSatisfy(form -> assertThat(form.key()).isNotBlank());
    assertThat(FORMS)
        .extracting(form -> form.organisationId() + form.key() + form.validity())
        .doesNotHaveDuplicates();
  }

  @Test
  void every_body_has_its_present_name_as_a_register_form() {
    Set<String> registered =
        FORMS.stream()
            .filter(form -> form.strength() == Strength.REGISTER)
            .map(form -> form.organisationId() + " " + form.text())
            .collect(Collectors.toSet());

    assertThat(Reference.REAL.all())
        .allSatisfy(body -> assertThat(registered).contains(body.id() + " " + body.name()));
  }

  private static List<NameForm> formsOf(String text) {
    return FORMS.stream().filter(form -> form.key().equals(NameKey.of(text))).toList();
  }

  private static String strongest(String text, String id) {
    return formsOf(text).stream()
        .filter(form -> form.organisationId().equals(id))
        .map(NameForm::strength)
        .sorted()
        .findFirst()
        .map(Strength::name)
        .orElse("NONE");
  }
}
