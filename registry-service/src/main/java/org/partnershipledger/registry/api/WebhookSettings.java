package org.partnershipledger.registry.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.partnershipledger.contracts.envelope.EventType;
import org.partnershipledger.registry.projection.Changes.Choice;
import org.partnershipledger.registry.webhook.WebhookState;
import org.partnershipledger.registry.webhook.delivery.Terms;
import org.partnershipledger.rim.http.Fields;
import org.partnershipledger.rim.problem.ProblemException;
import org.partnershipledger.rim.problem.ProblemType;
import org.partnershipledger.rim.web.Gates;
import org.partnershipledger.rim.web.RefusedAddress;

/** Reads the settings of a webhook out of a body, and finds everything that is wrong with them. */
final class WebhookSettings {
  private static final String AFTER = "after";
  private static final Set<String> KNOWN =
      Set.of("url", "description", "partnership", "member", "region", "types", "state");
  private static final Set<String> KNOWN_OF_NEW =
      Stream.concat(KNOWN.stream(), Stream.of(AFTER)).collect(Collectors.toUnmodifiableSet());
  private static final JsonNode NONE = JsonNodeFactory.instance.arrayNode();
  private static final int LONGEST_TEXT = 500;

  private final Fields fields;
  private final Gates gates;

  private WebhookSettings(Fields fields, Gates gates) {
    this.fields = fields;
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
    Fields fields = Fields.of(body, ProblemType.INVALID_WEBHOOK, KNOWN_OF_NEW);
    WebhookSettings settings = new WebhookSettings(fields, gates);
    return settings.read(fields.given(AFTER).map(given -> settings.after(given, last)));
  }

  /**
   * The settings of a webhook that is there.
   *
   * @throws ProblemException with every fault
   */
  static Read of(JsonNode body, Gates gates) {
    Fields fields = Fields.of(body, ProblemType.INVALID_WEBHOOK, KNOWN);
    return new WebhookSettings(fields, gates).read(Optional.empty());
  }

  private Read read(Optional<Long> after) {
    String url = admitted(fields.required("url"));
    Choice choice = new Choice(text("partnership"), text("member"), text("region"), types());
    Terms terms = new Terms(url, text("description"), choice);
    WebhookState state = state();
    fields.requireSound();
    return new Read(terms, state, after);
  }

  private Optional<String> text(String name) {
    return fields.text(name, LONGEST_TEXT);
  }

  private String admitted(String given) {
    try {
      return gates.admitted(given).text();
    } catch (RefusedAddress e) {
      fields.fault("url", e.reason());
      return "";
    }
  }

  private WebhookState state() {
    WebhookState state = fields.word("state", WebhookState.class).orElse(WebhookState.ACTIVE);
    if (state == WebhookState.GIVEN_UP) {
      fields.fault("state", "is for the service to say; set active or paused");
    }
    return state;
  }

  private List<EventType> types() {
    List<EventType> types = new ArrayList<>();
    for (JsonNode name : fields.given("types").filter(this::isList).orElse(NONE)) {
      ChangeTypes.named(name.asText())
          .filter(type -> name.isTextual() && !types.contains(type))
          .ifPresentOrElse(
              types::add, () -> fields.fault("types", ChangeTypes.fault() + ", or stands twice"));
    }
    return types;
  }

  private boolean isList(JsonNode given) {
    if (!given.isArray()) {
      fields.fault("types", "is no list");
    }
    return given.isArray();
  }

  private long after(JsonNode given, long last) {
    if (!given.isIntegralNumber()
        || !given.canConvertToLong()
        || given.longValue() < 0
        || given.longValue() > last) {
      fields.fault(AFTER, "is not the number of a change: a whole number from 0 to " + last);
    }
    return given.longValue();
  }
}
