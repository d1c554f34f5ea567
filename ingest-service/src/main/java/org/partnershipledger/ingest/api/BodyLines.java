package org.partnershipledger.ingest.api;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** Reads a body line by line, keeping no more than one line. */
final class BodyLines {
  private static final int BUFFER = 64 * 1024;

  private final InputStream body;
  private final long lineLimit;
  private final long bodyLimit;
  private long read;
  private boolean ended;

  BodyLines(InputStream body, long lineLimit, long bodyLimit) {
    this.body = new BufferedInputStream(body, BUFFER);
    this.lineLimit = lineLimit;
    this.bodyLimit = bodyLimit;
  }

  /**
   * One line.
   *
   * @param bytes its content without the line break; of an over-long line, its beginning
   * @param isTooLong whether it is over the limit of lines
   */
  record Line(byte[] bytes, boolean isTooLong) {}

  /** The next line; empty at the end of the body, or of what is read of it. */
  Optional<Line> next() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    long length = 0;
    while (!ended && !isOverLimit()) {
      int octet = body.read();
      if (octet < 0) {
        ended = true;
        return length == 0 ? Optional.empty() : line(line, length);
      }
      read++;
      if (octet == '\n') {
        return line(line, length);
      }
      length++;
      if (length <= lineLimit) {
        line.write(octet);
      }
    }
    return Optional.empty();
  }

  /** Whether the body is larger than its limit, so that its rest is not read. */
  boolean isOverLimit() {
    return read > bodyLimit;
  }

  private Optional<Line> line(ByteArrayOutputStream line, long length) {
    return Optional.of(new Line(line.toByteArray(), length > lineLimit));
  }
}
