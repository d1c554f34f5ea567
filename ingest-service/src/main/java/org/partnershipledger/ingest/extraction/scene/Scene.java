package org.partnershipledger.ingest.extraction.scene;

import java.util.List;
import java.util.Optional;
import org.partnershipledger.ingest.extraction.ArticleText;
import org.partnershipledger.ingest.extraction.attribution.Attributions;
import org.partnershipledger.ingest.extraction.cue.Cues;
import org.partnershipledger.ingest.extraction.lexicon.Phrase;
import org.partnershipledger.ingest.extraction.lexicon.Phrases;
import org.partnershipledger.ingest.extraction.mention.GroupMention;
import org.partnershipledger.ingest.extraction.mention.Mention;
import org.partnershipledger.ingest.extraction.person.PersonMention;
import org.partnershipledger.ingest.extraction.text.Document;
import org.partnershipledger.ingest.extraction.text.Sentence;

/**
 * One article with everything found in it; what the rules of each event type read.
 *
 * @param article the text and what is known beside it
 * @param document its structure
 * @param mentions organisations, in order
 * @param groups group phrases, in order
 * @param persons named persons, in order
 * @param values money, shares, counts, dates and durations
 * @param phrases listed words of all event types, in order
 * @param cues firmness at any token
 * @param attributions who says what
 */
public record Scene(
    ArticleText article,
    Document document,
    List<Mention> mentions,
    List<GroupMention> groups,
    List<PersonMention> persons,
    ArticleValues values,
    Phrases phrases,
    Cues cues,
    Attributions attributions) {
  /** The organisations named in a sentence. */
  public List<Mention> mentionsIn(Sentence sentence) {
    return mentions.stream().filter(m -> sentence.holds(m.first())).toList();
  }

  /** The group phrases of a sentence. */
  public List<GroupMention> groupsIn(Sentence sentence) {
    return groups.stream().filter(g -> sentence.holds(g.first())).toList();
  }

  /** The persons named in a sentence. */
  public List<PersonMention> personsIn(Sentence sentence) {
    return persons.stream().filter(p -> sentence.holds(p.first())).toList();
  }

  /** The phrases of one category in a sentence. */
  public List<Phrase> phrasesIn(Sentence sentence, String category) {
    return phrases.in(sentence, category);
  }

  /** The first phrase of one category in a sentence. */
  public Optional<Phrase> firstPhrase(Sentence sentence, String category) {
    return phrases.first(sentence, category);
  }

  /** The mention that covers or begins at a token, if any. */
  public Optional<Mention> mentionAt(int token) {
    return mentions.stream().filter(m -> token >= m.first() && token < m.end()).findFirst();
  }

  /** The last organisation named before a token. */
  public Optional<Mention> lastMentionBefore(int token) {
    return mentions.stream().filter(m -> m.end() <= token).reduce((a, b) -> b);
  }
}
