package org.partnershipledger.rim.http;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import org.partnershipledger.contracts.json.EventJson;
import org.partnershipledger.rim.problem.JsonProblems;
import org.partnershipledger.rim.problem.ProblemException;
import org.partnershipledger.rim.problem.ProblemType;

/** Reads bodies within their limits. */
public final class Bodies {
  private Bodies() {}

  /**
   * The whole body.
   *
   * @param limit how many bytes it may have
   * @throws ProblemException when it is larger than the limit
   */
  public static byte[] read(InputStream body, long limit) throws IOException {
    byte[] bytes = body.readNBytes(Math.toIntExact(limit + 1));
    if (bytes.length > limit) {
      throw tooLarge(limit);
    }
    return bytes;
  }

  /**
   * The whole body as JSON.
   *
   * @throws ProblemException when it is larger than the limit, or no JSON
   */
  public static JsonNode json(InputStream body, long limit) throws IOException {
    try {
      return EventJson.mapper().readTree(read(body, limit));
    } catch (JacksonException e) {
      throw JsonProblems.of(e);
    }
  }

  /** The problem of a body that is larger than the limit. */
  public static ProblemException tooLarge(long limit) {
    return ProblemException.of(ProblemType.BODY_TOO_LARGE, "at most " + limit + " bytes are read");
  }
}
