package org.partnershipledger.local.proof.oracle;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.partnershipledger.contracts.article.ArticleRead;
import org.partnershipledger.fold.claim.ReportedClaim;
import org.partnershipledger.organisation.OrganisationReference;

/** Compares what the line holds with what it must hold. */
public final class Audit {
  private final OrganisationReference reference;
  private final PureReader reader;

  /** An audit by the rules of this reference. */
  public Audit(OrganisationReference reference) {
    this.reference = reference;
    this.reader = new PureReader(reference);
  }

  /** Every check; each says what it compared and what is wrong. */
  public List<Finding> of(Observed observed) {
    Expected expected = Expected.of(reader.read(observed.articles().values()), reference);
    Map<String, List<ReportedClaim>> claims = named(observed, expected);
    ExpectedFigures following = following(observed, claims);
    return List.of(
        accepted(observed),
        stages(observed),
        readings(observed, expected),
        ledger(observed, expected),
        ledgerOnADay(observed, expected),
        Claims.onceEach(observed, expected, claims),
        figures(observed, following),
        totals(observed, following),
        Numbering.gapless(observed),
        Numbering.inOrder(observed),
        Numbering.sameAgain(observed),
        States.equalTables(observed));
  }

  static Finding accepted(Observed observed) {
    Check check = new Check("every accepted article is on its topic, with its text");
    check.equal(
        observed.articles().entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, e -> e.getValue().text())),
        observed.sent());
    return check.done();
  }

  static Finding stages(Observed observed) {
    Check check = new Check("received = processed + rejected + pending, and nothing is pending");
    for (StageCount stage : observed.stages()) {
      check.that(
          stage.difference() == 0,
          "%s has received %d, processed %d, rejected %d, pending %d"
              .formatted(
                  stage.service(),
                  stage.received(),
                  stage.processed(),
                  stage.rejected(),
                  stage.pending()));
      check.that(stage.pending() == 0, stage.service() + " has not dealt with " + stage.pending());
    }
    return check.done();
  }

  static Finding readings(Observed observed, Expected expected) {
    Check check = new Check("every article is read, and says what the reader alone finds in it");
    check.equal(said(observed.readings().values()), said(expected.readings()));
    return check.done();
  }

  private static Map<String, JsonNode> said(Iterable<ArticleRead> readings) {
    Map<String, JsonNode> said = new TreeMap<>();
    for (ArticleRead read : readings) {
      ObjectNode document = (ObjectNode) Json.tree(read);
      document.remove("article");
      said.put(read.article().articleId(), document);
    }
    return said;
  }

  static Finding ledger(Observed observed, Expected expected) {
    Check check = new Check("the registry's ledger is the pure fold");
    check.same(
        observed.partnerships().stream().map(Json::plain).toList(),
        expected.partnerships().keySet());
    return check.done();
  }

  static Finding ledgerOnADay(Observed observed, Expected expected) {
    Check check = new Check("the registry's ledger as of a day is the pure fold as of that day");
    check.same(observed.onADay().stream().map(Json::plain).toList(), expected.onADay());
    return check.done();
  }

  static Finding figures(Observed observed, ExpectedFigures following) {
    Check check = new Check("every figure is what follows from the claims, to the penny");
    check.equal(
        observed.figures().entrySet().stream()
            .filter(figure -> !figure.getKey().startsWith("total:"))
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)),
        following.figures());
    return check.done();
  }

  static Finding totals(Observed observed, ExpectedFigures following) {
    Check check = new Check("every total is what follows from the claims, to the penny");
    check.same(observed.totals(), following.totals());
    return check.done();
  }

  private ExpectedFigures following(Observed observed, Map<String, List<ReportedClaim>> claims) {
    Map<String, JsonNode> states = new TreeMap<>();
    for (JsonNode held : observed.partnerships()) {
      ObjectNode state = (ObjectNode) Json.plain(held);
      String id = held.path("id").asText();
      if (claims.containsKey(id)) {
        states.put(id, state.put("id", id).put("version", 0));
      }
    }
    return ExpectedFigures.of(states, claims, reference);
  }

  /** The claims of each partnership under the id that the registry gave it. */
  static Map<String, List<ReportedClaim>> named(Observed observed, Expected expected) {
    Map<String, List<ReportedClaim>> claims = new HashMap<>();
    for (JsonNode held : observed.partnerships()) {
      List<ReportedClaim> wanted = expected.partnerships().get(Json.plain(held));
      if (wanted != null) {
        claims.put(held.path("id").asText(), wanted);
      }
    }
    return claims;
  }
}
