package org.partnershipledger.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
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

  /** Copies a folder and all in it, with who may do what; there must be none at the new place. */
  public static void copy(Path folder, Path to) {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : (Iterable<Path>) all::iterator) {
        Files.copy(path, to.resolve(folder.relativize(path)), StandardCopyOption.COPY_ATTRIBUTES);
      }
    } catch (IOException e) {
      throw new Failure("the folder " + folder + " cannot be copied: " + e.getMessage(), e);
    }
  }

  /** Gives a folder another place; there must be none. */
  public static void move(Path folder, Path to) {
    try {
      Files.move(folder, to);
    } catch (IOException e) {
      throw new Failure("the folder " + folder + " cannot be moved: " + e.getMessage(), e);
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
