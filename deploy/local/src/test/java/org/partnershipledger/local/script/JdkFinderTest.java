package org.partnershipledger.local.script;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JdkFinderTest {
  @TempDir Path machine;
  private Path path;

  @BeforeEach
  void only_these_tools_are_on_the_path() throws IOException {
    path = Files.createDirectories(machine.resolve("bin"));
    for (String tool : new String[] {"bash", "sed", "dirname", "basename", "readlink"}) {
      program(path.resolve(tool), "#!/bin/sh\nexec '" + real(tool) + "' \"$@\"\n");
    }
  }

  @Test
  void takes_the_one_that_JAVA_HOME_names() throws IOException {
    // Given
    jdk("usr/lib/jvm/jdk-25", "25.0.1");
    Path named = jdk("home/jdk-26", "26");
    // When
    Shell.Result result = find(Map.of("JAVA_HOME", named.toString()));
    // Then
    assertThat(result.output()).isEqualTo(named.toString());
  }

  @Test
  void passes_over_one_that_is_too_old_and_looks_in_the_usual_places() throws IOException {
    // Given
    Path old = jdk("usr/lib/jvm/java-17", "17.0.15");
    Path young = jdk("usr/lib/jvm/temurin-25", "25.0.1");
    // When
    Shell.Result result = find(Map.of("JAVA_HOME", old.toString()));
    // Then
    assertThat(result.output()).isEqualTo(young.toString());
  }

  @Test
  void follows_the_java_on_the_path_through_its_links() throws IOException {
    // Given
    Path jdk = jdk("somewhere/jdk-25", "25");
    Path link = machine.resolve("alternatives-java");
    Files.createSymbolicLink(link, jdk.resolve("bin/java"));
    Files.createSymbolicLink(path.resolve("java"), link);
    // When
    Shell.Result result = find(Map.of());
    // Then
    assertThat(result.output()).isEqualTo(jdk.toRealPath().toString());
  }

  @Test
  void finds_one_that_SDKMAN_installed() throws IOException {
    // Given
    Path jdk = jdk("home/.sdkman/candidates/java/25.0.1-tem", "25.0.1");
    // When
    Shell.Result result = find(Map.of());
    // Then
    assertThat(result.output()).isEqualTo(jdk.toString());
  }

  @Test
  void finds_one_in_the_place_of_macOS() throws IOException {
    // Given
    Path jdk = jdk("Library/Java/JavaVirtualMachines/temurin-25.jdk/Contents/Home", "25.0.1");
    // When
    Shell.Result result = find(Map.of());
    // Then
    assertThat(result.output()).isEqualTo(jdk.toString());
  }

  @Test
  void does_not_take_a_runtime_without_a_compiler() throws IOException {
    // Given
    Path runtime = jdk("opt/jre-25", "25.0.1");
    Files.delete(runtime.resolve("bin/javac"));
    // When
    Shell.Result result = find(Map.of());
    // Then
    assertThat(result.code()).isEqualTo(1);
    assertThat(result.output()).isEmpty();
  }

  @Test
  void says_in_one_sentence_what_is_missing() {
    // Given
    String lines = Shell.source("common.sh") + "find_jdk() { return 1; }\nrequire_jdk";
    // When
    Shell.Result result = Shell.run(machine, environment(Map.of()), lines);
    // Then
    assertThat(result.code()).isEqualTo(1);
    assertThat(result.output())
        .isEqualTo(
            "bash: no JDK 25 or newer was found in JAVA_HOME, on the PATH or in the usual places;"
                + " install one, or set JAVA_HOME to it");
  }

  @Test
  void says_that_maven_is_missing() {
    // When
    Shell.Result result =
        Shell.run(machine, environment(Map.of()), Shell.source("common.sh") + "require_maven");
    // Then
    assertThat(result.code()).isEqualTo(1);
    assertThat(result.output())
        .isEqualTo("bash: mvn is missing; install Apache Maven 3.8.6 or newer");
  }

  private Shell.Result find(Map<String, String> variables) {
    return Shell.run(
        machine, environment(variables), Shell.source("common.sh") + "find_jdk '" + machine + "'");
  }

  private Map<String, String> environment(Map<String, String> variables) {
    Map<String, String> all = new HashMap<>(variables);
    all.put("PATH", path.toString());
    all.put("HOME", machine.resolve("home").toString());
    return all;
  }

  private Path jdk(String where, String version) throws IOException {
    Path home = machine.resolve(where);
    Files.createDirectories(home.resolve("bin"));
    for (String program : new String[] {"java", "javac"}) {
      program(home.resolve("bin").resolve(program), "");
    }
    Files.writeString(
        home.resolve("release"),
        "IMPLEMENTOR=\"Nobody\"\nJAVA_VERSION=\"" + version + "\"\nOS_NAME=\"Linux\"\n");
    return home;
  }

  private static void program(Path file, String content) throws IOException {
    Files.writeString(file, content);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  private static Path real(String tool) {
    return Arrays.stream(System.getenv("PATH").split(":"))
        .map(folder -> Path.of(folder, tool))
        .filter(Files::isExecutable)
        .findFirst()
        .orElseThrow();
  }
}
