package org.partnershipledger.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataDirectoryTest {
  @TempDir Path root;

  @Test
  void a_second_copy_is_told_which_process_holds_the_folder() throws IOException {
    // Given
    DataDirectory data = new DataDirectory(root);
    try (FileChannel held = data.take()) {
      // When // Then
      assertThat(held.isOpen()).isTrue();
      assertThatThrownBy(data::take)
          .isInstanceOf(Failure.class)
          .hasMessage(
              "another copy (process %d) is running on %s; stop it, or give this one its own place with --data DIR"
                  .formatted(ProcessHandle.current().pid(), root));
    }
  }

  @Test
  void a_folder_that_was_given_up_can_be_taken_again() throws IOException {
    // Given
    DataDirectory data = new DataDirectory(root);
    data.take().close();
    // When
    try (FileChannel held = data.take()) {
      // Then
      assertThat(held.isOpen()).isTrue();
    }
  }

  @Test
  void a_disk_that_is_nearly_full_is_refused_with_what_is_needed() {
    assertThatThrownBy(() -> new DataDirectory(root).requireSpace(312))
        .isInstanceOf(Failure.class)
        .hasMessage(
            "the disk of %s is nearly full: 312 MB are free, and the ledger needs 500 MB; make room, or choose another disk with --data DIR"
                .formatted(root));
  }

  @Test
  void what_fails_on_a_full_disk_is_told_as_that() {
    // Given
    DataDirectory data = new DataDirectory(root);
    Failure failure = new Failure("kafka stopped (exit 1)");
    // When // Then
    assertThat(data.explain(failure, 19))
        .hasMessage(
            "the disk of %s is full; make room and start again (kafka stopped (exit 1))"
                .formatted(root));
    assertThat(data.explain(failure, 20)).isSameAs(failure);
  }

  @Test
  void forgetting_deletes_the_ledger_and_nothing_else_in_the_folder() throws IOException {
    // Given
    DataDirectory data = new DataDirectory(root);
    Files.createDirectories(data.kafka().resolve("topic-0"));
    Files.createDirectories(data.postgres().resolve("base"));
    Files.writeString(data.filled(), "39 articles");
    Files.writeString(root.resolve("thesis.odt"), "not ours");
    // When
    data.forget();
    // Then
    assertThat(root.toFile().list()).containsExactly("thesis.odt");
  }
}
