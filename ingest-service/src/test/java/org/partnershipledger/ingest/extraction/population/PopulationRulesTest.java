package org.partnershipledger.ingest.extraction.population;

import java.util.List;
import org.partnershipledger.contracts.claim.PopulationArguments;
import org.partnershipledger.contracts.vocabulary.OrganisationRole;
import org.partnershipledger.ingest.extraction.cue.example.Scenes;
import org.partnershipledger.ingest.extraction.cue.example.SentenceRulesTest;
import org.partnershipledger.ingest.extraction.scene.Draft;
import org.partnershipledger.ingest.extraction.scene.Owners;
import org.partnershipledger.ingest.extraction.scene.Scene;

class PopulationRulesTest extends SentenceRulesTest {
  PopulationRulesTest() {
    super(PopulationRules.SERVED, PopulationRules.RELYING);
  }

  @Override
  protected List<Draft> find(Scene scene) {
    return PopulationRules.find(scene, new Owners(scene));
  }

  @Override
  protected String rendered(Draft draft) {
    PopulationArguments arguments = (PopulationArguments) draft.arguments();
    return String.join(
        " | ",
        Long.toString(arguments.people()),
        arguments.qualifier().wire(),
        Scenes.codes(draft, OrganisationRole.SUBJECT));
  }
}
