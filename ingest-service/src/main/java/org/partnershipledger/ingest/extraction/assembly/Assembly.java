package org.partnershipledger.ingest.extraction.assembly;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.partnershipledger.contracts.claim.OrganisationReference;
import org.partnershipledger.contracts.vocabulary.OrganisationRole;
import org.partnershipledger.ingest.extraction.partnership.Dossier;
import org.partnershipledger.ingest.extraction.partnership.Dossiers;
import org.partnershipledger.ingest.extraction.scene.Draft;
import org.partnershipledger.ingest.extraction.scene.Scene;
import org.partnershipledger.ingest.extraction.text.Document;
import org.partnershipledger.ingest.extraction.text.Sentence;

/** Attaches drafts to the partnerships of the article: by their bodies, else by their sentence. */
public final class Assembly {
  private final Scene scene;
  private final Dossiers dossiers;

  /** Assembly of one article. */
  public Assembly(Scene scene, Dossiers dossiers) {
    this.scene = scene;
    this.dossiers = dossiers;
  }

  /** A draft that was made for a dossier. */
  public Assembled of(Draft draft, Dossier dossier) {
    return new Assembled(draft, Optional.of(dossier.name()));
  }

  /** A draft with the dossier that its bodies or its sentence belong to. */
  public Assembled of(Draft draft) {
    Optional<Dossier> spoken = dossiers.at(sentenceOf(draft));
    List<OrganisationReference> subjects = subjects(draft);
    Optional<Dossier> dossier =
        spoken
            .filter(d -> concerns(subjects, d))
            .or(() -> holding(subjects))
            .or(() -> subjects.isEmpty() ? spoken : Optional.empty());
    return new Assembled(
        dossier.map(d -> owned(draft, d)).orElse(draft), dossier.map(Dossier::name));
  }

  private Sentence sentenceOf(Draft draft) {
    Document document = scene.document();
    return document.sentenceOf(document.tokenFrom(draft.quotes().getFirst().start()).index());
  }

  private static boolean concerns(List<OrganisationReference> subjects, Dossier dossier) {
    return !subjects.isEmpty() && subjects.stream().allMatch(s -> isMember(s, dossier));
  }

  private Optional<Dossier> holding(List<OrganisationReference> subjects) {
    return subjects.isEmpty()
        ? Optional.empty()
        : dossiers.all().stream().filter(d -> concerns(subjects, d)).findFirst();
  }

  private static List<OrganisationReference> subjects(Draft draft) {
    return draft.organisations().stream()
        .filter(o -> o.role() == OrganisationRole.SUBJECT)
        .toList();
  }

  private static boolean isMember(OrganisationReference reference, Dossier dossier) {
    return dossier.members().stream()
        .anyMatch(
            m ->
                reference.id().isPresent() && m.id().equals(reference.id())
                    || reference.name().filter(n -> n.equals(m.name())).isPresent());
  }

  /** A saving or assurance without bodies of its own is the members'. */
  private Draft owned(Draft draft, Dossier dossier) {
    if (!subjects(draft).isEmpty()) {
      return draft;
    }
    List<OrganisationReference> references = new ArrayList<>(draft.organisations());
    dossier.members().forEach(m -> Members.carried(scene, m, draft).ifPresent(references::add));
    return new Draft(
        draft.arguments(),
        references,
        draft.factuality(),
        draft.attribution(),
        draft.quotes(),
        draft.rule(),
        draft.trigger(),
        draft.triggerSpan(),
        draft.cues(),
        draft.confidence());
  }
}
