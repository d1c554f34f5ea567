package org.partnershipledger.ingest.extraction.leadership;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.partnershipledger.contracts.vocabulary.LeadershipEvent;
import org.partnershipledger.contracts.vocabulary.Resolution;
import org.partnershipledger.ingest.extraction.mention.Body;
import org.partnershipledger.ingest.extraction.mention.BodySet;
import org.partnershipledger.ingest.extraction.mention.GroupMention;
import org.partnershipledger.ingest.extraction.mention.Mention;
import org.partnershipledger.ingest.extraction.person.Office;
import org.partnershipledger.ingest.extraction.person.OrganisationPhrase.Employer;
import org.partnershipledger.ingest.extraction.person.OrganisationPhrases;
import org.partnershipledger.ingest.extraction.person.Role;
import org.partnershipledger.ingest.extraction.scene.Scene;

/** Finds the bodies of facts whose own words name none. */
final class Bodies {
  private final Scene scene;
  private static final int SENTENCES_BACK = 2;

  private final OrganisationPhrases organisations;
  private final List<Office> offices;

  Bodies(Scene scene, OrganisationPhrases organisations, List<Office> offices) {
    this.scene = scene;
    this.organisations = organisations;
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
    Optional<Fact> sibling = sibling(fact, all);
    if (sibling.isPresent()) {
      return fact.with(sibling.get().employers(), false);
    }
    List<Body> own = fact.person().employers();
    if (!own.isEmpty() && isAboutOwnOffice(fact)) {
      return fact.with(employers(own, fact), false).or(fact.person().role(), Optional.empty());
    }
    if (isInFocus(fact)) {
      return fact.with(focus(fact), false);
    }
    boolean exit = fact.event() == LeadershipEvent.LEFT || fact.event() == LeadershipEvent.RETIRED;
    return exit
        ? successor(fact, before)
            .map(f -> fact.with(f.employers(), false))
            .orElseGet(() -> onlyOneNamed(fact, all))
        : fact;
  }

  /** "The trust's director X and chair Y are to retire": both of the trust. */
  private static Optional<Fact> sibling(Fact fact, List<Fact> all) {
    return all.stream()
        .filter(f -> f != fact && !f.employers().isEmpty())
        .filter(f -> f.trigger() == fact.trigger() || isSameExit(f, fact))
        .findFirst();
  }

  private static boolean isSameExit(Fact one, Fact other) {
    return one.person().name().equals(other.person().name())
        && Merging.isExit(one.event())
        && Merging.isExit(other.event());
  }

  /** The one provider of care that the sentence of a departure names. */
  private Fact onlyOneNamed(Fact fact, List<Fact> all) {
    List<Body> named =
        scene.mentionsIn(scene.document().sentenceOf(fact.trigger())).stream()
            .filter(m -> m.first() < fact.trigger())
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

  /** An office named without its body, shared or to come, or right before the name. */
  private boolean isInFocus(Fact fact) {
    boolean office = fact.rule().equals(LeadershipRules.HOLDS);
    return office && fact.role().isPresent();
  }

  /** A shared or coming office is of those who join up, any other of the provider just named. */
  private List<Employer> focus(Fact fact) {
    Office office = officeOf(fact);
    if (office == null) {
      return List.of();
    }
    boolean as = scene.document().key(office.role().map(Role::first).orElse(0) - 1).equals("as");
    if ((office.joint() || office.coming()) && !as) {
      return organisations.partners(fact.first(), fact.end()).employers();
    }
    boolean before = office.role().map(r -> r.end() == office.holder().first()).orElse(false);
    Optional<Body> last = before ? organisations.lastProvider(fact.first()) : Optional.empty();
    return last.filter(b -> isNear(b, fact))
        .map(b -> employers(List.of(b), fact))
        .orElse(List.of());
  }

  private @Nullable Office officeOf(Fact fact) {
    for (Office office : offices) {
      if (office.first() == fact.first() && office.holder().name().equals(fact.person().name())) {
        return office;
      }
    }
    return null;
  }

  private boolean isNear(Body body, Fact fact) {
    int sentence = scene.document().sentenceOf(fact.first()).index();
    return scene.mentions().stream()
        .anyMatch(
            m ->
                m.body().equals(body)
                    && m.first() < fact.first()
                    && sentence - scene.document().sentenceOf(m.first()).index() <= SENTENCES_BACK);
  }

  private static boolean isAboutOwnOffice(Fact fact) {
    return switch (fact.event()) {
      case LEFT, RETIRED -> true;
      case HOLDS -> fact.rule().equals(MoveReader.STAYS);
      case APPOINTED, JOINT_APPOINTMENT -> false;
    };
  }

  private static List<Employer> employers(List<Body> bodies, Fact fact) {
    int first = fact.person().first();
    int end = fact.person().end();
    return bodies.stream().map(b -> new Employer(b, first, end, Resolution.DESCRIPTION)).toList();
  }

  /** "took over as head of A following the departure of X": X left A. */
  private Optional<Fact> successor(Fact fact, List<Fact> before) {
    return before.stream()
        .filter(
            f ->
                scene.document().sentenceOf(f.trigger()).holds(fact.trigger())
                    && f.hasOrganisation()
                    && f.trigger() < fact.trigger())
        .reduce((a, b) -> b)
        .map(f -> lastOnly(f));
  }

  /** Of a joint appointment it is the body taken over that the predecessor left. */
  private static Fact lastOnly(Fact fact) {
    List<Employer> employers = fact.employers();
    return employers.size() > 1
            && fact.role().isPresent()
            && fact.event() == LeadershipEvent.JOINT_APPOINTMENT
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
      boolean other =
          !office.holder().name().equals(fact.person().name()) && isSameRole(office, fact);
      List<Employer> employers = Fact.employersOf(office.organisation());
      if (other && office.isHeld() && employers.size() == 1) {
        left.removeIf(b -> BodySet.sameBody(b, employers.getFirst().body()));
      }
    }
    return left.size() == 1
        ? Optional.of(fact.with(employers(left, fact), false))
        : Optional.empty();
  }

  private static boolean isCompared(Office office) {
    return office
        .organisation()
        .map(o -> o.employers().isEmpty() && o.unnamed().isEmpty())
        .orElse(false);
  }

  /** An office told by a verb alone ("who runs the trust") is that of a chief executive. */
  private static boolean isSameRole(Office office, Fact fact) {
    String one = office.roleWords().map(Merging::family).orElse("chief executive");
    return fact.role().map(Merging::family).filter(one::equals).isPresent();
  }

  private @Nullable GroupMention pair(int token) {
    GroupMention pair = null;
    for (GroupMention group : scene.groups()) {
      boolean two =
          group.bodies().size() == 2 && group.bodies().stream().allMatch(Body::isProvider);
      pair = two && (pair == null || group.first() < token) ? group : pair;
    }
    return pair;
  }
}
