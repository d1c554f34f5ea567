package org.partnershipledger.ingest.extraction.attribution;

import java.util.List;
import java.util.Locale;
import org.partnershipledger.contracts.vocabulary.OrganisationType;
import org.partnershipledger.contracts.vocabulary.Standing;
import org.partnershipledger.ingest.extraction.mention.Body;

/** What a speaker is to a partnership, by the body that it belongs to or by its role. */
final class Standings {
  private Standings() {}

  /** The standing of those who speak for these bodies; the first body decides. */
  static Standing of(List<Body> bodies, Standing otherwise) {
    return bodies.isEmpty() ? otherwise : of(bodies.getFirst());
  }

  private static Standing of(Body body) {
    if (body.isOverseer()) {
      return Standing.REGULATOR;
    }
    if (body.isCommissioner()) {
      return Standing.COMMISSIONER;
    }
    boolean party = body.isProvider() || body.type() == OrganisationType.SYSTEM;
    return party ? Standing.PARTY : Standing.OTHER;
  }

  /** Whether the role is elected or in government, whatever body the person speaks beside. */
  static boolean isPolitical(String role) {
    String words = role.toLowerCase(Locale.ROOT);
    return words.equals("mp")
        || words.contains("councillor")
        || words.contains("minister")
        || words.contains("secretary of state")
        || words.contains("health secretary")
        || words.contains("mayor");
  }

  /** The standing of a person of whom only the role is known. */
  static Standing ofRole(String role) {
    String words = role.toLowerCase(Locale.ROOT);
    if (words.contains("secretary of state")
        || words.contains("health secretary")
        || words.contains("minister")) {
      return Standing.REGULATOR;
    }
    boolean runs =
        words.contains("chief")
            || words.contains("chair")
            || words.contains("director")
            || words.contains("boss")
            || words.contains("officer") && !words.contains("union");
    boolean trust = words.contains("trust") || words.contains("hospital");
    return runs || trust ? Standing.PARTY : Standing.OTHER;
  }
}
