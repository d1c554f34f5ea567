package org.partnershipledger.ingest.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.partnershipledger.contracts.vocabulary.SourceKind;
import org.partnershipledger.ingest.article.CanonicalText;
import org.partnershipledger.ingest.feed.FeedSource;
import org.partnershipledger.rim.problem.ProblemError;
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

  private final JsonNode body;
  private final Gates gates;
  private final List<ProblemError> faults = new ArrayList<>();

  private FeedSettings(JsonNode body, Gates gates) {
    this.body = body;
    this.gates = gates;
  }

  /**
   * The settings in a body, as a first revision.
   *
   * @throws ProblemException with every fault
   */
  static FeedSource read(JsonNode body, Gates gates, Instant now) {
    return new FeedSettings(body, gates).source(now);
  }

  private FeedSource source(Instant now) {
    if (!body.isObject()) {
      throw ProblemException.at(ProblemType.INVALID_FEED, "", "is to be an object");
    }
    body.fieldNames()
        .forEachRemaining(
            name -> {
              if (!KNOWN.contains(name)) {
                fault(name.replace("~", "~0").replace("/", "~1"), "is not known");
              }
            });
    String address = text("address").map(this::admitted).orElseGet(() -> missing("address"));
    String publisher = text("publisher").map(this::line).orElseGet(() -> missing("publisher"));
    SourceKind kind = text("sourceKind").map(this::kind).orElse(SourceKind.PRESS);
    boolean enabled = flag("enabled", true);
    int interval = interval();
    boolean pages = flag("pages", false);
    if (!faults.isEmpty()) {
      throw new ProblemException(ProblemType.INVALID_FEED, told(), faults);
    }
    return new FeedSource(
        FeedSource.idOf(address), 1, address, publisher, kind, enabled, interval, pages, now);
  }

  private String admitted(String given) {
    try {
      return gates.admitted(given.strip()).text();
    } catch (RefusedAddress e) {
      fault("address", e.reason());
      return "";
    }
  }

  private String line(String given) {
    String line = CanonicalText.line(given);
    if (line.isEmpty() || line.length() > LONGEST_PUBLISHER) {
      fault("publisher", "is blank or has more than " + LONGEST_PUBLISHER + " characters");
    }
    return line;
  }

  private SourceKind kind(String given) {
    Optional<SourceKind> kind =
        Arrays.stream(SourceKind.values()).filter(k -> k.wire().equals(given)).findFirst();
    if (kind.isEmpty()) {
      fault(
          "sourceKind",
          "is none of "
              + Arrays.stream(SourceKind.values())
                  .map(SourceKind::wire)
                  .collect(Collectors.joining(", ")));
    }
    return kind.orElse(SourceKind.PRESS);
  }

  private int interval() {
    JsonNode given = body.path("intervalMinutes");
    if (given.isMissingNode() || given.isNull()) {
      return USUAL_INTERVAL;
    }
    boolean isInBounds =
        given.isInt()
            && given.intValue() >= FeedSource.SHORTEST_INTERVAL
            && given.intValue() <= FeedSource.LONGEST_INTERVAL;
    if (!isInBounds) {
      fault(
          "intervalMinutes",
          "is not a whole number from "
              + FeedSource.SHORTEST_INTERVAL
              + " to "
              + FeedSource.LONGEST_INTERVAL);
    }
    return given.intValue();
  }

  private Optional<String> text(String name) {
    JsonNode given = body.path(name);
    if (given.isMissingNode() || given.isNull()) {
      return Optional.empty();
    }
    if (!given.isTextual()) {
      fault(name, "is not a string");
      return Optional.of("");
    }
    return Optional.of(given.textValue());
  }

  private boolean flag(String name, boolean otherwise) {
    JsonNode given = body.path(name);
    if (given.isMissingNode() || given.isNull()) {
      return otherwise;
    }
    if (!given.isBoolean()) {
      fault(name, "is neither true nor false");
    }
    return given.booleanValue();
  }

  private String missing(String name) {
    fault(name, "is missing");
    return "";
  }

  private void fault(String name, String message) {
    boolean isNew = faults.stream().noneMatch(fault -> fault.pointer().equals("/" + name));
    if (isNew) {
      faults.add(new ProblemError("/" + name, message));
    }
  }

  private String told() {
    return faults.stream()
        .map(fault -> fault.pointer() + ": " + fault.message())
        .collect(Collectors.joining("; "));
  }
}
