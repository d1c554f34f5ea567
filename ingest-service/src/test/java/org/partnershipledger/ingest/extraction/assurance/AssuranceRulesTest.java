package org.partnershipledger.ingest.extraction.assurance;

import java.util.List;
import org.partnershipledger.contracts.claim.AssuranceArguments;
import org.partnershipledger.contracts.vocabulary.OrganisationRole;
import org.partnershipledger.ingest.extraction.cue.example.Scenes;
import org.partnershipledger.ingest.extraction.cue.example.SentenceRulesTest;
import org.partnershipledger.ingest.extraction.scene.Draft;
import org.partnershipledger.ingest.extraction.scene.Owners;
import org.partnershipledger.ingest.extraction.scene.Scene;

class AssuranceRulesTest extends SentenceRulesTest {
  AssuranceRulesTest() {
    super(
        Redundancies.RULE,
        Redundancies.KEPT,
        Refusals.RULE,
        Answers.RULE,
        Services.LOSS,
        Services.STAY,
        Services.SAME,
        Services.ONLY_IF,
        Sovereignty.SEPARATE,
        Sovereignty.NO_MERGER,
        Sovereignty.NO_PLANS,
        Sovereignty.INDEPENDENT,
        Consultations.CONSULTED,
        Consultations.TERMS);
  }

  @Override
  protected List<Draft> find(Scene scene) {
    return AssuranceRules.find(scene, new Owners(scene));
  }

  @Override
  protected String rendered(Draft draft) {
    AssuranceArguments arguments = (AssuranceArguments) draft.arguments();
    return String.join(
        " | ",
        arguments.topic().wire(),
        arguments.strength().wire(),
        Scenes.codes(draft, OrganisationRole.SUBJECT),
        arguments.undercutBy().orElse("-"));
  }
}
