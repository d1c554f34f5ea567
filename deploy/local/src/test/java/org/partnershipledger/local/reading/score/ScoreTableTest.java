package org.partnershipledger.local.reading.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnershipledger.local.reading.score.Facts.annotation;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ScoreTableTest {
  @Test
  void a_row_of_twenty_facts_has_its_shares_and_one_of_fewer_only_its_counts() {
    // Given
    String sizes =
        IntStream.rangeClosed(1, 20)
            .mapToObj(i -> "{'size': %d}".formatted(1 << i))
            .collect(Collectors.joining(","));
    String gold =
        """
        {'population': [%s],
         'savings': [{'amount': 7, 'quote': 'a saving'}, {'amount': 9, 'quote': 'another one'}]}
        """
            .formatted(sizes);
    String predicted =
        """
        {'population': [{'size': 2}, {'size': 4}, {'size': 5}],
         'savings': [{'amount': 7, 'quote': 'a saving'}]}
        """;
    // When
    ScoreTable table = table(gold, predicted);
    // Then
    assertThat(table.table())
        .startsWith("documents 1, predictions missing for 0\n")
        .contains("population                                2    1   18   0.667   0.100   0.174")
        .contains(
            "savings (amount+kind+basis+years)         1    0    1    under 20: not judged   1.00")
        .contains("traps taken: 0");
    assertThat(table.perDocument()).contains("savings:1/0/1").contains("population:2/1/18");
  }

  @Test
  void errors_are_told_with_what_decides_and_their_quotes() {
    // Given
    String gold =
        "{'savings': [{'amount': 9, 'kind': 'planned', 'basis': 'annual', 'quote': 'save £9'}]}";
    String predicted = "{'savings': [{'amount': 8, 'kind': 'target', 'quote': 'for £8'}]}";
    // When // Then
    assertThat(Errors.of(scores(gold, predicted)))
        .isEqualTo(
            """
            a1
              missed    savings: amount 9, kind "planned", basis "annual" | save £9
              spurious  savings: amount 8, kind "target" | for £8""");
  }

  private static ScoreTable table(String gold, String predicted) {
    return new ScoreTable(scores(gold, predicted));
  }

  private static Scores scores(String gold, String predicted) {
    return Scorer.score(
        Map.of("a1", annotation(gold)), Map.of("a1", annotation(predicted)), Map.of(), Rules.USUAL);
  }
}
