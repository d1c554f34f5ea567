package org.partnershipledger.ingest.extraction.assurance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnershipledger.contracts.claim.AssuranceArguments;
import org.partnershipledger.contracts.claim.Span;
import org.partnershipledger.contracts.vocabulary.OrganisationRole;
import org.partnershipledger.ingest.extraction.cue.example.ExampleFile;
import org.partnershipledger.ingest.extraction.cue.example.ExampleFile.Example;
import org.partnershipledger.ingest.extraction.cue.example.Scenes;
import org.partnershipledger.ingest.extraction.scene.Draft;
import org.partnershipledger.ingest.extraction.scene.Owners;
import org.partnershipledger.ingest.extraction.scene.Scene;

class AssuranceRulesTest {
  @ParameterizedTest
  @MethodSource("examples")
  void an_example_gives_exactly_the_claims_that_it_marks(Example example) {
    // Given
    Scene scene = Scenes.of(example.article(), example.publication());

    // When
    List<Draft> drafts = AssuranceRules.find(scene, new Owners(scene));

    // Then
    assertThat(drafts.stream().map(AssuranceRulesTest::rendered))
        .containsExactlyInAnyOrderElementsOf(example.expected());
  }

  @ParameterizedTest
  @MethodSource("examples")
  void a_quote_stands_in_the_text_and_holds_its_trigger(Example example) {
    // Given
    Scene scene = Scenes.of(example.article(), example.publication());

    // When
    List<Draft> drafts = AssuranceRules.find(scene, new Owners(scene));

    // Then
    for (Draft draft : drafts) {
      Span quote = draft.quotes().getFirst();
      assertThat(quote.start()).isLessThanOrEqualTo(draft.triggerSpan().start());
      assertThat(quote.end()).isGreaterThanOrEqualTo(draft.triggerSpan().end());
      assertThat(
              example.article().substring(draft.triggerSpan().start(), draft.triggerSpan().end()))
          .isEqualTo(draft.trigger());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        Redundancies.RULE,
        Redundancies.KEPT,
        Refusals.RULE,
        Answers.RULE,
        Services.LOSS,
        Services.STAY,
        Services.SAME,
        Services.ONLY_IF,
        Sovereignty.SEPARATE,
        Sovereignty.NO_MERGER,
        Sovereignty.NO_PLANS,
        Sovereignty.INDEPENDENT,
        Consultations.CONSULTED,
        Consultations.TERMS
      })
  void every_rule_has_an_example_of_what_it_takes_and_of_what_it_leaves(String rule) {
    // Given
    List<Example> own = examples().filter(e -> e.rule().equals(rule)).toList();

    // When
    List<String> fired =
        own.stream()
            .filter(Example::positive)
            .map(e -> Scenes.of(e.article(), e.publication()))
            .flatMap(s -> AssuranceRules.find(s, new Owners(s)).stream())
            .map(Draft::rule)
            .toList();

    // Then
    assertThat(fired).contains(rule);
    assertThat(own).anyMatch(e -> !e.positive());
  }

  @Test
  void an_empty_text_gives_nothing() {
    // Given
    Scene scene = Scenes.of("", org.partnershipledger.contracts.article.Publication.unknown());

    // When
    List<Draft> drafts = AssuranceRules.find(scene, new Owners(scene));

    // Then
    assertThat(drafts).isEmpty();
  }

  static Stream<Example> examples() {
    return ExampleFile.read(AssuranceRulesTest.class, "examples.txt").stream();
  }

  private static String rendered(Draft draft) {
    AssuranceArguments arguments = (AssuranceArguments) draft.arguments();
    return String.join(
        " | ",
        arguments.topic().wire(),
        arguments.strength().wire(),
        Scenes.codes(draft, OrganisationRole.SUBJECT),
        arguments.undercutBy().orElse("-"));
  }
}
