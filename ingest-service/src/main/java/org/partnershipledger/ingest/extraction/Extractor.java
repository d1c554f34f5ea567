package org.partnershipledger.ingest.extraction;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.partnershipledger.contracts.claim.OrganisationReference;
import org.partnershipledger.contracts.vocabulary.OrganisationRole;
import org.partnershipledger.ingest.extraction.assembly.Assembled;
import org.partnershipledger.ingest.extraction.assembly.Assembly;
import org.partnershipledger.ingest.extraction.assembly.Claims;
import org.partnershipledger.ingest.extraction.assurance.AssuranceRules;
import org.partnershipledger.ingest.extraction.finance.FinanceRules;
import org.partnershipledger.ingest.extraction.finance.Meaning;
import org.partnershipledger.ingest.extraction.finance.Meanings;
import org.partnershipledger.ingest.extraction.fingerprint.Fingerprints;
import org.partnershipledger.ingest.extraction.leadership.LeadershipRules;
import org.partnershipledger.ingest.extraction.lexicon.Lexicon;
import org.partnershipledger.ingest.extraction.mention.Mention;
import org.partnershipledger.ingest.extraction.mention.OrganisationFinder;
import org.partnershipledger.ingest.extraction.milestone.MilestoneRules;
import org.partnershipledger.ingest.extraction.partnership.Dossier;
import org.partnershipledger.ingest.extraction.partnership.Dossiers;
import org.partnershipledger.ingest.extraction.partnership.PartnershipRules;
import org.partnershipledger.ingest.extraction.partnership.Results;
import org.partnershipledger.ingest.extraction.population.PopulationRules;
import org.partnershipledger.ingest.extraction.savings.SavingsRules;
import org.partnershipledger.ingest.extraction.scene.Owners;
import org.partnershipledger.ingest.extraction.scene.References;
import org.partnershipledger.ingest.extraction.scene.Scene;
import org.partnershipledger.ingest.extraction.scene.SceneReader;

/** Reads articles: text in, claims out; the same text always gives the same claims. */
public final class Extractor {
  private static final String VERSION = "reader-0007";

  private final org.partnershipledger.organisation.OrganisationReference reference;
  private final SceneReader scenes;

  private Extractor(org.partnershipledger.organisation.OrganisationReference reference) {
    this.reference = reference;
    this.scenes = new SceneReader(new OrganisationFinder(reference), words());
  }

  /** A reader that knows these bodies. */
  public static Extractor create(
      org.partnershipledger.organisation.OrganisationReference reference) {
    return new Extractor(reference);
  }

  private static Lexicon words() {
    return Lexicon.of(
        Extractor.class,
        "partnership/triggers.txt",
        "partnership/stages.txt",
        "milestone/triggers.txt",
        "savings/words.txt",
        "finance/words.txt");
  }

  /** Version of the reader and its word lists; a later version compares greater as text. */
  public String version() {
    return VERSION;
  }

  /** Reads an article. */
  public Reading extract(ArticleText article) {
    Scene scene = scenes.read(article);
    if (!Relevance.isAboutTheNhs(scene)) {
      scene
          .considered()
          .pass("article.relevance", 0, 0, "the text names no body of the NHS in England");
      return new Reading(
          bodies(scene),
          List.of(),
          Fingerprints.of(scene.document()),
          new Explanation(List.of(), Rejections.of(scene)));
    }
    Results results = Results.of(scene.document(), scene.mentions(), reference);
    Dossiers dossiers = Dossiers.of(scene, results);
    Claims claims = new Claims(scene, VERSION);
    claims.addAll(assembled(scene, results, dossiers));
    return new Reading(
        bodies(scene),
        claims.claims(),
        Fingerprints.of(scene.document()),
        new Explanation(claims.fired(), Rejections.of(scene)));
  }

  private static List<Assembled> assembled(Scene scene, Results results, Dossiers dossiers) {
    Assembly assembly = new Assembly(scene, dossiers);
    List<Assembled> assembled = new ArrayList<>();
    PartnershipRules partnerships = new PartnershipRules(scene, results);
    for (Dossier dossier : dossiers.all()) {
      partnerships.of(dossier).forEach(d -> assembled.add(assembly.of(d, dossier)));
    }
    new MilestoneRules(scene, dossiers)
        .find()
        .forEach(m -> assembled.add(assembly.of(m.draft(), m.dossier())));
    List<Meaning> meanings = Meanings.of(scene);
    Owners owners = new Owners(scene);
    Stream.of(
            new SavingsRules(scene, owners).of(meanings),
            new FinanceRules(scene, owners).of(meanings),
            AssuranceRules.find(scene, owners),
            LeadershipRules.find(scene),
            PopulationRules.find(scene, owners))
        .flatMap(List::stream)
        .forEach(d -> assembled.add(assembly.of(d)));
    return assembled;
  }

  /** Every body that the text names, with its first mention. */
  private static List<OrganisationReference> bodies(Scene scene) {
    Map<String, Mention> first = new LinkedHashMap<>();
    scene.mentions().forEach(m -> first.putIfAbsent(m.body().key(), m));
    return first.values().stream()
        .map(m -> References.of(scene.document(), m, OrganisationRole.MENTIONED))
        .toList();
  }
}
