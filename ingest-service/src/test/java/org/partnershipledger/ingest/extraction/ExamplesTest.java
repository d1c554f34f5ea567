package org.partnershipledger.ingest.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.partnershipledger.contracts.vocabulary.ClaimKind;

/** The examples beside the rules, each read as an article of its own by the whole reader. */
class ExamplesTest {
  private static final int FEWEST_NEGATIVE = 5;
  private static final Set<String> FIRED =
      Examples.all().filter(Example::positive).flatMap(ExamplesTest::rules).collect(sorted());

  @ParameterizedTest
  @MethodSource("examples")
  void an_example_gives_exactly_the_claims_of_its_kind_that_it_marks(Example example) {
    // When
    List<String> found =
        example.read().claims().stream()
            .filter(c -> c.kind() == example.kind())
            .map(InWords::of)
            .toList();

    // Then
    assertThat(found).containsExactlyInAnyOrderElementsOf(example.claims());
  }

  @ParameterizedTest
  @MethodSource("ruleNames")
  void every_rule_has_an_example_that_sets_it_off(String rule) {
    assertThat(FIRED).contains(rule);
  }

  @Test
  void no_rule_goes_by_a_name_that_is_not_listed() {
    assertThat(RuleNames.all()).containsAll(FIRED);
  }

  @ParameterizedTest
  @EnumSource
  void every_kind_has_examples_of_what_it_must_not_take(ClaimKind kind) {
    assertThat(Examples.of(kind).stream().filter(e -> !e.positive()))
        .hasSizeGreaterThanOrEqualTo(FEWEST_NEGATIVE);
  }

  static Stream<Example> examples() {
    return Examples.all();
  }

  static Set<String> ruleNames() {
    return RuleNames.all();
  }

  /** The rules behind the claims of the example's own kind; others may fire too. */
  private static Stream<String> rules(Example example) {
    return example.read().claims().stream()
        .filter(c -> c.kind() == example.kind())
        .map(c -> c.rule());
  }

  private static java.util.stream.Collector<String, ?, Set<String>> sorted() {
    return Collectors.toCollection(TreeSet::new);
  }
}
