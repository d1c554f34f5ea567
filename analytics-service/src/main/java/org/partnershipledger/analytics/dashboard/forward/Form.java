package org.partnershipledger.analytics.dashboard.forward;

import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.partnershipledger.rim.http.Bodies;
import org.partnershipledger.rim.problem.ProblemException;
import org.partnershipledger.rim.problem.ProblemType;

/** A form as a browser sends it. */
public final class Form {
  /** The media type of a form. */
  public static final String MEDIA_TYPE = "application/x-www-form-urlencoded";

  // An article of 200 kB whose every character is written as nine.
  private static final int LARGEST = 2_000_000;

  private final Map<String, List<String>> values;

  private Form(Map<String, List<String>> values) {
    this.values = values;
  }

  /**
   * Reads a form.
   *
   * @throws ProblemException when it is too large or is no form
   */
  public static Form read(InputStream body) throws IOException {
    return of(new String(Bodies.read(body, LARGEST), StandardCharsets.US_ASCII));
  }

  static Form of(String body) {
    Map<String, List<String>> values = new LinkedHashMap<>();
    for (String pair : body.split("&")) {
      if (!pair.isEmpty()) {
        int equals = pair.indexOf('=');
        String name = equals < 0 ? pair : pair.substring(0, equals);
        String value = equals < 0 ? "" : pair.substring(equals + 1);
        values.computeIfAbsent(decoded(name), n -> new ArrayList<>()).add(decoded(value));
      }
    }
    return new Form(values);
  }

  /** The value of a field without the space around it; blank when it was not sent. */
  public String text(String name) {
    return whole(name).strip();
  }

  /** The value of a field as it was typed, with line breaks as LF; blank when it was not sent. */
  public String whole(String name) {
    return values.getOrDefault(name, List.of("")).getFirst().replace("\r\n", "\n");
  }

  /** Every value of a field that may be ticked more than once. */
  public List<String> all(String name) {
    return List.copyOf(values.getOrDefault(name, List.of()));
  }

  private static String decoded(String text) {
    try {
      return URLDecoder.decode(text, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      throw new ProblemException(
          ProblemType.INVALID_REQUEST, "the form is not written as forms are", List.of());
    }
  }
}
