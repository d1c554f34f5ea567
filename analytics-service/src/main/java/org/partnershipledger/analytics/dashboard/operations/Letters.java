package org.partnershipledger.analytics.dashboard.operations;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.partnershipledger.analytics.dashboard.forward.Reply;
import org.partnershipledger.analytics.dashboard.forward.Services;
import org.partnershipledger.contracts.json.EventJson;
import org.partnershipledger.rim.deadletter.api.LetterContent;
import org.partnershipledger.rim.deadletter.api.LetterPage;
import org.partnershipledger.rim.deadletter.api.LetterView;

/** The dead letters of all services, asked for and decided about in the reader's own name. */
@ApplicationScoped
class Letters {
  private static final int SHOWN = 20;
  private static final String PATH = "/dead-letters";
  private static final Map<String, String> JSON = Map.of("Content-Type", "application/json");

  private final Services services;

  @Inject
  Letters(Services services) {
    this.services = services;
  }

  /**
   * The first letters that a service has parked.
   *
   * @param service the service
   * @param items the letters, each with its address on these pages
   * @param parked how many there are in all
   */
  record OfService(String service, List<Line> items, int parked) {
    /** How many are not shown. */
    public int more() {
      return parked - items.size();
    }
  }

  /**
   * A letter in short.
   *
   * @param letter the letter
   * @param page the address of its page
   * @param fault what is wrong, in words
   * @param state where it is on its way, in words
   */
  record Line(LetterView letter, String page, String fault, String state) {
    static Line of(String service, LetterView letter) {
      return new Line(
          letter,
          "/operations/dead-letters/" + service + "/" + letter.id(),
          LetterWords.fault(letter),
          LetterWords.state(letter));
    }
  }

  /** The letters of each service that has some and says so. */
  List<OfService> parked() {
    return Arrays.stream(Services.Owner.values())
        .flatMap(owner -> parked(owner).stream())
        .filter(ofService -> !ofService.items().isEmpty())
        .toList();
  }

  private Optional<OfService> parked(Services.Owner owner) {
    Reply reply = services.get(owner, PATH + "?limit=" + SHOWN);
    if (reply instanceof Reply.Answered answered && answered.done()) {
      LetterPage page = answered.as(LetterPage.class);
      List<Line> lines =
          page.items().stream().map(letter -> Line.of(owner.service(), letter)).toList();
      return Optional.of(new OfService(owner.service(), lines, page.parked()));
    }
    return Optional.empty();
  }

  /** The service of a name. */
  static Optional<Services.Owner> service(String name) {
    return Arrays.stream(Services.Owner.values())
        .filter(owner -> owner.service().equals(name))
        .findFirst();
  }

  /** A letter with its bytes, as a {@link LetterContent}. */
  Reply find(Services.Owner owner, String id) {
    return services.get(owner, PATH + "/" + id);
  }

  /** Sends a decision. */
  Reply decide(Services.Owner owner, String id, String action, String reason) {
    ObjectNode decision = EventJson.mapper().createObjectNode().put("action", action);
    if (!reason.isEmpty()) {
      decision.put("reason", reason);
    }
    return services.post(owner, PATH + "/" + id + "/decision", EventJson.write(decision), JSON);
  }
}
