package org.partnershipledger.ingest.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.Set;
import org.partnershipledger.contracts.vocabulary.SourceKind;
import org.partnershipledger.ingest.article.CanonicalText;
import org.partnershipledger.ingest.feed.FeedSource;
import org.partnershipledger.rim.http.Fields;
import org.partnershipledger.rim.problem.ProblemException;
import org.partnershipledger.rim.problem.ProblemType;
import org.partnershipledger.rim.web.Gates;
import org.partnershipledger.rim.web.RefusedAddress;

/** Reads the settings of a feed out of a body, and finds everything that is wrong with them. */
final class FeedSettings {
  private static final Set<String> KNOWN =
      Set.of("address", "publisher", "sourceKind", "enabled", "intervalMinutes", "pages");

  private static final int USUAL_INTERVAL = 60;
  private static final int LONGEST_PUBLISHER = 300;

  private final Fields fields;
  private final Gates gates;

  private FeedSettings(Fields fields, Gates gates) {
    this.fields = fields;
    this.gates = gates;
  }

  /**
   * The settings in a body, as a first revision.
   *
   * @throws ProblemException with every fault
   */
  static FeedSource read(JsonNode body, Gates gates, Instant now) {
    Fields fields = Fields.of(body, ProblemType.INVALID_FEED, KNOWN);
    return new FeedSettings(fields, gates).source(now);
  }

  private FeedSource source(Instant now) {
    String address = admitted(fields.required("address"));
    String publisher = line(fields.required("publisher"));
    SourceKind kind = fields.word("sourceKind", SourceKind.class).orElse(SourceKind.PRESS);
    boolean enabled = fields.flag("enabled", true);
    int interval = fields.given("intervalMinutes").map(this::interval).orElse(USUAL_INTERVAL);
    boolean pages = fields.flag("pages", false);
    fields.requireSound();
    return new FeedSource(
        FeedSource.idOf(address), 1, address, publisher, kind, enabled, interval, pages, now);
  }

  private String admitted(String given) {
    try {
      return gates.admitted(given).text();
    } catch (RefusedAddress e) {
      fields.fault("address", e.reason());
      return "";
    }
  }

  private String line(String given) {
    String line = CanonicalText.line(given);
    if (line.isEmpty() || line.length() > LONGEST_PUBLISHER) {
      fields.fault("publisher", "is blank or has more than " + LONGEST_PUBLISHER + " characters");
    }
    return line;
  }

  private int interval(JsonNode given) {
    boolean isInBounds =
        given.isInt()
            && given.intValue() >= FeedSource.SHORTEST_INTERVAL
            && given.intValue() <= FeedSource.LONGEST_INTERVAL;
    if (!isInBounds) {
      fields.fault(
          "intervalMinutes",
          "is not a whole number from "
              + FeedSource.SHORTEST_INTERVAL
              + " to "
              + FeedSource.LONGEST_INTERVAL);
    }
    return given.intValue();
  }
}
