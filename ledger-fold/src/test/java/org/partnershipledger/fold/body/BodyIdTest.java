package org.partnershipledger.fold.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.partnershipledger.contracts.claim.Candidate;
import org.partnershipledger.contracts.claim.OrganisationReference;
import org.partnershipledger.contracts.claim.Span;
import org.partnershipledger.contracts.vocabulary.OrganisationRole;
import org.partnershipledger.contracts.vocabulary.Resolution;

class BodyIdTest {

  private static OrganisationReference body(
      Optional<String> id, Optional<String> name, Resolution resolution, Candidate... candidates) {
    return new OrganisationReference(
        OrganisationRole.MEMBER,
        "the words",
        new Span(0, 9),
        id,
        Optional.empty(),
        name,
        Optional.empty(),
        resolution,
        List.of(candidates),
        Optional.empty());
  }

  @Test
  void the_id_that_the_reader_found_is_kept() {
    assertThat(BodyId.of(body(Optional.of("RTG"), Optional.of("Derby"), Resolution.EXACT)))
        .contains("RTG");
  }

  @Test
  void a_name_without_a_code_gets_an_own_id_that_the_same_name_gets_again() {
    assertThat(
            BodyId.of(
                body(
                    Optional.empty(),
                    Optional.of("St Mary’s & Salford Foundation Chain"),
                    Resolution.ALIAS)))
        .contains("body:st-marys-salford-foundation-chain");
  }

  @Test
  void an_ambiguous_name_is_not_decided() {
    assertThat(
            BodyId.of(
                body(
                    Optional.empty(),
                    Optional.empty(),
                    Resolution.AMBIGUOUS,
                    new Candidate("RH5", "Somerset"))))
        .isEmpty();
  }

  @Test
  void what_has_no_name_has_no_id() {
    assertThat(BodyId.of(body(Optional.empty(), Optional.empty(), Resolution.UNRESOLVED)))
        .isEmpty();
  }
}
