package org.partnershipledger.ingest.extraction.person;

import java.util.List;
import java.util.Optional;
import org.partnershipledger.ingest.extraction.mention.Body;
import org.partnershipledger.ingest.extraction.mention.BodySet;
import org.partnershipledger.ingest.extraction.mention.Mention;
import org.partnershipledger.ingest.extraction.text.Document;

/**
 * The one trust that an article is about: that with which its first sentence on any trust begins.
 * "The trust" at the start of a paragraph is this one, whoever was named last before it.
 */
final class ArticleTopic {
  private static final int NEAR = 8;

  private ArticleTopic() {}

  /** The trust that the article begins with; empty where it begins with several. */
  static Optional<Body> of(Document document, List<Mention> mentions) {
    Mention first = null;
    for (Mention mention : mentions) {
      boolean told = document.sentenceOf(mention.first()).block().isBody();
      if (told && mention.body().isTrust()) {
        if (first == null) {
          first = mention;
        } else {
          return isJoined(document, first, mention) ? Optional.empty() : Optional.of(first.body());
        }
      }
    }
    return Optional.ofNullable(first).map(Mention::body);
  }

  /** "A and B", "A, B and C": the article is about both. */
  private static boolean isJoined(Document document, Mention one, Mention other) {
    if (BodySet.sameBody(one.body(), other.body()) || other.first() - one.end() > NEAR) {
      return false;
    }
    for (int i = one.end(); i < other.first(); i++) {
      String key = document.key(i);
      if (key.equals("and") || key.equals("&") || key.equals(",") && i + 1 == other.first()) {
        return true;
      }
    }
    return false;
  }
}
