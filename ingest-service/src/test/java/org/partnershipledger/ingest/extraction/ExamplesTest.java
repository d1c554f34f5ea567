package org.partnershipledger.ingest.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.partnershipledger.contracts.vocabulary.ClaimKind;

/**
 * The examples beside the rules: {@code + date | text => claims} must give exactly these claims of
 * the kind, {@code - date | text} must give none.
 */
class ExamplesTest {
  private static final List<ClaimKind> KINDS =
      List.of(ClaimKind.PARTNERSHIP, ClaimKind.MILESTONE, ClaimKind.SAVINGS, ClaimKind.FINANCE);

  record Example(
      ClaimKind kind, boolean positive, String published, String text, List<String> claims) {
    @Override
    public String toString() {
      return kind.wire() + (positive ? " + " : " - ") + text;
    }
  }

  @ParameterizedTest
  @MethodSource("examples")
  void an_example_gives_exactly_what_is_marked(Example example) {
    List<String> found =
        Reader.read(example.published(), example.text()).claims().stream()
            .filter(c -> c.kind() == example.kind())
            .map(InWords::of)
            .toList();
    assertThat(found).containsExactlyInAnyOrderElementsOf(example.claims());
  }

  @ParameterizedTest
  @EnumSource(names = {"PARTNERSHIP", "MILESTONE", "SAVINGS", "FINANCE"})
  void every_kind_has_examples_of_what_it_must_not_take(ClaimKind kind) {
    assertThat(examples().filter(e -> e.kind() == kind && !e.positive()).count())
        .isGreaterThanOrEqualTo(5);
  }

  static Stream<Example> examples() {
    return KINDS.stream().flatMap(kind -> read(kind).stream());
  }

  private static List<Example> read(ClaimKind kind) {
    String file = "/extraction/" + kind.wire() + ".examples.txt";
    var stream = Objects.requireNonNull(ExamplesTest.class.getResourceAsStream(file), file);
    List<Example> examples = new ArrayList<>();
    try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      String line;
      while ((line = reader.readLine()) != null) {
        if (line.startsWith("+") || line.startsWith("-")) {
          examples.add(parse(kind, line));
        }
      }
    } catch (IOException e) {
      throw new IllegalStateException(file, e);
    }
    return examples;
  }

  private static Example parse(ClaimKind kind, String line) {
    String[] parts = line.substring(1).split("\\|", 2);
    String[] sides = parts[1].split("=>", 2);
    List<String> claims =
        sides.length < 2
            ? List.of()
            : Arrays.stream(sides[1].split(";")).map(String::strip).toList();
    return new Example(kind, line.startsWith("+"), parts[0].strip(), sides[0].strip(), claims);
  }
}
