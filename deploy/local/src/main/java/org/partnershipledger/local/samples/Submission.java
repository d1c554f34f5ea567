package org.partnershipledger.local.samples;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.partnershipledger.contracts.json.EventJson;

/**
 * An article as it is sent to the service.
 *
 * @param source where it stands, for messages
 * @param json the request's body
 */
public record Submission(String source, String json) {
  /** A text with what is known beside it; without a title its first line stands for one. */
  static Submission ofText(String source, String text, TextMeta meta) {
    ObjectNode article = EventJson.mapper().createObjectNode();
    article.put("title", meta.titleOf(text));
    article.put("text", text);
    meta.url().ifPresent(v -> article.put("url", v));
    meta.publisher().ifPresent(v -> article.put("publisher", v));
    meta.author().ifPresent(v -> article.put("author", v));
    article.put("sourceKind", meta.kind().wire());
    Optional<String> day = meta.publication().day().map(Object::toString);
    if (day.isPresent()) {
      article.put("published", day.get());
    } else {
      meta.publication().earliest().ifPresent(d -> article.put("publishedEarliest", d.toString()));
      meta.publication().latest().ifPresent(d -> article.put("publishedLatest", d.toString()));
    }
    meta.notice().ifPresent(v -> article.put("notice", v));
    return new Submission(source, article.toString());
  }

  /** An article that is JSON already. */
  public static Submission ofJson(String source, String json) {
    return new Submission(source, json);
  }

  /** The request's body as it goes over the wire. */
  public byte[] body() {
    return json.getBytes(StandardCharsets.UTF_8);
  }
}
