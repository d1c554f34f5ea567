package org.partnershipledger.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The folder where a ledger keeps its data; one run at a time holds it.
 *
 * @param root the folder
 */
public record DataDirectory(Path root) {
  private static final long NEEDED_MEGABYTES = 500;
  private static final long FULL_MEGABYTES = 20;
  private static final long MEGABYTE = 1024L * 1024;

  /** Where the broker keeps its records. */
  public Path kafka() {
    return root.resolve("kafka");
  }

  /** Where the database keeps its data. */
  public Path postgres() {
    return root.resolve("postgres");
  }

  /** Where every program logs. */
  public Path logs() {
    return root.resolve("logs");
  }

  /** What the broker starts from. */
  public Path brokerSettings() {
    return root.resolve("broker.properties");
  }

  /** The ports of the last run. */
  public Path ports() {
    return root.resolve("ports.properties");
  }

  /** What is running. */
  public Path processes() {
    return root.resolve("processes");
  }

  /** What admits to writes: made once for this ledger, and kept for its owner alone to read. */
  public String token() {
    return WriteToken.keptIn(root.resolve("token"));
  }

  /** Says that articles have been loaded once; without it the samples are loaded. */
  Path filled() {
    return root.resolve("filled");
  }

  /**
   * Takes the folder for this run; the lock goes with the process, however that ends.
   *
   * @throws Failure when another copy holds it or the disk is nearly full
   */
  public FileChannel take() {
    Folders.make(root);
    Path file = root.resolve("lock");
    try {
      FileChannel channel =
          FileChannel.open(
              file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
      if (!locked(channel)) {
        channel.close();
        throw new Failure(
            "another copy (process %s) is running on %s; stop it, or give this one its own place with --data DIR"
                .formatted(Files.readString(file).strip(), root));
      }
      write(channel);
      requireSpace(Files.getFileStore(root).getUsableSpace() / MEGABYTE);
      return channel;
    } catch (IOException e) {
      throw new Failure("the folder " + root + " cannot be used: " + e.getMessage(), e);
    }
  }

  /** Forgets all articles and what was made of them. */
  public void forget() {
    for (Path path :
        List.of(kafka(), postgres(), postgres().resolveSibling("postgres.new"), logs())) {
      Folders.delete(path);
    }
    try {
      Files.deleteIfExists(filled());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Refuses to start on a disk that would be full before long. */
  void requireSpace(long megabytesFree) {
    if (megabytesFree < NEEDED_MEGABYTES) {
      throw new Failure(
          "the disk of %s is nearly full: %d MB are free, and the ledger needs %d MB; make room, or choose another disk with --data DIR"
              .formatted(root, megabytesFree, NEEDED_MEGABYTES));
    }
  }

  /** A failure as it is, or the full disk that is behind it. */
  Failure explain(Failure failure) {
    try {
      return explain(failure, Files.getFileStore(root).getUsableSpace() / MEGABYTE);
    } catch (IOException e) {
      return failure;
    }
  }

  Failure explain(Failure failure, long megabytesFree) {
    return megabytesFree < FULL_MEGABYTES
        ? new Failure(
            "the disk of %s is full; make room and start again (%s)"
                .formatted(root, failure.sentence()),
            failure)
        : failure;
  }

  private static boolean locked(FileChannel channel) throws IOException {
    try {
      @Nullable FileLock lock = channel.tryLock();
      return lock != null;
    } catch (OverlappingFileLockException e) {
      return false;
    }
  }

  private static void write(FileChannel channel) throws IOException {
    String pid = Long.toString(ProcessHandle.current().pid());
    channel.truncate(0);
    int unused = channel.write(ByteBuffer.wrap(pid.getBytes(StandardCharsets.US_ASCII)));
  }
}
