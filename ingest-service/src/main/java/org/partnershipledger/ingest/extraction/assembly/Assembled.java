package org.partnershipledger.ingest.extraction.assembly;

import java.util.Optional;
import org.partnershipledger.ingest.extraction.scene.Draft;

/**
 * A draft that knows its partnership.
 *
 * @param draft the draft
 * @param dossier the name of the dossier; empty for a claim about no partnership
 */
public record Assembled(Draft draft, Optional<String> dossier) {}
