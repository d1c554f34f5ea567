package org.partnershipledger.contracts.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.partnershipledger.contracts.vocabulary.PublicationCertainty;

class PublicationTest {
  private static final LocalDate DAY = LocalDate.of(2016, 6, 10);

  @Test
  void only_an_exact_publication_has_a_day() {
    assertThat(Publication.on(DAY).day()).contains(DAY);
    assertThat(Publication.between(DAY, DAY.plusDays(3)).day()).isEmpty();
    assertThat(Publication.unknown().day()).isEmpty();
  }

  @Test
  void bounds_may_be_open_on_one_side() {
    var until = new Publication(PublicationCertainty.BOUNDED, Optional.empty(), Optional.of(DAY));
    assertThat(until.latest()).contains(DAY);
  }

  @Test
  void bounds_that_contradict_the_certainty_are_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> new Publication(PublicationCertainty.EXACT, Optional.empty(), Optional.of(DAY)))
        .withMessage("a publication that is exact has other bounds");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new Publication(PublicationCertainty.UNKNOWN, Optional.of(DAY), Optional.empty()));
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new Publication(PublicationCertainty.BOUNDED, Optional.empty(), Optional.empty()));
  }

  @Test
  void a_publication_does_not_end_before_it_begins() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Publication.between(DAY, DAY.minusDays(1)))
        .withMessage("publication ends before it begins");
  }
}
