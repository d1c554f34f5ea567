package org.partnershipledger.ingest.extraction.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.partnershipledger.contracts.article.Publication;
import org.partnershipledger.contracts.claim.Attribution;
import org.partnershipledger.contracts.vocabulary.Manner;
import org.partnershipledger.contracts.vocabulary.Standing;
import org.partnershipledger.ingest.extraction.cue.example.Scenes;
import org.partnershipledger.ingest.extraction.mention.Body;
import org.partnershipledger.ingest.extraction.scene.Scene;
import org.partnershipledger.ingest.extraction.text.Token;

class AttributionsTest {
  private static final String SETTING =
      "Derby Teaching Hospitals NHS Foundation Trust and Burton Hospitals NHS Foundation Trust are"
          + " talking.\n";

  /** A line of the examples: the expected source, and a text with a word in angle brackets. */
  record Case(String expected, String text, int word) {
    @Override
    public String toString() {
      return text;
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void a_word_is_said_by_whom_the_text_says(Case example) {
    // Given
    Scene scene = Scenes.of(example.text(), Publication.unknown());
    int token = tokenAt(scene, example.word());

    // When
    Attribution attribution = scene.attributions().at(token);

    // Then
    assertThat(rendered(scene, token, attribution)).isEqualTo(example.expected());
  }

  @Test
  void a_quotation_that_runs_over_paragraphs_keeps_its_speaker() {
    // Given
    String text =
        SETTING
            + "A joint statement from the trusts said: “We are looking at this in more detail.\n"
            + "“We have a long history of joint working and have signed a memorandum.\n"
            + "“We believe that this is right for all our patients.\"";
    Scene scene = Scenes.of(text, Publication.unknown());

    // When
    Attribution attribution = scene.attributions().at(tokenAt(scene, text.indexOf("memorandum")));

    // Then
    assertThat(attribution.standing()).isEqualTo(Standing.PARTY);
    assertThat(attribution.document()).contains("joint statement");
    assertThat(attribution.manner()).isEqualTo(Manner.QUOTED);
  }

  @Test
  void narration_after_a_quoted_paragraph_is_nobodys() {
    // Given
    String text =
        SETTING
            + "“We will vote on the merger in May,” the trusts said.\n"
            + "The hospitals are eleven miles apart.";
    Scene scene = Scenes.of(text, Publication.unknown());

    // When
    Attribution attribution = scene.attributions().at(tokenAt(scene, text.indexOf("eleven")));

    // Then
    assertThat(attribution).isEqualTo(Attribution.narration());
  }

  private static int tokenAt(Scene scene, int offset) {
    return scene.document().tokens().stream()
        .filter(t -> t.start() <= offset && offset < t.end())
        .mapToInt(Token::index)
        .findFirst()
        .orElseThrow();
  }

  private static String rendered(Scene scene, int token, Attribution attribution) {
    String bodies =
        scene.attributions().sourceAt(token).stream()
            .flatMap(s -> s.bodies().stream())
            .map((Body b) -> b.code().orElse(b.name()))
            .collect(Collectors.joining(","));
    String who = attribution.person().or(attribution::document).or(attribution::role).orElse("-");
    return String.join(
        " | ",
        attribution.standing().wire(),
        who,
        bodies.isEmpty() ? "-" : bodies,
        attribution.manner().wire());
  }

  static Stream<Case> cases() throws IOException {
    var stream = Objects.requireNonNull(AttributionsTest.class.getResourceAsStream("examples.txt"));
    List<Case> cases = new ArrayList<>();
    try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      for (String line : reader.lines().toList()) {
        if (!line.isBlank() && !line.startsWith("#") && !line.startsWith("=")) {
          int colon = line.indexOf(": ");
          String marked = SETTING + line.substring(colon + 2).strip();
          String text = marked.replace("<", "").replace(">", "");
          cases.add(new Case(line.substring(0, colon).strip(), text, marked.indexOf('<')));
        }
      }
    }
    return cases.stream();
  }
}
