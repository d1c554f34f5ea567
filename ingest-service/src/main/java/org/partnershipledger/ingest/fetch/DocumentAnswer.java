package org.partnershipledger.ingest.fetch;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.partnershipledger.rim.web.Answer;

/** The answer of a server that was asked for a document. */
record DocumentAnswer(Answer answer) {
  private static final Pattern MAX_AGE =
      Pattern.compile("(?:^|[,\\s])max-age\\s*=\\s*\"?(?<seconds>\\d{1,9})");

  private static final Pattern CHARSET =
      Pattern.compile(";\\s*charset\\s*=\\s*\"?(?<name>[\\w.:-]{1,40})", Pattern.CASE_INSENSITIVE);

  private static final int LONGEST_TAG = 1000;

  int status() {
    return answer.status();
  }

  Optional<String> location() {
    return answer.header("Location");
  }

  Optional<String> retryAfter() {
    return answer.header("Retry-After");
  }

  Optional<String> charset() {
    return answer
        .header("Content-Type")
        .map(CHARSET::matcher)
        .filter(Matcher::find)
        .map(m -> m.group("name"))
        .filter(DocumentAnswer::isKnown);
  }

  private static boolean isKnown(String charset) {
    try {
      return Charset.isSupported(charset);
    } catch (IllegalCharsetNameException e) {
      return false;
    }
  }

  Terms terms(Optional<String> movedTo) {
    return new Terms(
        status(),
        answer.header("ETag").filter(tag -> tag.length() <= LONGEST_TAG),
        answer.header("Last-Modified").filter(time -> time.length() <= LONGEST_TAG),
        answer
            .header("Cache-Control")
            .map(rule -> MAX_AGE.matcher(rule.toLowerCase(Locale.ROOT)))
            .filter(Matcher::find)
            .map(m -> Duration.ofSeconds(Long.parseLong(m.group("seconds")))),
        movedTo);
  }

  /**
   * The document in the answer, unpacked.
   *
   * @throws RefusedDocument when it is of another type, or unpacks to more than is taken
   */
  byte[] document(Set<String> types, FetchLimits limits) throws RefusedDocument {
    String type =
        answer
            .header("Content-Type")
            .orElse("")
            .replaceFirst(";.*", "")
            .strip()
            .toLowerCase(Locale.ROOT);
    if (!types.contains(type)) {
      throw new RefusedDocument(
          type.isEmpty() ? "it does not say of what type it is" : "it is of the type " + type);
    }
    String packing = answer.header("Content-Encoding").orElse("identity").toLowerCase(Locale.ROOT);
    return switch (packing) {
      case "identity" -> answer.body();
      case "gzip", "x-gzip" -> Gzip.unpacked(answer.body(), limits);
      default -> throw new RefusedDocument("it is packed with " + packing + "; gzip is unpacked");
    };
  }
}
