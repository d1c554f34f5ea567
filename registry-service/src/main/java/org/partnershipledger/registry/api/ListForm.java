package org.partnershipledger.registry.api;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Variant;
import java.util.Arrays;
import java.util.List;
import org.partnershipledger.rim.http.Parameters;

/** The forms in which a list is answered: a page at a time, or whole, to take away. */
enum ListForm {
  PAGES(MediaType.APPLICATION_JSON),
  CSV(ListForm.AS_CSV),
  JSON_LINES(ListForm.AS_JSON_LINES),
  NEWLINE_DELIMITED_JSON(ListForm.AS_NDJSON);

  static final String AS_CSV = "text/csv";
  static final String AS_JSON_LINES = "application/jsonl";
  static final String AS_NDJSON = "application/x-ndjson";

  private static final List<Variant> VARIANTS =
      Variant.mediaTypes(Arrays.stream(values()).map(ListForm::mediaType).toArray(MediaType[]::new))
          .add()
          .build();

  private final MediaType mediaType;

  ListForm(String mediaType) {
    this.mediaType = MediaType.valueOf(mediaType);
  }

  MediaType mediaType() {
    return mediaType;
  }

  /** The form that a request would have best; pages when it takes anything. */
  static ListForm of(Request request) {
    Variant best = request.selectVariant(VARIANTS);
    return Arrays.stream(values())
        .filter(form -> best != null && form.mediaType.isCompatible(best.getMediaType()))
        .findFirst()
        .orElse(PAGES);
  }

  /**
   * Whether the list is answered a page at a time.
   *
   * @throws org.partnershipledger.rim.problem.ProblemException when it is not, and the parameters
   *     ask for a page
   */
  boolean isPaged(Parameters parameters) {
    if (this == PAGES) {
      return true;
    }
    for (Query query : Query.PAGE) {
      String name = query.parameter().name();
      if (parameters.text(name).isPresent()) {
        throw Parameters.invalid(
            name, "belongs to pages; as " + mediaType + " the list is answered whole");
      }
    }
    return false;
  }
}
