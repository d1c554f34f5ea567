package org.partnershipledger.rim.problem;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.databind.JsonMappingException;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What is wrong with JSON, and where: line, column and JSON Pointer. */
public final class JsonProblems {
  private JsonProblems() {}

  /** The problem that a parser or mapper met. */
  public static ProblemException of(JacksonException failure) {
    String message = String.valueOf(failure.getOriginalMessage());
    String detail = message + place(failure.getLocation());
    return failure instanceof JsonMappingException mapping && !mapping.getPath().isEmpty()
        ? new ProblemException(
            ProblemType.INVALID_JSON,
            detail,
            List.of(new ProblemError(pointer(mapping.getPath()), message)))
        : ProblemException.of(ProblemType.INVALID_JSON, detail);
  }

  private static String place(@Nullable JsonLocation location) {
    return location == null || location.getLineNr() < 1
        ? ""
        : " (line " + location.getLineNr() + ", column " + location.getColumnNr() + ")";
  }

  private static String pointer(List<JsonMappingException.Reference> path) {
    return path.stream()
        .map(step -> step.getFieldName() == null ? "" + step.getIndex() : escape(step))
        .collect(Collectors.joining("/", "/", ""));
  }

  private static String escape(JsonMappingException.Reference step) {
    return step.getFieldName().replace("~", "~0").replace("/", "~1");
  }
}
