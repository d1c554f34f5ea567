package org.partnershipledger.ingest.extraction.leadership;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.partnershipledger.ingest.extraction.mention.Body;
import org.partnershipledger.ingest.extraction.mention.BodySet;
import org.partnershipledger.ingest.extraction.mention.GroupMention;
import org.partnershipledger.ingest.extraction.person.Office;
import org.partnershipledger.ingest.extraction.person.OrganisationPhrase;
import org.partnershipledger.ingest.extraction.person.OrganisationPhrase.Employer;
import org.partnershipledger.ingest.extraction.person.OrganisationPhrase.Kind;
import org.partnershipledger.ingest.extraction.scene.Scene;
import org.partnershipledger.ingest.extraction.text.Document;

/** "The smaller trust's chief executive": of two, the one whose chief is not somebody else. */
final class Elimination {
  private final Document document;
  private final List<Office> offices;
  private final Set<String> compared = new HashSet<>();
  private final List<Body> pair;

  Elimination(Scene scene, List<Office> offices) {
    this.document = scene.document();
    this.offices = offices;
    for (Office office : offices) {
      boolean ofOne =
          office
              .organisation()
              .map(OrganisationPhrase::kind)
              .filter(Kind.COMPARED::equals)
              .isPresent();
      boolean ofPlace =
          office.organisation().isEmpty()
              && office.role().map(r -> isOfPlace(r.end())).orElse(false);
      if (ofOne || ofPlace) {
        compared.add(office.holder().name());
      }
    }
    this.pair = compared.isEmpty() ? List.of() : pair(scene);
  }

  /** Whether "in" or "at" and a name follow a role. */
  boolean isOfPlace(int roleEnd) {
    boolean links = document.key(roleEnd).equals("in") || document.key(roleEnd).equals("at");
    return links
        && roleEnd + 1 < document.tokens().size()
        && document.token(roleEnd + 1).isCapital();
  }

  /** The first two providers that the article puts together. */
  private static List<Body> pair(Scene scene) {
    return scene.groups().stream()
        .map(GroupMention::bodies)
        .filter(b -> b.size() == 2 && b.stream().allMatch(Body::isProvider))
        .findFirst()
        .orElse(List.of());
  }

  /** The body that is left for a person whose office is of a body merely compared. */
  Optional<Body> of(Fact fact) {
    if (pair.isEmpty() || !compared.contains(fact.person().name())) {
      return Optional.empty();
    }
    List<Body> left = new ArrayList<>(pair);
    for (Office office : offices) {
      boolean other = !office.holder().name().equals(fact.person().name());
      List<Employer> employers = Fact.employersOf(office.organisation());
      if (other && office.isHeld() && employers.size() == 1 && isSameRole(office, fact)) {
        left.removeIf(b -> BodySet.sameBody(b, employers.getFirst().body()));
      }
    }
    return left.size() == 1 ? Optional.of(left.getFirst()) : Optional.empty();
  }

  /** An office told by a verb alone ("who runs the trust") is that of a chief executive. */
  private static boolean isSameRole(Office office, Fact fact) {
    String one = office.roleWords().map(Merging::family).orElse("chief executive");
    return fact.role().map(Merging::family).filter(one::equals).isPresent();
  }
}
