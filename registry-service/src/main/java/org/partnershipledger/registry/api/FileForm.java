package org.partnershipledger.registry.api;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import java.util.Arrays;
import java.util.Optional;
import org.partnershipledger.rim.http.MediaTypes;
import org.partnershipledger.rim.http.Parameters;

/** The forms in which a list is answered whole, to take away; as JSON it is answered in pages. */
enum FileForm {
  CSV(MediaTypes.CSV),
  JSON_LINES(MediaTypes.JSON_LINES),
  NEWLINE_DELIMITED_JSON(MediaTypes.NDJSON);

  /** Whoever takes anything gets pages: they stand first. */
  private static final String[] TYPES =
      Arrays.stream(values()).map(form -> form.mediaType().toString()).toArray(String[]::new);

  private final MediaType mediaType;

  FileForm(String mediaType) {
    this.mediaType = MediaType.valueOf(mediaType);
  }

  MediaType mediaType() {
    return mediaType;
  }

  /**
   * The form that a request would have best; empty when that is pages.
   *
   * @throws org.partnershipledger.rim.problem.ProblemException when it would have the list whole,
   *     and a page of it
   */
  static Optional<FileForm> of(Request request, Parameters parameters) {
    String best = MediaTypes.best(request, MediaType.APPLICATION_JSON, TYPES);
    Optional<FileForm> form =
        Arrays.stream(values()).filter(f -> f.mediaType.toString().equals(best)).findFirst();
    form.ifPresent(f -> f.requireNoPage(parameters));
    return form;
  }

  private void requireNoPage(Parameters parameters) {
    for (Query query : Query.PAGE) {
      String name = query.parameter().name();
      if (parameters.text(name).isPresent()) {
        throw Parameters.invalid(
            name, "belongs to pages; as " + mediaType + " the list is answered whole");
      }
    }
  }
}
