package org.partnershipledger.local.reading;

import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.Optional;
import java.util.stream.Stream;
import org.partnershipledger.contracts.claim.Attribution;
import org.partnershipledger.contracts.claim.OrganisationReference;
import org.partnershipledger.contracts.vocabulary.Resolution;

/** How bodies and speakers are written in a prediction. */
final class Bodies {
  private Bodies() {}

  /** The code of a trust or CCG; empty for other bodies and when not resolved. */
  static Optional<String> code(OrganisationReference body) {
    return body.code().filter(c -> body.type().map(ScorerWords::goesByCode).orElse(true));
  }

  /** Whether the text names the body, or at least tells which one it is. */
  static boolean isNamed(OrganisationReference body) {
    return body.resolution() != Resolution.UNRESOLVED || body.name().isPresent();
  }

  /** Adds each body once, by its code, else its name, else the words of the text. */
  static void list(ArrayNode list, Stream<OrganisationReference> bodies) {
    bodies.map(b -> code(b).or(b::name).orElse(b.mention())).distinct().forEach(list::add);
  }

  /** Who says so, as nearly as the text has it; the article itself when nobody is named. */
  static String speaker(Attribution attribution) {
    return attribution
        .person()
        .or(attribution::role)
        .or(attribution::document)
        .or(attribution::organisation)
        .orElse("article");
  }
}
