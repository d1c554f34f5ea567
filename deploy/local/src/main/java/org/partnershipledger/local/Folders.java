package org.partnershipledger.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Making and deleting folders. */
public final class Folders {
  private Folders() {}

  /** Makes a folder and those above it. */
  public static Path make(Path folder) {
    try {
      return Files.createDirectories(folder);
    } catch (IOException e) {
      throw new Failure("the folder " + folder + " cannot be made: " + e.getMessage(), e);
    }
  }

  /** Deletes a folder and all in it; one that is not there is no error. */
  public static void delete(Path folder) {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> all = Files.walk(folder)) {
      List<Path> deepestFirst = all.sorted(Comparator.reverseOrder()).toList();
      for (Path path : deepestFirst) {
        Files.delete(path);
      }
    } catch (IOException e) {
      throw new Failure("the folder " + folder + " cannot be deleted: " + e.getMessage(), e);
    }
  }
}
