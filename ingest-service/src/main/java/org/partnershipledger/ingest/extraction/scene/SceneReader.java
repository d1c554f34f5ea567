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
import org.partnershipledger.ingest.extraction.person.Parties;
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
    Parties parties = Parties.of(document, mentions, groups);
    return new Scene(
        article,
        document,
        parties,
        values(document, article.publication()),
        phrases,
        Cues.of(document),
        Attributions.of(document, parties));
  }

  private static ArticleValues values(Document document, Publication publication) {
    Values found = Values.of(document);
    return new ArticleValues(
        document, found, DateResolver.of(publication, document, found.dates()));
  }
}
