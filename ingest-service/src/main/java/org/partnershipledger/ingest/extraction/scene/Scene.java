package org.partnershipledger.ingest.extraction.scene;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.partnershipledger.ingest.extraction.ArticleText;
import org.partnershipledger.ingest.extraction.attribution.Attributions;
import org.partnershipledger.ingest.extraction.cue.Cues;
import org.partnershipledger.ingest.extraction.lexicon.Phrase;
import org.partnershipledger.ingest.extraction.lexicon.Phrases;
import org.partnershipledger.ingest.extraction.mention.Body;
import org.partnershipledger.ingest.extraction.mention.GroupMention;
import org.partnershipledger.ingest.extraction.mention.Mention;
import org.partnershipledger.ingest.extraction.person.Parties;
import org.partnershipledger.ingest.extraction.person.PersonMention;
import org.partnershipledger.ingest.extraction.text.BySentence;
import org.partnershipledger.ingest.extraction.text.Document;
import org.partnershipledger.ingest.extraction.text.Sentence;
import org.partnershipledger.ingest.extraction.text.Sorted;

/** One article with everything found in it; what the rules of each event type read. */
public final class Scene {
  private final ArticleText article;
  private final Document document;
  private final Parties parties;
  private final ArticleValues values;
  private final Phrases phrases;
  private final Cues cues;
  private final Attributions attributions;
  private final Considered considered = new Considered();
  private final Map<String, Mention> firstMentions = new HashMap<>();
  private final BySentence<Mention> mentionsBySentence;
  private final BySentence<GroupMention> groupsBySentence;
  private final BySentence<PersonMention> personsBySentence;
  private @Nullable Referents referents;

  /** A scene of what was found. */
  public Scene(
      ArticleText article,
      Document document,
      Parties parties,
      ArticleValues values,
      Phrases phrases,
      Cues cues,
      Attributions attributions) {
    this.article = article;
    this.document = document;
    this.parties = parties;
    this.values = values;
    this.phrases = phrases;
    this.cues = cues;
    this.attributions = attributions;
    parties.mentions().forEach(m -> firstMentions.putIfAbsent(m.body().key(), m));
    this.mentionsBySentence = BySentence.of(document, parties.mentions(), Mention::first);
    this.groupsBySentence = BySentence.of(document, parties.groups(), GroupMention::first);
    this.personsBySentence = BySentence.of(document, parties.persons(), PersonMention::first);
  }

  /** The text and what is known beside it. */
  public ArticleText article() {
    return article;
  }

  /** The structure of the text. */
  public Document document() {
    return document;
  }

  /** Organisations and persons, and what phrases and roles tell of them. */
  public Parties parties() {
    return parties;
  }

  /** All organisations named, in order. */
  public List<Mention> mentions() {
    return parties.mentions();
  }

  /** All group phrases, in order. */
  public List<GroupMention> groups() {
    return parties.groups();
  }

  /** All named persons, in order. */
  public List<PersonMention> persons() {
    return parties.persons();
  }

  /** Money, shares, counts, dates and durations. */
  public ArticleValues values() {
    return values;
  }

  /** Listed words of all event types. */
  public Phrases phrases() {
    return phrases;
  }

  /** Firmness at any token. */
  public Cues cues() {
    return cues;
  }

  /** Who says what. */
  public Attributions attributions() {
    return attributions;
  }

  /** Whom the words of each sentence stand for, worked out when first asked for. */
  public Referents referents() {
    Referents known = referents;
    if (known == null) {
      known = new Referents(this);
      referents = known;
    }
    return known;
  }

  /** What the rules looked at and did not take. */
  public Considered considered() {
    return considered;
  }

  /** The organisations named in a sentence. */
  public List<Mention> mentionsIn(Sentence sentence) {
    return mentionsBySentence.in(sentence);
  }

  /** The first mention of a body under its name; empty when it is none of this article's. */
  public Optional<Mention> firstMentionOf(Body body) {
    return Optional.ofNullable(firstMentions.get(body.key()));
  }

  /** The group phrases of a sentence. */
  public List<GroupMention> groupsIn(Sentence sentence) {
    return groupsBySentence.in(sentence);
  }

  /** The persons named in a sentence. */
  public List<PersonMention> personsIn(Sentence sentence) {
    return personsBySentence.in(sentence);
  }

  /** The phrases of one category in a sentence. */
  public List<Phrase> phrasesIn(Sentence sentence, String category) {
    return phrases.in(sentence, category);
  }

  /** The first phrase of one category in a sentence. */
  public Optional<Phrase> firstPhrase(Sentence sentence, String category) {
    return phrases.first(sentence, category);
  }

  /** The mention that covers a token, if any. */
  public Optional<Mention> mentionAt(int token) {
    return mentionsIn(document.sentenceOf(token)).stream()
        .filter(m -> token >= m.first() && token < m.end())
        .findFirst();
  }

  /** The last organisation named before a token. */
  public Optional<Mention> lastMentionBefore(int token) {
    int behind = Sorted.firstBehind(mentions(), Mention::end, token);
    return behind == 0 ? Optional.empty() : Optional.of(mentions().get(behind - 1));
  }
}
