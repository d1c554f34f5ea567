package org.partnershipledger.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameKeyTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "Ashford & St Peter’s Hospitals | ashford and st peters hospitals",
        "Ashford and St. Peter's Hospitals | ashford and st peters hospitals",
        "Ashford and St Peters Hospitals | ashford and st peters hospitals",
        "The Royal Marsden | royal marsden",
        "Staffordshire and Stoke-on-Trent | staffordshire and stoke on trent",
        "Barking, Havering  and Redbridge | barking havering and redbridge",
        "RD&E | rd and e",
        "N.H.S. England | nhs england",
        "NHS Central London (Westminster) CCG | nhs central london westminster ccg",
        "ＮＨＳ England | nhs england",
      })
  void folds_the_spellings_of_one_name(String name, String key) {
    assertThat(NameKey.of(name)).isEqualTo(key);
  }

  @Test
  void a_text_without_letters_or_digits_has_an_empty_key() {
    assertThat(NameKey.of(" – ’ ")).isEmpty();
  }

  @Test
  void keeps_a_the_that_is_the_whole_name() {
    assertThat(NameKey.of("The")).isEqualTo("the");
  }

  @Test
  void is_the_same_for_its_own_result() {
    String key = NameKey.of("The Queen Elizabeth Hospital, King's Lynn, NHS Foundation Trust");

    assertThat(NameKey.of(key)).isEqualTo(key);
  }
}
