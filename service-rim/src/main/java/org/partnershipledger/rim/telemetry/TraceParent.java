package org.partnershipledger.rim.telemetry;

import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A place in a trace, as W3C Trace Context writes it: {@code 00-<trace>-<span>-<flags>}.
 *
 * @param traceId what all places of the trace share, 32 hexadecimal digits
 * @param spanId this place, 16 hexadecimal digits
 * @param flags two hexadecimal digits; 01 asks everybody to record the trace
 */
public record TraceParent(String traceId, String spanId, String flags) {
  private static final Pattern FORM =
      Pattern.compile(
          "(?!ff)[0-9a-f]{2}-(?!0{32})([0-9a-f]{32})-(?!0{16})([0-9a-f]{16})-([0-9a-f]{2})(-.*)?");
  private static final int TRACE_BYTES = 16;
  private static final int SPAN_BYTES = 8;

  /** Reads the header; empty when it is malformed, for then the trace begins anew. */
  public static Optional<TraceParent> parse(String header) {
    Matcher parts = FORM.matcher(header);
    return parts.matches()
        ? Optional.of(new TraceParent(parts.group(1), parts.group(2), parts.group(3)))
        : Optional.empty();
  }

  /** The first place of a new trace. */
  public static TraceParent start() {
    return new TraceParent(random(TRACE_BYTES), random(SPAN_BYTES), "01");
  }

  /** A new place in the same trace. */
  public TraceParent child() {
    return new TraceParent(traceId, random(SPAN_BYTES), flags);
  }

  /** As the header has it. */
  public String header() {
    return "00-" + traceId + '-' + spanId + '-' + flags;
  }

  private static String random(int length) {
    byte[] bytes = new byte[length];
    ThreadLocalRandom.current().nextBytes(bytes);
    // All zeros means "none"; nobody will see the bit.
    bytes[length - 1] |= 1;
    return HexFormat.of().formatHex(bytes);
  }
}
