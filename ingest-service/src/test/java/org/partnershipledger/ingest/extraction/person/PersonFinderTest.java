package org.partnershipledger.ingest.extraction.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.partnershipledger.contracts.article.Publication;
import org.partnershipledger.ingest.extraction.cue.example.ExampleFile;
import org.partnershipledger.ingest.extraction.cue.example.ExampleFile.Example;
import org.partnershipledger.ingest.extraction.cue.example.Scenes;
import org.partnershipledger.ingest.extraction.scene.Scene;

class PersonFinderTest {
  @ParameterizedTest
  @MethodSource("examples")
  void an_example_names_exactly_the_persons_that_it_marks(Example example) {
    // Given
    Scene scene = Scenes.of(example.article(), example.publication());

    // When
    List<String> persons =
        scene.persons().stream()
            .filter(p -> !p.pronoun())
            .map(PersonFinderTest::rendered)
            .distinct()
            .toList();

    // Then
    assertThat(persons).containsExactlyInAnyOrderElementsOf(example.expected());
  }

  @Test
  void a_pronoun_stands_for_the_last_person_whom_it_fits() {
    // Given
    String text =
        "Mr Eames took over after the departure of Claire Molloy. She left for Oldham. He stayed.";
    Scene scene = Scenes.of(text, Publication.unknown());

    // When
    List<String> pronouns =
        scene.persons().stream().filter(PersonMention::pronoun).map(PersonMention::name).toList();

    // Then
    assertThat(pronouns).containsExactly("Claire Molloy", "Eames");
  }

  @Test
  void persons_listed_respectively_get_each_the_own_body() {
    // Given
    String text =
        "Lance McCarthy and Stephen Graves, chief executives of Hinchingbrooke Health Care NHS Trust"
            + " and Peterborough and Stamford Hospitals NHS Foundation Trust respectively, agreed.";

    // When
    Scene scene = Scenes.of(text, Publication.unknown());

    // Then
    assertThat(scene.persons().stream().map(PersonFinderTest::rendered))
        .containsExactly(
            "Lance McCarthy | chief executive | RQQ", "Stephen Graves | chief executive | RGN");
  }

  private static String rendered(PersonMention person) {
    String bodies =
        person.employers().stream()
            .map(b -> b.code().orElse(b.name()))
            .collect(Collectors.joining(","));
    return String.join(
        " | ", person.name(), person.role().orElse("-"), bodies.isEmpty() ? "-" : bodies);
  }

  static Stream<Example> examples() {
    return ExampleFile.read(PersonFinderTest.class, "examples.txt").stream();
  }
}
