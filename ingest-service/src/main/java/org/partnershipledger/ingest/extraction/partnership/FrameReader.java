package org.partnershipledger.ingest.extraction.partnership;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.partnershipledger.contracts.claim.Factuality;
import org.partnershipledger.contracts.vocabulary.Certainty;
import org.partnershipledger.contracts.vocabulary.Polarity;
import org.partnershipledger.ingest.extraction.cue.Judgement;
import org.partnershipledger.ingest.extraction.lexicon.Phrase;
import org.partnershipledger.ingest.extraction.scene.Scene;
import org.partnershipledger.ingest.extraction.text.Sentence;

/** Reads the words for joining in a sentence, each with the bodies that it joins. */
final class FrameReader {
  private static final Set<String> WINNING = Set.of("won", "win", "wins", "winning", "awarded");

  private final Scene scene;
  private final Participants participants;
  private final Results results;
  private final SharedThings shared;

  FrameReader(Scene scene, Participants participants, Results results) {
    this.scene = scene;
    this.participants = participants;
    this.results = results;
    this.shared = new SharedThings(scene);
  }

  /** The frames of a sentence, in the order of the text. */
  List<Frame> in(Sentence sentence) {
    List<Frame> frames = new ArrayList<>();
    for (Phrase phrase : Triggers.longest(scene, sentence)) {
      Join join = Join.of(phrase).orElseThrow();
      if (PersonalJoins.is(scene, sentence, phrase)) {
        pass(phrase, "a person does it, not a body");
        continue;
      }
      if (join.isOrganisational() && PartsJoined.is(scene.document(), sentence, phrase)) {
        pass(phrase, "wards or teams are joined, not bodies");
        continue;
      }
      if (join == Join.CONTRACT && isOfCustomer(phrase)) {
        pass(phrase, "work for a customer, not work together");
        continue;
      }
      Optional<Participants.Offer> offer = participants.of(sentence, phrase);
      if (join.needsNames() && !isFirm(offer, phrase)) {
        pass(phrase, "the word has other meanings, and two names beside it are not certain");
        continue;
      }
      if (join == Join.CONTROL && !isOfBody(sentence, phrase)) {
        pass(phrase, "no body stands where the words have what they get");
        continue;
      }
      Frame frame =
          new Frame(
              sentence,
              phrase,
              join.withNames(),
              offer.map(o -> results.without(o.bodies())).orElse(List.of()),
              offer.filter(o -> o.rank() == 0).isPresent(),
              offer.flatMap(Participants.Offer::unnamed),
              judgement(sentence, phrase));
      frames.add(frame);
    }
    shared.in(sentence).forEach(phrase -> sharing(sentence, phrase, frames));
    return UnderContract.settled(scene, frames);
  }

  /** "Is to buy Northtown", "bought by Northtown": a body right behind, and not a thing of it. */
  private boolean isOfBody(Sentence sentence, Phrase phrase) {
    return scene.mentionsIn(sentence).stream()
        .anyMatch(
            m ->
                m.first() >= phrase.end()
                    && m.first() <= phrase.end() + 1
                    && m.body().isProvider()
                    && !scene.document().key(m.end()).equals("'s"));
  }

  /** A thing shared counts where the sentence gives it bodies and no listed word tells the same. */
  private void sharing(Sentence sentence, Phrase phrase, List<Frame> frames) {
    Join join = Join.of(phrase).orElseThrow();
    boolean told =
        frames.stream()
            .anyMatch(f -> f.join() == join || f.trigger().overlaps(phrase.first(), phrase.end()));
    if (told) {
      return;
    }
    participants
        .of(sentence, phrase)
        .filter(o -> o.bodies().size() > 1)
        .ifPresentOrElse(
            o ->
                frames.add(
                    new Frame(
                        sentence,
                        phrase,
                        join,
                        results.without(o.bodies()),
                        o.rank() == 0,
                        Optional.empty(),
                        judgement(sentence, phrase))),
            () -> pass(phrase, "no two bodies share it"));
  }

  /** "Won a contract from Northtown to wash its linen". */
  private boolean isOfCustomer(Phrase contract) {
    return WINNING.contains(scene.document().key(contract.first()))
        && scene.document().key(contract.end()).equals("from");
  }

  /** "neither has announced any intention of merging" denies it, whatever the verb says. */
  private Judgement judgement(Sentence sentence, Phrase phrase) {
    Judgement judgement = scene.cues().at(phrase.first());
    boolean denied =
        scene.phrases().in(sentence, "denial").stream()
                .anyMatch(d -> d.overlaps(phrase.first(), phrase.end()))
            || RejectedOptions.is(scene, sentence, phrase);
    if (!denied) {
      return judgement;
    }
    Factuality said = judgement.factuality();
    return new Judgement(
        new Factuality(said.certainty(), Polarity.NEGATIVE, said.tense()),
        judgement.cues(),
        judgement.condition());
  }

  /** A word that also has other meanings counts only with two names and without much doubt. */
  private boolean isFirm(Optional<Participants.Offer> offer, Phrase phrase) {
    var factuality = scene.cues().at(phrase.first()).factuality();
    boolean said =
        factuality.polarity() == Polarity.POSITIVE
            && (factuality.certainty() == Certainty.CERTAIN
                || factuality.certainty() == Certainty.PROBABLE);
    boolean pair = phrase.words().contains("together");
    return said
        && offer.filter(o -> o.rank() <= (pair ? 1 : 0) && o.bodies().size() > 1).isPresent();
  }

  private void pass(Phrase phrase, String reason) {
    scene.considered().pass("partnership", phrase.first(), phrase.end(), reason);
  }
}
