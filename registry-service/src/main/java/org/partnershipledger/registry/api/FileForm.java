package org.partnershipledger.registry.api;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Variant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.partnershipledger.rim.http.Parameters;

/** The forms in which a list is answered whole, to take away; as JSON it is answered in pages. */
enum FileForm {
  CSV(FileForm.AS_CSV),
  JSON_LINES(FileForm.AS_JSON_LINES),
  NEWLINE_DELIMITED_JSON(FileForm.AS_NDJSON);

  static final String AS_CSV = "text/csv";
  static final String AS_JSON_LINES = "application/jsonl";
  static final String AS_NDJSON = "application/x-ndjson";

  /** Whoever takes anything gets pages: they stand first. */
  private static final List<Variant> VARIANTS =
      Variant.mediaTypes(
              Stream.concat(
                      Stream.of(MediaType.APPLICATION_JSON_TYPE),
                      Arrays.stream(values()).map(FileForm::mediaType))
                  .toArray(MediaType[]::new))
          .add()
          .build();

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
    Optional<FileForm> form =
        Optional.ofNullable(request.selectVariant(VARIANTS))
            .map(Variant::getMediaType)
            .flatMap(best -> Arrays.stream(values()).filter(f -> f.isOf(best)).findFirst());
    form.ifPresent(f -> f.requireNoPage(parameters));
    return form;
  }

  private boolean isOf(MediaType other) {
    return mediaType.isCompatible(other);
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
