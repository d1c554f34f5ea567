package org.partnershipledger.registry.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.partnershipledger.contracts.envelope.EventType;
import org.partnershipledger.registry.projection.Changes.Choice;
import org.partnershipledger.registry.webhook.WebhookState;
import org.partnershipledger.registry.webhook.delivery.Terms;
import org.partnershipledger.rim.problem.ProblemError;
import org.partnershipledger.rim.problem.ProblemException;
import org.partnershipledger.rim.problem.ProblemType;
import org.partnershipledger.rim.web.Gates;
import org.partnershipledger.rim.web.RefusedAddress;

/** Reads the settings of a webhook out of a body, and finds everything that is wrong with them. */
final class WebhookSettings {
  private static final Set<String> KNOWN =
      Set.of("url", "description", "partnership", "member", "region", "types", "state");

  private static final String AFTER = "after";
  private static final int LONGEST_TEXT = 500;

  private final JsonNode body;
  private final Gates gates;
  private final List<ProblemError> faults = new ArrayList<>();

  private WebhookSettings(JsonNode body, Gates gates) {
    this.body = body;
    this.gates = gates;
  }

  /**
   * What was read.
   *
   * @param after the number behind which it is told of changes; empty for that of the last one
   */
  record Read(Terms terms, WebhookState state, Optional<Long> after) {}

  /**
   * The settings of a webhook that is to be added.
   *
   * @param last the number of the last change
   * @throws ProblemException with every fault
   */
  static Read ofNew(JsonNode body, Gates gates, long last) {
    WebhookSettings settings = new WebhookSettings(body, gates);
    Optional<Long> after = settings.after(last);
    return settings.read(true, after);
  }

  /**
   * The settings of a webhook that is there.
   *
   * @throws ProblemException with every fault
   */
  static Read of(JsonNode body, Gates gates) {
    return new WebhookSettings(body, gates).read(false, Optional.empty());
  }

  private Read read(boolean isNew, Optional<Long> after) {
    if (!body.isObject()) {
      throw ProblemException.at(ProblemType.INVALID_WEBHOOK, "", "is to be an object");
    }
    body.fieldNames()
        .forEachRemaining(
            name -> {
              if (!KNOWN.contains(name) && !(isNew && name.equals(AFTER))) {
                fault(name.replace("~", "~0").replace("/", "~1"), "is not known");
              }
            });
    String url = text("url").map(this::admitted).orElse("");
    if (url.isEmpty()) {
      fault("url", "is missing");
    }
    Choice choice = new Choice(text("partnership"), text("member"), text("region"), types());
    Terms terms = new Terms(url, text("description"), choice);
    WebhookState state = state();
    if (!faults.isEmpty()) {
      throw new ProblemException(ProblemType.INVALID_WEBHOOK, told(), faults);
    }
    return new Read(terms, state, after);
  }

  private String admitted(String given) {
    try {
      return gates.admitted(given).text();
    } catch (RefusedAddress e) {
      fault("url", e.reason());
      return "";
    }
  }

  private WebhookState state() {
    String given = text("state").orElse(WebhookState.ACTIVE.wire());
    if (given.equals(WebhookState.PAUSED.wire())) {
      return WebhookState.PAUSED;
    }
    if (!given.equals(WebhookState.ACTIVE.wire())) {
      fault("state", "is neither active nor paused");
    }
    return WebhookState.ACTIVE;
  }

  private List<EventType> types() {
    JsonNode given = body.path("types");
    if (given.isMissingNode() || given.isNull()) {
      return List.of();
    }
    List<EventType> types = new ArrayList<>();
    for (JsonNode name : given) {
      ChangeTypes.named(name.asText())
          .filter(type -> name.isTextual() && !types.contains(type))
          .ifPresentOrElse(
              types::add, () -> fault("types", ChangeTypes.fault() + ", or stands twice"));
    }
    if (!given.isArray()) {
      fault("types", "is no list");
    }
    return types;
  }

  private Optional<Long> after(long last) {
    JsonNode given = body.path(AFTER);
    if (given.isMissingNode() || given.isNull()) {
      return Optional.empty();
    }
    if (!given.canConvertToLong()
        || !given.isIntegralNumber()
        || given.longValue() < 0
        || given.longValue() > last) {
      fault(AFTER, "is not the number of a change: a whole number from 0 to " + last);
    }
    return Optional.of(given.longValue());
  }

  private Optional<String> text(String name) {
    JsonNode given = body.path(name);
    if (given.isMissingNode() || given.isNull()) {
      return Optional.empty();
    }
    String text = given.asText("").strip();
    boolean isText =
        given.isTextual()
            && !text.isEmpty()
            && text.indexOf('\0') < 0
            && StandardCharsets.UTF_8.newEncoder().canEncode(text);
    if (!isText) {
      fault(name, "is no text");
      return Optional.empty();
    }
    if (text.length() > LONGEST_TEXT && !name.equals("url")) {
      fault(name, "has more than " + LONGEST_TEXT + " characters");
    }
    return Optional.of(text);
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
