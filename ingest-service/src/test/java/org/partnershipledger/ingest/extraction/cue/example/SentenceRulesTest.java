package org.partnershipledger.ingest.extraction.cue.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.partnershipledger.contracts.article.Publication;
import org.partnershipledger.contracts.claim.Span;
import org.partnershipledger.ingest.extraction.cue.example.ExampleFile.Example;
import org.partnershipledger.ingest.extraction.scene.Draft;
import org.partnershipledger.ingest.extraction.scene.Scene;

/** What holds of all rules that find their claims within sentences, on the examples beside them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class SentenceRulesTest {
  private final List<Example> examples = ExampleFile.read(getClass(), "examples.txt");
  private final List<String> rules;

  /** Tests of rules that go by these names. */
  protected SentenceRulesTest(String... rules) {
    this.rules = List.of(rules);
  }

  /** What the rules find in a scene. */
  protected abstract List<Draft> find(Scene scene);

  /** A draft in the words of the examples. */
  protected abstract String rendered(Draft draft);

  @ParameterizedTest
  @MethodSource("examples")
  void an_example_gives_exactly_the_claims_that_it_marks(Example example) {
    // When
    List<Draft> drafts = find(sceneOf(example));

    // Then
    assertThat(drafts.stream().map(this::rendered))
        .containsExactlyInAnyOrderElementsOf(example.expected());
  }

  @ParameterizedTest
  @MethodSource("examples")
  void a_quote_stands_in_the_text_and_holds_its_trigger(Example example) {
    // When
    List<Draft> drafts = find(sceneOf(example));

    // Then
    for (Draft draft : drafts) {
      Span quote = draft.quotes().getFirst();
      Span trigger = draft.triggerSpan();
      assertThat(quote.start()).isLessThanOrEqualTo(trigger.start());
      assertThat(quote.end()).isGreaterThanOrEqualTo(trigger.end());
      assertThat(example.article().substring(trigger.start(), trigger.end()))
          .isEqualTo(draft.trigger());
    }
  }

  @ParameterizedTest
  @MethodSource("rules")
  void every_rule_has_an_example_of_what_it_takes_and_of_what_it_leaves(String rule) {
    // Given
    List<Example> own = examples().filter(e -> e.rule().equals(rule)).toList();

    // When
    List<String> fired =
        own.stream()
            .filter(Example::positive)
            .flatMap(e -> find(sceneOf(e)).stream())
            .map(Draft::rule)
            .toList();

    // Then
    assertThat(fired).contains(rule);
    assertThat(own).anyMatch(e -> !e.positive());
  }

  @Test
  void an_empty_text_gives_nothing() {
    // When
    List<Draft> drafts = find(Scenes.of("", Publication.unknown()));

    // Then
    assertThat(drafts).isEmpty();
  }

  Stream<Example> examples() {
    return examples.stream();
  }

  Stream<String> rules() {
    return rules.stream();
  }

  private static Scene sceneOf(Example example) {
    return Scenes.of(example.article(), example.publication());
  }
}
