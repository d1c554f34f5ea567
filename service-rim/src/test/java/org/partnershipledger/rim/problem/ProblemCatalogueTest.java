package org.partnershipledger.rim.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProblemCatalogueTest {
  @Test
  void the_page_of_problems_has_one_heading_per_type_in_their_order() throws IOException {
    // Given
    List<String> page = Files.readAllLines(Path.of("..", "docs", "problems.md"));

    // When
    List<String> headings =
        page.stream()
            .filter(line -> line.startsWith("## "))
            .map(line -> line.substring(3))
            .toList();

    // Then
    assertThat(headings)
        .containsExactlyElementsOf(
            Arrays.stream(ProblemType.values()).map(ProblemType::slug).toList());
  }

  @Test
  void the_page_says_the_title_and_status_of_each() throws IOException {
    String page = Files.readString(Path.of("..", "docs", "problems.md"));
    assertThat(ProblemType.values())
        .allSatisfy(
            type ->
                assertThat(page)
                    .contains("## " + type.slug() + "\n*" + type.title() + "* · " + type.status()));
  }
}
