package org.partnershipledger.ingest.extraction.cue.example;

import java.util.List;
import java.util.Optional;
import org.partnershipledger.contracts.article.Publication;
import org.partnershipledger.contracts.claim.OrganisationReference;
import org.partnershipledger.contracts.vocabulary.OrganisationRole;
import org.partnershipledger.contracts.vocabulary.SourceKind;
import org.partnershipledger.ingest.extraction.ArticleText;
import org.partnershipledger.ingest.extraction.lexicon.Lexicon;
import org.partnershipledger.ingest.extraction.mention.OrganisationFinder;
import org.partnershipledger.ingest.extraction.scene.Draft;
import org.partnershipledger.ingest.extraction.scene.Scene;
import org.partnershipledger.ingest.extraction.scene.SceneReader;

/** Makes a scene of a short text, with the real names and word lists. */
public final class Scenes {
  private static final SceneReader READER =
      new SceneReader(
          new OrganisationFinder(org.partnershipledger.organisation.OrganisationReference.load()),
          Lexicon.of(
              Scenes.class, "/org/partnershipledger/ingest/extraction/partnership/triggers.txt"));

  private Scenes() {}

  /** The scene of a text published at some time. */
  public static Scene of(String text, Publication publication) {
    return READER.read(
        new ArticleText("example", "", text, publication, SourceKind.PRESS, Optional.empty()));
  }

  /** The codes, or else names, of the bodies of a claim in one role, joined by commas. */
  public static String codes(Draft draft, OrganisationRole role) {
    List<String> codes =
        draft.organisations().stream().filter(o -> o.role() == role).map(Scenes::code).toList();
    return codes.isEmpty() ? "-" : String.join(",", codes);
  }

  private static String code(OrganisationReference reference) {
    return reference.code().or(reference::name).orElse(reference.mention());
  }
}
