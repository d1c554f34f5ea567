package org.partnershipledger.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WriteTokenTest {
  @TempDir Path folder;

  @Test
  void it_is_made_once_and_only_its_owner_may_read_it() throws IOException {
    Path file = folder.resolve("token");
    String token = WriteToken.keptIn(file);
    assertThat(token).matches("[\\w-]{32}");
    assertThat(WriteToken.keptIn(file)).isEqualTo(token);
    assertThat(WriteToken.keptIn(folder.resolve("other"))).isNotEqualTo(token);
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
  }

  @Test
  void a_file_that_cannot_be_made_is_one_sentence() {
    assertThatThrownBy(() -> WriteToken.keptIn(folder.resolve("gone").resolve("token")))
        .isInstanceOf(Failure.class)
        .hasMessageContaining("the token in " + folder.resolve("gone/token") + " cannot be used");
  }
}
