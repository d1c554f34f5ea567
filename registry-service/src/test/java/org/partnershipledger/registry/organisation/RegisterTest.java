package org.partnershipledger.registry.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.partnershipledger.fold.body.MemberLineage.Succession;
import org.partnershipledger.organisation.OrganisationReference;

class RegisterTest {

  private static final Register REGISTER = new Register(OrganisationReference.load());

  @Test
  void taunton_was_succeeded_on_the_day_after_its_code_closed() {
    assertThat(REGISTER.lineage().successionsOf("RBA"))
        .containsExactly(new Succession("RBA", "RH5", LocalDate.parse("2020-04-01")));
  }

  @Test
  void two_bodies_that_joined_the_same_third_one_are_not_of_one_line() {
    assertThat(REGISTER.lineage().isSameLine("RBA", "RA4")).isFalse();
    assertThat(REGISTER.lineage().isSameLine("RBA", "RH5")).isTrue();
  }

  @Test
  void a_body_has_its_names_in_time() {
    assertThat(REGISTER.body("RTG").orElseThrow().names())
        .extracting(n -> n.name())
        .contains(
            "Derby Teaching Hospitals NHS Foundation Trust",
            "University Hospitals of Derby and Burton NHS Foundation Trust");
  }

  @Test
  void a_body_that_is_not_in_the_table_is_not_invented() {
    assertThat(REGISTER.body("ZZZ")).isEmpty();
  }
}
