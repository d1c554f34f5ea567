package org.partnershipledger.analytics.dashboard.review;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.UUID;
import org.partnershipledger.analytics.dashboard.forward.Form;
import org.partnershipledger.contracts.json.EventJson;

/**
 * A decision as it was typed.
 *
 * @param id the id that it gets; sent again it is the same decision
 * @param item the item
 * @param action accept, reject or name
 * @param subject the claim, or the body that a name means
 * @param tag the state in which the reviewer has seen the subject
 * @param name the name, where a body is named; else blank
 * @param reason why
 */
record DecisionDraft(
    String id, String item, String action, String subject, String tag, String name, String reason) {

  /** Nothing typed yet, under a new id. */
  static DecisionDraft blank() {
    return new DecisionDraft(newId(), "", "", "", "", "", "");
  }

  // The subject and its tag stand in one field, so that a choice among several carries its own.
  static DecisionDraft of(Form form) {
    String chosen = form.text("subject");
    int bar = chosen.lastIndexOf('|');
    return new DecisionDraft(
        form.text("id"),
        form.text("item"),
        form.text("action"),
        bar < 0 ? chosen : chosen.substring(0, bar),
        bar < 0 ? "" : chosen.substring(bar + 1),
        form.text("name"),
        form.whole("reason").strip());
  }

  /** The same words under a new id, for another try against a newer state. */
  DecisionDraft again() {
    return new DecisionDraft(newId(), item, action, subject, "", name, reason);
  }

  /** The action as the registry takes it. */
  ObjectNode document() {
    ObjectNode body = EventJson.mapper().createObjectNode();
    body.put("id", id).put("action", action).put("reason", reason);
    return action.equals("name")
        ? body.put("name", name).put("organisationId", subject)
        : body.put("claimId", subject);
  }

  static String newId() {
    return UUID.randomUUID().toString();
  }
}
