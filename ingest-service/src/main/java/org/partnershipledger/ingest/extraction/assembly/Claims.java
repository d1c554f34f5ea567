package org.partnershipledger.ingest.extraction.assembly;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.partnershipledger.contracts.claim.Attribution;
import org.partnershipledger.contracts.claim.Claim;
import org.partnershipledger.contracts.claim.ClaimArguments;
import org.partnershipledger.contracts.claim.Evidence;
import org.partnershipledger.contracts.claim.Paragraphs;
import org.partnershipledger.contracts.envelope.DeterministicId;
import org.partnershipledger.ingest.extraction.Explanation;
import org.partnershipledger.ingest.extraction.scene.Draft;
import org.partnershipledger.ingest.extraction.scene.Scene;

/** Gives each assembled draft its id, its speaker and its evidence. */
public final class Claims {
  private final Scene scene;
  private final Paragraphs paragraphs;
  private final String extractor;
  private final List<Claim> claims = new ArrayList<>();
  private final Set<String> ids = new HashSet<>();
  private final List<Explanation.Fired> fired = new ArrayList<>();

  /** Claims of one article, read by this version of the reader. */
  public Claims(Scene scene, String extractor) {
    this.scene = scene;
    this.paragraphs = Paragraphs.of(scene.document().text());
    this.extractor = extractor;
  }

  /** Adds the claims of these drafts; the same fact once. */
  public void addAll(List<Assembled> drafts) {
    for (Assembled assembled : SameFact.merge(drafts)) {
      Claim claim = claimOf(assembled);
      if (ids.add(claim.id())) {
        claims.add(claim);
        Draft draft = assembled.draft();
        fired.add(
            new Explanation.Fired(
                claim.id(), draft.rule(), draft.trigger(), draft.triggerSpan(), draft.cues()));
      }
    }
  }

  /** The claims, in the order of the text, with parts linked to their totals. */
  public List<Claim> claims() {
    List<Claim> ordered = new ArrayList<>(Parts.link(claims));
    ordered.sort(
        Comparator.comparingInt((Claim c) -> c.evidence().getFirst().start())
            .thenComparing(c -> c.kind().ordinal())
            .thenComparing(Claim::id));
    return ordered;
  }

  /** What fired for each claim. */
  public List<Explanation.Fired> fired() {
    return List.copyOf(fired);
  }

  private Claim claimOf(Assembled assembled) {
    Draft draft = assembled.draft();
    String text = scene.document().text();
    List<Evidence> evidence =
        draft.quotes().stream()
            .map(s -> Evidence.of(text, s.start(), s.end(), paragraphs.at(s.start())))
            .toList();
    return new Claim(
        idOf(draft.arguments(), evidence.getFirst(), assembled.dossier()),
        assembled.dossier(),
        draft.organisations(),
        draft.arguments(),
        draft.factuality(),
        draft.attribution().orElseGet(() -> attributionAt(draft)),
        evidence,
        draft.rule(),
        draft.confidence(),
        extractor);
  }

  private String idOf(ClaimArguments arguments, Evidence evidence, Optional<String> dossier) {
    return DeterministicId.of(
            "claim",
            scene.article().articleId(),
            arguments.kind().wire(),
            evidence.start() + "-" + evidence.end(),
            arguments + "/" + dossier.orElse(""))
        .toString();
  }

  private Attribution attributionAt(Draft draft) {
    return scene.attributions().at(scene.document().tokenFrom(draft.triggerSpan().start()).index());
  }
}
