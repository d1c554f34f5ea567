package org.partnershipledger.ingest.extraction;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.partnershipledger.contracts.article.Publication;
import org.partnershipledger.contracts.vocabulary.ClaimKind;
import org.partnershipledger.ingest.extraction.assurance.AssuranceRules;
import org.partnershipledger.ingest.extraction.cue.example.ExampleFile;
import org.partnershipledger.ingest.extraction.leadership.LeadershipRules;
import org.partnershipledger.ingest.extraction.population.PopulationRules;

/**
 * The examples of each kind of claim. Kinds that are found within a sentence keep them beside their
 * rules ({@link ExampleFile}); kinds that take the whole article keep them in {@code /extraction},
 * as {@code + date | text => claims} and {@code - date | text}.
 */
final class Examples {
  private Examples() {}

  /** All examples. */
  static Stream<Example> all() {
    return Arrays.stream(ClaimKind.values()).flatMap(kind -> of(kind).stream());
  }

  /** The examples of a kind, in the order of their file. */
  static List<Example> of(ClaimKind kind) {
    return switch (kind) {
      case PARTNERSHIP, MILESTONE, SAVINGS, FINANCE -> ofArticles(kind);
      case ASSURANCE -> ofSentences(kind, AssuranceRules.class);
      case LEADERSHIP -> ofSentences(kind, LeadershipRules.class);
      case POPULATION -> ofSentences(kind, PopulationRules.class);
    };
  }

  private static List<Example> ofSentences(ClaimKind kind, Class<?> beside) {
    return ExampleFile.read(beside, "examples.txt").stream()
        .map(e -> new Example(kind, e.positive(), e.publication(), e.article(), e.expected()))
        .toList();
  }

  private static List<Example> ofArticles(ClaimKind kind) {
    String file = "/extraction/" + kind.wire() + ".examples.txt";
    var stream = Objects.requireNonNull(Examples.class.getResourceAsStream(file), file);
    try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      return reader
          .lines()
          .filter(line -> line.startsWith("+") || line.startsWith("-"))
          .map(line -> example(kind, line))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
  }

  private static Example example(ClaimKind kind, String line) {
    String[] parts = line.substring(1).split("\\|", 2);
    String[] sides = parts[1].split("=>", 2);
    List<String> claims =
        sides.length < 2
            ? List.of()
            : Arrays.stream(sides[1].split(";")).map(String::strip).toList();
    String day = parts[0].strip();
    Publication publication =
        day.isEmpty() ? Publication.unknown() : Publication.on(LocalDate.parse(day));
    return new Example(kind, line.startsWith("+"), publication, sides[0].strip(), claims);
  }
}
