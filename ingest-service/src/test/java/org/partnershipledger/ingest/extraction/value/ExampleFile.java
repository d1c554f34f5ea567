package org.partnershipledger.ingest.extraction.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * Examples that are executed: {@code +} must give exactly what is marked, {@code -} nothing.
 *
 * <p>{@code ==} begins a section, {@code @} changes the setting, {@code #} is a remark. A section
 * without both kinds of example is refused.
 */
final class ExampleFile {
  private final String name;
  private final List<Example> examples = new ArrayList<>();

  private ExampleFile(String name) {
    this.name = name;
  }

  static ExampleFile read(String name) {
    ExampleFile file = new ExampleFile(name);
    var stream = Objects.requireNonNull(ExampleFile.class.getResourceAsStream(name), name);
    try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      String section = "";
      String setting = "";
      int number = 0;
      for (String line : reader.lines().toList()) {
        number++;
        if (line.startsWith("==")) {
          section = line.substring(2).strip();
        } else if (line.startsWith("@")) {
          setting = line.substring(1).strip();
        } else if (line.startsWith("+") || line.startsWith("-")) {
          file.add(Example.of(name + ":" + number, section, setting, line), line.startsWith("+"));
        } else if (!line.isBlank() && !line.startsWith("#")) {
          throw new IllegalArgumentException(name + ":" + number + ": what is this? " + line);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return file;
  }

  private void add(Example example, boolean positive) {
    if (positive != example.isPositive()) {
      throw new IllegalArgumentException(example.place() + ": + marks something, - nothing");
    }
    examples.add(example);
  }

  /** One test for each example, and one for the balance of the sections. */
  Stream<DynamicTest> tests(Function<Example, List<Example.Expected>> reader) {
    Stream<DynamicTest> each =
        examples.stream()
            .map(
                example ->
                    dynamicTest(
                        example.place() + " " + example.text(),
                        () ->
                            assertThat(reader.apply(example))
                                .as("%s %s", example.place(), example.text())
                                .isEqualTo(example.expected())));
    return Stream.concat(
        Stream.of(dynamicTest("every section has examples and counter-examples", this::balance)),
        each);
  }

  private void balance() {
    Map<String, int[]> kinds = new LinkedHashMap<>();
    for (Example example : examples) {
      kinds.computeIfAbsent(example.section(), s -> new int[2])[example.isPositive() ? 0 : 1]++;
    }
    kinds.forEach(
        (section, count) -> {
          assertThat(count[0]).as("examples in %s of %s", section, name).isPositive();
          assertThat(count[1]).as("counter-examples in %s of %s", section, name).isPositive();
        });
  }
}
