package org.partnershipledger.local.process;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/**
 * The end of a program's log.
 *
 * @param log where the log is
 * @param lines its last lines
 */
public record LogTail(Path log, List<String> lines) {
  private static final int BYTES = 8192;
  private static final int LINES = 12;

  /** Reads the end of a log; a log that is not there has no lines. */
  public static LogTail of(Path log) {
    try (RandomAccessFile file = new RandomAccessFile(log.toFile(), "r")) {
      long start = Math.max(0, file.length() - BYTES);
      byte[] end = new byte[(int) (file.length() - start)];
      file.seek(start);
      file.readFully(end);
      List<String> lines =
          new String(end, StandardCharsets.UTF_8).lines().filter(l -> !l.isBlank()).toList();
      return new LogTail(log, lines.subList(Math.max(0, lines.size() - LINES), lines.size()));
    } catch (IOException e) {
      return new LogTail(log, List.of());
    }
  }

  /** A sentence followed by these lines and the place of the whole log. */
  public String after(String sentence) {
    StringBuilder text = new StringBuilder(sentence).append("; its log is ").append(log);
    if (!lines.isEmpty()) {
      text.append(" and ends:");
      lines.forEach(line -> text.append("\n    ").append(line));
    }
    return text.toString();
  }
}
