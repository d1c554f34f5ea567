package org.partnershipledger.ingest.extraction.leadership;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.partnershipledger.contracts.vocabulary.LeadershipEvent;
import org.partnershipledger.contracts.vocabulary.Resolution;
import org.partnershipledger.ingest.extraction.mention.Body;
import org.partnershipledger.ingest.extraction.mention.BodySet;
import org.partnershipledger.ingest.extraction.mention.GroupMention;
import org.partnershipledger.ingest.extraction.mention.Mention;
import org.partnershipledger.ingest.extraction.person.Office;
import org.partnershipledger.ingest.extraction.person.OrganisationPhrase.Employer;
import org.partnershipledger.ingest.extraction.person.PersonMention;
import org.partnershipledger.ingest.extraction.scene.Scene;

/** Finds the bodies of facts whose own words name none. */
final class Bodies {
  private final Scene scene;
  private final List<Office> offices;

  Bodies(Scene scene, List<Office> offices) {
    this.scene = scene;
    this.offices = offices;
  }

  /** The facts with their bodies, as far as the article tells them. */
  List<Fact> complete(List<Fact> facts) {
    List<Fact> complete = new ArrayList<>();
    for (Fact fact : facts) {
      complete.add(fact.hasOrganisation() ? fact : completed(fact, complete, facts));
    }
    return complete;
  }

  private Fact completed(Fact fact, List<Fact> before, List<Fact> all) {
    Optional<Fact> compared = byElimination(fact);
    if (compared.isPresent()) {
      return compared.get();
    }
    List<Body> own = fact.person().employers();
    if (!own.isEmpty() && isAboutOwnOffice(fact)) {
      return fact.with(employers(own, fact), false).orRole(roleOf(fact.person()));
    }
    boolean exit = fact.event() == LeadershipEvent.LEFT || fact.event() == LeadershipEvent.RETIRED;
    return exit
        ? successor(fact, before)
            .map(f -> fact.with(f.employers(), false))
            .orElseGet(() -> onlyOneNamed(fact, all))
        : fact;
  }

  /** The one provider of care that the sentence of a departure names. */
  private Fact onlyOneNamed(Fact fact, List<Fact> all) {
    List<Body> named =
        scene.mentionsIn(scene.document().sentenceOf(fact.trigger())).stream()
            .map(Mention::body)
            .filter(Body::isProvider)
            .distinct()
            .toList();
    boolean destination =
        all.stream().anyMatch(f -> f != fact && isOfSameSentence(f, fact) && f.hasOrganisation());
    return named.size() == 1 && !destination ? fact.with(employers(named, fact), false) : fact;
  }

  private boolean isOfSameSentence(Fact one, Fact other) {
    return scene.document().sentenceOf(one.trigger()).holds(other.trigger());
  }

  private static boolean isAboutOwnOffice(Fact fact) {
    return switch (fact.event()) {
      case LEFT, RETIRED -> true;
      case HOLDS -> fact.rule().equals(MoveReader.STAYS);
      case APPOINTED, JOINT_APPOINTMENT -> false;
    };
  }

  private static Optional<String> roleOf(PersonMention person) {
    return person.role();
  }

  private static List<Employer> employers(List<Body> bodies, Fact fact) {
    int first = fact.person().first();
    int end = fact.person().end();
    return bodies.stream().map(b -> new Employer(b, first, end, Resolution.DESCRIPTION)).toList();
  }

  /** "took over as head of A following the departure of X": X left A. */
  private Optional<Fact> successor(Fact fact, List<Fact> before) {
    return before.stream()
        .filter(f -> scene.document().sentenceOf(f.trigger()).holds(fact.trigger()) && f.hasOrganisation() && f.trigger() < fact.trigger())
        .reduce((a, b) -> b)
        .map(f -> lastOnly(f));
  }

  /** Of a joint appointment it is the body taken over that the predecessor left. */
  private static Fact lastOnly(Fact fact) {
    List<Employer> employers = fact.employers();
    return employers.size() > 1 && fact.role().isPresent() && fact.event() == LeadershipEvent.JOINT_APPOINTMENT
        ? fact.with(List.of(employers.getLast()), false)
        : fact;
  }

  /** "The smaller trust's chief executive": of two, the one whose chief is not somebody else. */
  private Optional<Fact> byElimination(Fact fact) {
    boolean compared =
        offices.stream()
            .anyMatch(o -> o.holder().name().equals(fact.person().name()) && isCompared(o));
    GroupMention pair = compared ? pair(fact.trigger()) : null;
    if (pair == null) {
      return Optional.empty();
    }
    List<Body> left = new ArrayList<>(pair.bodies());
    for (Office office : offices) {
      boolean other = !office.holder().name().equals(fact.person().name()) && isSameRole(office, fact);
      List<Employer> employers = Fact.employersOf(office.organisation());
      if (other && office.isHeld() && employers.size() == 1) {
        left.removeIf(b -> BodySet.sameBody(b, employers.getFirst().body()));
      }
    }
    return left.size() == 1 ? Optional.of(fact.with(employers(left, fact), false)) : Optional.empty();
  }

  private static boolean isCompared(Office office) {
    return office.organisation().map(o -> o.employers().isEmpty() && o.unnamed().isEmpty()).orElse(false);
  }

  /** An office told by a verb alone ("who runs the trust") is that of a chief executive. */
  private static boolean isSameRole(Office office, Fact fact) {
    String one = office.roleWords().map(Merging::family).orElse("chief executive");
    return fact.role().map(Merging::family).filter(one::equals).isPresent();
  }

  private @org.jspecify.annotations.Nullable GroupMention pair(int token) {
    GroupMention pair = null;
    for (GroupMention group : scene.groups()) {
      boolean two = group.bodies().size() == 2 && group.bodies().stream().allMatch(Body::isProvider);
      pair = two && (pair == null || group.first() < token) ? group : pair;
    }
    return pair;
  }
}
