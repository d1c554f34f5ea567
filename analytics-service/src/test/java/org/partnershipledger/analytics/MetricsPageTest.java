package org.partnershipledger.analytics;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.partnershipledger.analytics.figure.Flag;
import org.partnershipledger.analytics.figure.NullReason;
import org.partnershipledger.analytics.projection.Metric;

/** The page of metrics explains every name that a figure can carry, and no other. */
class MetricsPageTest {
  private static final Pattern FIRST_CELL = Pattern.compile("(?m)^\\| `([A-Z0-9_]+)` \\|");

  @Test
  void every_metric_reason_and_flag_has_its_row_and_every_row_its_name() throws IOException {
    // Given
    String page = Files.readString(Path.of("..", "docs", "metrics.md"));

    // When
    List<String> rows =
        FIRST_CELL.matcher(page).results().map((MatchResult r) -> r.group(1)).toList();

    // Then
    assertThat(new TreeSet<>(rows)).hasSameSizeAs(rows);
    assertThat(rows)
        .containsExactlyInAnyOrderElementsOf(
            Stream.of(Metric.values(), NullReason.values(), Flag.values())
                .flatMap(Stream::of)
                .map(name -> ((Enum<?>) name).name())
                .collect(Collectors.toList()));
  }
}
