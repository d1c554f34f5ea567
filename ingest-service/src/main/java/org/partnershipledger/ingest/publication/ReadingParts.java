package org.partnershipledger.ingest.publication;

import java.util.ArrayList;
import java.util.List;
import org.partnershipledger.contracts.article.ArticleHeader;
import org.partnershipledger.contracts.article.ArticleRead;
import org.partnershipledger.contracts.claim.Claim;
import org.partnershipledger.contracts.claim.OrganisationReference;
import org.partnershipledger.contracts.envelope.Topic;
import org.partnershipledger.contracts.json.EventJson;
import org.partnershipledger.ingest.extraction.Reading;

/** Cuts a reading into as few parts as the size of a record allows, in the order of the text. */
final class ReadingParts {
  /** Room for the numbers of the parts, which are known last. */
  private static final int MARGIN = 64;

  private final ArticleHeader article;
  private final String reader;
  private final Reading reading;
  private final int limit;
  private final int base;
  private final List<List<OrganisationReference>> organisations = new ArrayList<>();
  private final List<List<Claim>> claims = new ArrayList<>();
  private int room;

  private ReadingParts(ArticleHeader article, String reader, Reading reading, int limit) {
    this.article = article;
    this.reader = reader;
    this.reading = reading;
    this.limit = limit;
    this.base = size(part(1, 1, List.of(), List.of())) + MARGIN;
    open();
  }

  /** The parts of a reading; one, unless it is over 256 KiB. */
  static List<ArticleRead> of(ArticleHeader article, String reader, Reading reading) {
    return of(article, reader, reading, Topic.MAX_RECORD_BYTES);
  }

  static List<ArticleRead> of(ArticleHeader article, String reader, Reading reading, int limit) {
    return new ReadingParts(article, reader, reading, limit).cut();
  }

  private List<ArticleRead> cut() {
    for (OrganisationReference organisation : reading.organisations()) {
      makeRoom(organisation);
      organisations.getLast().add(organisation);
    }
    for (Claim claim : reading.claims()) {
      makeRoom(claim);
      claims.getLast().add(claim);
    }
    List<ArticleRead> parts = new ArrayList<>();
    for (int i = 0; i < claims.size(); i++) {
      parts.add(part(i + 1, claims.size(), organisations.get(i), claims.get(i)));
    }
    return parts;
  }

  private void makeRoom(Object element) {
    int needed = size(element) + 1;
    if (needed > room && !(organisations.getLast().isEmpty() && claims.getLast().isEmpty())) {
      open();
    }
    room -= needed;
  }

  private void open() {
    organisations.add(new ArrayList<>());
    claims.add(new ArrayList<>());
    room = limit - base;
  }

  private ArticleRead part(
      int part, int parts, List<OrganisationReference> mentioned, List<Claim> reported) {
    return new ArticleRead(
        article, reader, part, parts, reading.fingerprint(), mentioned, reported);
  }

  private static int size(Object data) {
    return EventJson.write(data).length;
  }
}
