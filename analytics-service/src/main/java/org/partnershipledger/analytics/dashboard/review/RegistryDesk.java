package org.partnershipledger.analytics.dashboard.review;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.partnershipledger.analytics.dashboard.forward.Reply;
import org.partnershipledger.analytics.dashboard.forward.Services;
import org.partnershipledger.contracts.json.EventJson;

/**
 * The registry's desk: what a reviewer decides is done there. Of what it answers only the tag is
 * used, which says in which state the reviewer has seen a thing, and the list of what was decided.
 */
@ApplicationScoped
class RegistryDesk {
  private final Services services;

  @Inject
  RegistryDesk(Services services) {
    this.services = services;
  }

  /** The tag of a claim as it is now; blank when the registry cannot say. */
  String tagOfClaim(String id) {
    return tag("/claims/" + encoded(id));
  }

  /** The tag of a partnership as it is now; blank when the registry cannot say. */
  String tagOfPartnership(String id) {
    return tag("/partnerships/" + encoded(id));
  }

  /** The tag of a body as it is now; blank when the registry cannot say. */
  String tagOfBody(String id) {
    return tag("/organisations/" + encoded(id));
  }

  /** Asks for an action that was seen in the state of a tag. */
  Reply act(ObjectNode action, String tag) {
    return services.post(
        Services.Owner.REGISTRY,
        "/reviews",
        EventJson.write(action),
        Map.of("Content-Type", "application/json", "If-Match", tag));
  }

  /**
   * Takes an action back.
   *
   * @param undo the id of the taking back
   * @param action the id of what is taken back
   */
  Reply undo(String undo, String action, String reason) {
    ObjectNode body = EventJson.mapper().createObjectNode();
    body.put("id", undo).put("action", "undo").put("review", action).put("reason", reason);
    return act(body, tag("/reviews/" + encoded(action)));
  }

  /** The last decisions, the latest first; empty when the registry cannot be reached. */
  Optional<List<Decision>> last(int most) {
    return ask("/reviews?limit=" + most)
        .map(
            page -> {
              List<Decision> decisions = new ArrayList<>();
              page.path("items").forEach(item -> decisions.add(Decision.of(item)));
              return decisions;
            });
  }

  /** One decision. */
  Optional<Decision> decision(String id) {
    return ask("/reviews/" + encoded(id)).map(Decision::of);
  }

  /** Partnerships that may be the same as this one, with the reason; none when it cannot say. */
  List<Suggestion> suggestions(String partnership) {
    List<Suggestion> found = new ArrayList<>();
    ask("/partnerships/" + encoded(partnership) + "/suggestions")
        .ifPresent(
            page ->
                page.path("items")
                    .forEach(
                        item ->
                            found.add(
                                new Suggestion(
                                    item.path("partnershipId").asText(),
                                    item.path("explanation").asText()))));
    return found;
  }

  /** Another partnership that may be the same, and why. */
  record Suggestion(String partnershipId, String why) {}

  private Optional<JsonNode> ask(String path) {
    return services.get(Services.Owner.REGISTRY, path).document();
  }

  private String tag(String path) {
    return services.get(Services.Owner.REGISTRY, path) instanceof Reply.Answered answered
            && answered.done()
        ? answered.tag().orElse("")
        : "";
  }

  private static String encoded(String id) {
    return URLEncoder.encode(id, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
