package org.partnershipledger.local.postgres;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.partnershipledger.local.Failure;
import org.partnershipledger.local.Folders;
import org.tukaani.xz.XZInputStream;

/** The programs of Postgres, unpacked once from the archive for this machine. */
final class PostgresBinaries {
  private static final int OWNER_EXECUTES = 0100;

  private PostgresBinaries() {}

  /** The folder with {@code bin}, {@code lib} and {@code share}, unpacked under this one. */
  static Path unpackedUnder(Path cache) {
    String name = archive(System.getProperty("os.name"), System.getProperty("os.arch"));
    URL archive = PostgresBinaries.class.getResource("/" + name);
    if (archive == null) {
      throw new Failure("there is no embedded Postgres for this machine (" + name + ")");
    }
    Path unpacked = cache.resolve(jarName(archive));
    if (!Files.isDirectory(unpacked)) {
      unpack(archive, unpacked);
    }
    return unpacked;
  }

  /** The archive's name for an operating system and processor as Java names them. */
  static String archive(String system, String processor) {
    String family = system.toLowerCase(Locale.ROOT).startsWith("mac") ? "darwin" : "linux";
    boolean arm = processor.equals("aarch64") || processor.equals("arm64");
    return "postgres-" + family + "-" + (arm ? "arm_64" : "x86_64") + ".txz";
  }

  // The jar's name carries the version, so that another version is unpacked beside it.
  private static String jarName(URL archive) {
    String jar = archive.getPath().replaceAll("!.*", "");
    return jar.substring(jar.lastIndexOf('/') + 1).replaceAll("\\.jar$", "");
  }

  private static void unpack(URL archive, Path unpacked) {
    Path half =
        unpacked.resolveSibling(unpacked.getFileName() + "." + ProcessHandle.current().pid());
    try (InputStream in = archive.openStream();
        TarArchiveInputStream tar = new TarArchiveInputStream(new XZInputStream(in))) {
      Files.createDirectories(half);
      for (TarArchiveEntry e = tar.getNextEntry(); e != null; e = tar.getNextEntry()) {
        write(tar, e, half);
      }
      publish(half, unpacked);
    } catch (IOException e) {
      throw new Failure("Postgres cannot be unpacked to " + unpacked + ": " + e.getMessage(), e);
    }
  }

  private static void write(TarArchiveInputStream tar, TarArchiveEntry entry, Path into)
      throws IOException {
    Path target = into.resolve(entry.getName()).normalize();
    if (entry.isDirectory()) {
      Files.createDirectories(target);
      return;
    }
    Files.createDirectories(target.getParent());
    if (entry.isSymbolicLink()) {
      Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
      return;
    }
    Files.copy(tar, target, StandardCopyOption.REPLACE_EXISTING);
    if ((entry.getMode() & OWNER_EXECUTES) != 0) {
      Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
  }

  private static void publish(Path half, Path unpacked) throws IOException {
    try {
      Files.move(half, unpacked, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      // Another run was faster; what it unpacked is the same.
      Folders.delete(half);
      if (!Files.isDirectory(unpacked)) {
        throw e;
      }
    }
  }
}
