package org.partnershipledger.rim.http;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Variant;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/** The media types in which lists are answered besides JSON, and the choice among several. */
public final class MediaTypes {
  /** A table with a header line. */
  public static final String CSV = "text/csv";

  /** An item of JSON on each line. */
  public static final String JSON_LINES = "application/jsonl";

  /** The same as {@link #JSON_LINES} under another name. */
  public static final String NDJSON = "application/x-ndjson";

  /** An Excel workbook. */
  public static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  private MediaTypes() {}

  /**
   * The one of these types that a request would have best; the first one for who takes anything, or
   * none of them, whom {@code Produces} has turned away before. The answer gets {@code Vary:
   * Accept} from this, whole or 304.
   */
  public static String best(Request request, String first, String... others) {
    MediaType[] types =
        Stream.concat(Stream.of(first), Arrays.stream(others))
            .map(MediaType::valueOf)
            .toArray(MediaType[]::new);
    return Optional.ofNullable(request.selectVariant(Variant.mediaTypes(types).add().build()))
        .map(variant -> variant.getMediaType().toString())
        .orElse(first);
  }
}
