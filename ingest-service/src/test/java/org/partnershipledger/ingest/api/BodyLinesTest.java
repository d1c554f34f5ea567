package org.partnershipledger.ingest.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class BodyLinesTest {
  @Test
  void lines_end_at_line_feeds_and_the_last_may_have_none() throws IOException {
    assertThat(read("a\n\nb\r\nc", 10, 100)).containsExactly("a", "", "b\r", "c");
    assertThat(read("a\n", 10, 100)).containsExactly("a");
    assertThat(read("", 10, 100)).isEmpty();
  }

  @Test
  void an_over_long_line_is_marked_and_the_next_one_is_whole() throws IOException {
    assertThat(read("abcdef\nxyz\n", 5, 100)).containsExactly("abcde!", "xyz");
  }

  @Test
  void reading_ends_at_the_limit_of_the_body() throws IOException {
    var lines = lines("abc\ndefghi\n", 10, 6);
    assertThat(lines.next()).isPresent();
    assertThat(lines.next()).isEmpty();
    assertThat(lines.isOverLimit()).isTrue();
  }

  private static List<String> read(String body, long lineLimit, long bodyLimit) throws IOException {
    BodyLines lines = lines(body, lineLimit, bodyLimit);
    List<String> read = new ArrayList<>();
    for (var line = lines.next(); line.isPresent(); line = lines.next()) {
      String text = new String(line.get().bytes(), StandardCharsets.UTF_8);
      read.add(line.get().isTooLong() ? text + "!" : text);
    }
    return read;
  }

  private static BodyLines lines(String body, long lineLimit, long bodyLimit) {
    var bytes = new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8));
    return new BodyLines(bytes, lineLimit, bodyLimit);
  }
}
