package org.partnershipledger.ingest.extraction.partnership;

import java.util.List;
import java.util.Optional;
import org.partnershipledger.ingest.extraction.cue.Judgement;
import org.partnershipledger.ingest.extraction.lexicon.Phrase;
import org.partnershipledger.ingest.extraction.mention.Body;
import org.partnershipledger.ingest.extraction.mention.GroupMention;
import org.partnershipledger.ingest.extraction.text.Sentence;

/**
 * A word for joining with the bodies that it joins in one sentence.
 *
 * @param sentence where it stands
 * @param trigger the word
 * @param join the way of joining
 * @param bodies the bodies that the sentence gives it; empty when it gives none
 * @param named whether the sentence names them, rather than point back to them
 * @param unnamed a set that nobody names, when the sentence gives one
 * @param judgement how firm
 */
public record Frame(
    Sentence sentence,
    Phrase trigger,
    Join join,
    List<Body> bodies,
    boolean named,
    Optional<GroupMention> unnamed,
    Judgement judgement) {
  public Frame {
    bodies = List.copyOf(bodies);
  }

  /** The same words with the bodies that another word of the clause joins, as firm as that. */
  Frame with(List<Body> joined, Judgement said) {
    return new Frame(sentence, trigger, join, joined, true, Optional.empty(), said);
  }

  /** "becomes the fourth member of the group": one more joins those that are in it. */
  boolean joinsGroup() {
    String words = trigger.words();
    boolean into = words.contains("member") || words.contains("enter");
    return join == Join.GROUP && into && bodies.size() == 1 && !isDenied();
  }

  /** Whether the text denies it. */
  public boolean isDenied() {
    return judgement.factuality().polarity()
        == org.partnershipledger.contracts.vocabulary.Polarity.NEGATIVE;
  }
}
