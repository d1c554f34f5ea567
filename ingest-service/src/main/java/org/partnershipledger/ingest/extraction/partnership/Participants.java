package org.partnershipledger.ingest.extraction.partnership;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.partnershipledger.ingest.extraction.lexicon.Phrase;
import org.partnershipledger.ingest.extraction.lexicon.WordSets;
import org.partnershipledger.ingest.extraction.mention.Body;
import org.partnershipledger.ingest.extraction.mention.BodyClass;
import org.partnershipledger.ingest.extraction.mention.BodySet;
import org.partnershipledger.ingest.extraction.mention.GroupMention;
import org.partnershipledger.ingest.extraction.mention.Mention;
import org.partnershipledger.ingest.extraction.mention.Sets;
import org.partnershipledger.ingest.extraction.scene.Referent;
import org.partnershipledger.ingest.extraction.scene.Scene;
import org.partnershipledger.ingest.extraction.text.Sentence;

/** Which bodies of a sentence a word for joining joins. */
final class Participants {
  private static final int ADJACENT = 6;
  private static final int LEFT = 25;
  private static final int VERB_GROUP = 4;
  private static final int RIGHT = 12;
  private static final Set<String> TAKING = Set.of("join.acquisition", "join.control");
  private static final Set<String> CHOOSING =
      WordSets.of(Participants.class, "participants.choosing");
  private static final Set<String> LINKS = WordSets.of(Participants.class, "participants.links");

  private final Scene scene;

  Participants(Scene scene) {
    this.scene = scene;
  }

  /** What a sentence offers to a trigger. */
  record Offer(List<Body> bodies, Optional<GroupMention> unnamed, int first, int end, int rank) {
    boolean isSet() {
      return bodies.size() > 1 || unnamed.isPresent();
    }
  }

  /** The best offer for a trigger; empty when the sentence names nobody for it. */
  Optional<Offer> of(Sentence sentence, Phrase trigger) {
    return offers(sentence, trigger).stream()
        .min(
            Comparator.<Offer>comparingInt(Offer::rank)
                .thenComparingInt(o -> distance(o, trigger))
                .thenComparing(Comparator.comparingInt((Offer o) -> o.bodies().size()).reversed()));
  }

  private List<Offer> offers(Sentence sentence, Phrase trigger) {
    List<Offer> offers = new ArrayList<>();
    List<Mention> mentions = scene.mentionsIn(sentence);
    addCoordinated(sentence, mentions, trigger, offers);
    addPair(mentions, trigger, offers);
    addDirected(mentions, trigger, offers);
    addGroups(sentence, offers);
    if (trigger.category().equals("join.contract")) {
      Operators.of(scene, sentence, trigger)
          .ifPresent(
              two ->
                  offers.add(
                      new Offer(two, Optional.empty(), sentence.first(), trigger.first(), 0)));
    }
    if (offers.stream().noneMatch(Offer::isSet)) {
      addMeant(sentence, trigger, offers);
    }
    mentions.stream()
        .filter(m -> m.body().isProvider() || m.body().isCommissioner())
        .forEach(
            m -> offers.add(new Offer(List.of(m.body()), Optional.empty(), m.first(), m.end(), 3)));
    return offers;
  }

  private void addCoordinated(
      Sentence sentence, List<Mention> mentions, Phrase trigger, List<Offer> offers) {
    for (BodySet set : Sets.of(scene.document(), sentence, mentions)) {
      int end = set.at();
      int first =
          mentions.stream()
              .filter(m -> set.bodies().contains(m.body()) && m.end() <= end)
              .mapToInt(Mention::first)
              .min()
              .orElse(end);
      Offer offer = new Offer(set.bodies(), Optional.empty(), first, end, 0);
      if (!overseers(set.bodies()) || isTied(offer, trigger)) {
        offers.add(offer);
      }
    }
  }

  private static boolean overseers(List<Body> bodies) {
    return bodies.stream()
        .anyMatch(
            b -> BodyClass.of(b) == BodyClass.OVERSEER || BodyClass.of(b) == BodyClass.SYSTEM);
  }

  /** Overseers are parties only where the words tie them to the trigger: "merger of A and B". */
  private boolean isTied(Offer offer, Phrase trigger) {
    boolean after = offer.first() >= trigger.end();
    int from = after ? trigger.end() : offer.end();
    int to = after ? offer.first() : trigger.first();
    if (to - from > ADJACENT) {
      return false;
    }
    for (int i = from; i < to; i++) {
      if (!LINKS.contains(scene.document().key(i))) {
        return false;
      }
    }
    return after ? to > from : to - from <= 3;
  }

  /** Two providers on either side of a trigger, or one after "with" or "join". */
  private void addPair(List<Mention> mentions, Phrase trigger, List<Offer> offers) {
    List<Mention> providers =
        mentions.stream().filter(m -> m.body().isProvider() || m.body().isCommissioner()).toList();
    List<Body> distinct = new ArrayList<>();
    for (Mention mention : providers) {
      if (distinct.stream().noneMatch(b -> BodySet.sameBody(b, mention.body()))) {
        distinct.add(mention.body());
      }
    }
    boolean sameClass = distinct.stream().map(BodyClass::of).distinct().count() == 1;
    if (distinct.size() == 2 && sameClass && isPairing(providers, trigger)) {
      offers.add(
          new Offer(
              distinct,
              Optional.empty(),
              providers.getFirst().first(),
              providers.getLast().end(),
              0));
    }
  }

  /** "A will acquire B, and the wards of C will be moved": the two right beside the verb. */
  private void addDirected(List<Mention> mentions, Phrase trigger, List<Offer> offers) {
    Mention before = null;
    for (Mention mention : mentions) {
      boolean party = isParty(mention.body());
      if (party && mention.end() <= trigger.first()) {
        before = mention;
      } else if (party && before != null && mention.first() >= trigger.end()) {
        boolean verb =
            TAKING.contains(trigger.category()) && scene.cues().isInVerb(trigger.first());
        boolean close =
            trigger.first() - before.end() <= VERB_GROUP && mention.first() - trigger.end() <= 1;
        if (verb && close && !BodySet.sameBody(before.body(), mention.body())) {
          List<Body> two = List.of(before.body(), mention.body());
          offers.add(new Offer(two, Optional.empty(), before.first(), mention.end(), 0));
        }
        return;
      }
    }
  }

  /** "Leeds will be run by the man who leads its neighbour": not both by their full names. */
  private void addMeant(Sentence sentence, Phrase trigger, List<Offer> offers) {
    List<Referent> single =
        scene.referents().in(sentence).stream()
            .filter(r -> r.isSingle() && isParty(r.bodies().getFirst()))
            .toList();
    List<Body> bodies =
        BodySet.of(single.stream().map(r -> r.bodies().getFirst()).toList(), 0).bodies();
    boolean alike = bodies.stream().map(BodyClass::of).distinct().count() == 1;
    boolean fresh = single.stream().anyMatch(r -> scene.mentionAt(r.first()).isEmpty());
    if (bodies.size() == 2 && alike && fresh) {
      int first = single.getFirst().first();
      int end = single.getLast().end();
      boolean near = trigger.first() - end < LEFT && first - trigger.end() < RIGHT;
      if (near) {
        int rank = single.stream().allMatch(Referent::named) ? 0 : 1;
        offers.add(new Offer(bodies, Optional.empty(), first, end, rank));
      }
    }
  }

  private static boolean isParty(Body body) {
    return body.isProvider() || body.isCommissioner();
  }

  private boolean isPairing(List<Mention> providers, Phrase trigger) {
    Mention one = providers.getFirst();
    Mention other = providers.getLast();
    boolean between = one.first() < trigger.first() && other.first() >= trigger.first();
    boolean around =
        between && trigger.first() - one.end() < LEFT && other.first() - trigger.end() < RIGHT;
    boolean behind = trigger.first() < one.first() && tiesSecond(other);
    boolean ahead = other.end() <= trigger.first() && isTold(providers, trigger);
    return around || behind || ahead;
  }

  /** "A is in talks with B about a merger", "A has chosen B to take it over". */
  private boolean isTold(List<Mention> providers, Phrase trigger) {
    Mention other = providers.getLast();
    if (trigger.first() - other.end() > LEFT) {
      return false;
    }
    return tiesWith(other) || isChosen(providers, other) || UnderContract.is(scene, trigger);
  }

  private boolean tiesWith(Mention second) {
    String previous = scene.document().key(second.first() - 1);
    boolean the = previous.equals("the");
    return (the ? scene.document().key(second.first() - 2) : previous).equals("with");
  }

  private boolean isChosen(List<Mention> providers, Mention other) {
    for (int i = providers.getFirst().end(); i < other.first(); i++) {
      if (CHOOSING.contains(scene.document().key(i))) {
        return true;
      }
    }
    return false;
  }

  /**
   * "A began negotiating with B": the only two providers of a sentence, tied by "with" or awaited.
   */
  Optional<List<Body>> pair(Sentence sentence, boolean awaited) {
    List<Body> distinct = new ArrayList<>();
    Mention last = null;
    for (Mention mention : scene.mentionsIn(sentence)) {
      boolean provider = mention.body().isProvider() && mention.body().isKnown();
      if (provider && distinct.stream().noneMatch(b -> BodySet.sameBody(b, mention.body()))) {
        distinct.add(mention.body());
        last = mention;
      }
    }
    return last != null && distinct.size() == 2 && (awaited || tiesSecond(last))
        ? Optional.of(distinct)
        : Optional.empty();
  }

  private boolean tiesSecond(Mention second) {
    String previous = scene.document().key(second.first() - 1);
    String earlier = scene.document().key(second.first() - 2);
    return Set.of("with", "and", "into", "by", "'s").contains(previous)
        || previous.equals("the") && Set.of("with", "and", "into", "by").contains(earlier);
  }

  private void addGroups(Sentence sentence, List<Offer> offers) {
    for (GroupMention group : scene.groupsIn(sentence)) {
      if (group.isBound() && !overseersOnlyByPronoun(group)) {
        int rank = group.pronoun() ? 2 : 1;
        offers.add(new Offer(group.bodies(), Optional.empty(), group.first(), group.end(), rank));
      } else if (group.unnamed().isPresent() && !group.pronoun()) {
        offers.add(new Offer(List.of(), Optional.of(group), group.first(), group.end(), 1));
      }
    }
  }

  private static boolean overseersOnlyByPronoun(GroupMention group) {
    return group.pronoun() && overseers(group.bodies());
  }

  private static int distance(Offer offer, Phrase trigger) {
    return offer.first() >= trigger.end()
        ? offer.first() - trigger.end()
        : Math.max(0, trigger.first() - offer.end());
  }
}
