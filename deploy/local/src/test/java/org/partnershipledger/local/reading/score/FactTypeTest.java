package org.partnershipledger.local.reading.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnershipledger.local.reading.score.Facts.fact;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FactTypeTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "{'name': 'Burton Hospitals', 'ods': 'RJF'} | {'name': 'Burton', 'ods': 'RJF'} | true",
        "{'name': 'Burton Hospitals', 'ods': 'RJF'} | {'name': 'Burton Hospitals'} | false",
        "{'name': 'The King’s Fund'} | {'name': 'x', 'mention': 'King’s Fund, the'} | true",
        "{'name': 'Monitor'} | {'name': 'Trust'} | false"
      })
  void a_body_goes_by_its_code_if_it_has_one_else_by_its_name(
      String gold, String predicted, boolean met) {
    assertThat(met(FactType.ORGANISATIONS, gold, predicted)).isEqualTo(met);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "['RBA', 'RH5']   | merger      | true",
        "['rba', 'RH5']   | merger      | false",
        "['RBA', 'RH5', 'RXX'] | merger | true",
        "['RBA']          | merger      | false",
        "['RBA', 'RH5']   | Acquisition | true",
        "['RBA', 'RH5']   | group       | false"
      })
  void a_partnership_needs_most_of_the_members_and_an_accepted_form(
      String members, String form, boolean met) {
    // Given
    String gold = "{'members': ['RBA', 'RH5'], 'form': 'merger', 'form_alt': ['acquisition']}";
    String predicted = "{'members': %s, 'form': '%s'}".formatted(members, form);
    // When // Then
    assertThat(met(FactType.FORM, gold, predicted)).isEqualTo(met);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "'2019-09' | planned | something else            | true",
        "'2019'    | planned | the trusts merge in 2019  | false",
        "'2019-09' | past    | the trusts merge          | false",
        "null      | planned | the trusts merge          | true",
        "null      | planned | something else            | false"
      })
  void a_milestone_needs_kind_date_and_tense_and_an_undated_one_the_same_words(
      String when, String tense, String quote, boolean met) {
    // Given
    String gold =
        """
        {'kind': 'completion', 'when': '2019-09', 'when_alt': [null], 'tense': 'planned',
         'quote': 'the trusts merge in September'}
        """;
    String predicted =
        "{'kind': 'completion', 'when': %s, 'tense': '%s', 'quote': '%s'}"
            .formatted(when, tense, quote);
    // When // Then
    assertThat(met(FactType.MILESTONES, gold, predicted)).isEqualTo(met);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "'amount': 20000000                      | 'amount': 20100000                  | true",
        "'amount': 20000000                      | 'amount': 20200000                  | false",
        "'amount': 20000000                      | 'amount': [10000000, 20000000]      | false",
        "'percent': [12, 14]                     | 'percent': 14                       | true",
        "'percent': 12                           | 'percent': [12, 14]                 | false",
        "'percent': 12                           | 'percent': 12, 'amount': 20000000   | false",
        "'amount': 20000000, 'years': 5          | 'amount': 20000000                  | false"
      })
  void a_saving_needs_its_amount_within_half_a_per_cent_or_its_share_and_its_years(
      String gold, String predicted, boolean met) {
    assertThat(met(FactType.SAVINGS, "{" + gold + "}", "{" + predicted + "}")).isEqualTo(met);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "Dr Jane Smith | interim chief executive | true",
        "Smith         | CEO                     | true",
        "Jane Smith    | finance director        | false",
        "Jane Smyth    | chief executive         | false"
      })
  void a_leader_needs_the_surname_and_a_word_of_the_office(
      String person, String role, boolean met) {
    // Given
    String gold =
        "{'person': 'Jane Smith', 'role': 'chief executive', 'event': 'left', 'orgs': ['RBA']}";
    String predicted =
        "{'person': '%s', 'role': '%s', 'event': 'left', 'orgs': 'RBA'}".formatted(person, role);
    // When // Then
    assertThat(met(FactType.LEADERSHIP, gold, predicted)).isEqualTo(met);
  }

  private static boolean met(FactType type, String gold, String predicted) {
    return type.strength().matches(fact(gold), fact(predicted));
  }
}
