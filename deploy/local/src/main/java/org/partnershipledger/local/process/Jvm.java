package org.partnershipledger.local.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * How Java programs are started here: small, and quick to be ready rather than fastest at last.
 *
 * @param archives where the virtual machine keeps what it learnt of a program's classes when it
 *     stopped, so that the next start takes about half the time
 */
public record Jvm(Path archives) {
  /**
   * The command for a program.
   *
   * @param name what it is called
   * @param heap how much heap it gets, such as {@code 256m}
   * @param jar the jar that it is in; its libraries lie in {@code lib} beside it
   * @param program the options, the class and its arguments, after the class path
   */
  public List<String> command(String name, String heap, Path jar, List<String> program) {
    Path archive = archives.resolve(name + ".jsa");
    dropOutdated(archive, jar);
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(
        List.of(
            "-Xmx" + heap,
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-XX:+ExitOnOutOfMemoryError",
            // What it cannot keep of a program's classes is of no interest.
            "-Xlog:disable",
            "-XX:+AutoCreateSharedArchive",
            "-XX:SharedArchiveFile=" + archive));
    command.addAll(program);
    return command;
  }

  // The virtual machine ignores an archive of other jars, but does not renew it.
  private static void dropOutdated(Path archive, Path jar) {
    if (!Files.exists(archive)) {
      return;
    }
    Path libraries = jar.resolveSibling("lib");
    try (Stream<Path> lib = Files.exists(libraries) ? Files.walk(libraries, 2) : Stream.empty()) {
      FileTime made = Files.getLastModifiedTime(archive);
      if (Stream.concat(Stream.of(jar), lib).anyMatch(f -> modified(f).compareTo(made) > 0)) {
        Files.delete(archive);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static FileTime modified(Path file) {
    try {
      return Files.getLastModifiedTime(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
