package org.partnershipledger.ingest.extraction.scene;

import java.util.List;
import org.partnershipledger.contracts.article.Publication;
import org.partnershipledger.ingest.extraction.ArticleText;
import org.partnershipledger.ingest.extraction.attribution.Attributions;
import org.partnershipledger.ingest.extraction.cue.Cues;
import org.partnershipledger.ingest.extraction.lexicon.Lexicon;
import org.partnershipledger.ingest.extraction.lexicon.Phrases;
import org.partnershipledger.ingest.extraction.mention.GroupFinder;
import org.partnershipledger.ingest.extraction.mention.GroupMention;
import org.partnershipledger.ingest.extraction.mention.Mention;
import org.partnershipledger.ingest.extraction.mention.OrganisationFinder;
import org.partnershipledger.ingest.extraction.person.PersonFinder;
import org.partnershipledger.ingest.extraction.person.PersonMention;
import org.partnershipledger.ingest.extraction.text.Document;
import org.partnershipledger.ingest.extraction.value.DateResolver;
import org.partnershipledger.ingest.extraction.value.Values;

/** Finds everything in an article that the rules read. */
public final class SceneReader {
  private final OrganisationFinder organisations;
  private final Lexicon words;

  /** A reader with these names and word lists. */
  public SceneReader(OrganisationFinder organisations, Lexicon words) {
    this.organisations = organisations;
    this.words = words;
  }

  /** The scene of an article. */
  public Scene read(ArticleText article) {
    Document document = Document.of(article.text());
    Phrases phrases = Phrases.of(document, words);
    List<Mention> mentions =
        organisations.find(document, article.publication(), article.publisher());
    List<GroupMention> groups = GroupFinder.find(document, mentions, phrases);
    List<PersonMention> persons = PersonFinder.find(document, mentions, groups);
    return new Scene(
        article,
        document,
        new Scene.Parties(mentions, groups, persons),
        values(document, article.publication()),
        phrases,
        Cues.of(document),
        Attributions.of(document, mentions, groups, persons));
  }

  private static ArticleValues values(Document document, Publication publication) {
    Values found = Values.of(document);
    return new ArticleValues(
        document, found, DateResolver.of(publication, document, found.dates()));
  }
}
