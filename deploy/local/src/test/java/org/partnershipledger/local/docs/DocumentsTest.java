package org.partnershipledger.local.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.partnershipledger.contracts.envelope.Topic;
import org.partnershipledger.contracts.ledger.ReviewVerdict;
import org.partnershipledger.contracts.ledger.TargetEffect;
import org.partnershipledger.contracts.vocabulary.Additionality;
import org.partnershipledger.contracts.vocabulary.AssuranceStrength;
import org.partnershipledger.contracts.vocabulary.AssuranceTopic;
import org.partnershipledger.contracts.vocabulary.Basis;
import org.partnershipledger.contracts.vocabulary.Certainty;
import org.partnershipledger.contracts.vocabulary.ClaimKind;
import org.partnershipledger.contracts.vocabulary.CompetitionReview;
import org.partnershipledger.contracts.vocabulary.Confidence;
import org.partnershipledger.contracts.vocabulary.DateBound;
import org.partnershipledger.contracts.vocabulary.DateResolution;
import org.partnershipledger.contracts.vocabulary.FinanceMeasure;
import org.partnershipledger.contracts.vocabulary.Form;
import org.partnershipledger.contracts.vocabulary.Granularity;
import org.partnershipledger.contracts.vocabulary.GrossNet;
import org.partnershipledger.contracts.vocabulary.LeadershipEvent;
import org.partnershipledger.contracts.vocabulary.Manner;
import org.partnershipledger.contracts.vocabulary.MilestoneKind;
import org.partnershipledger.contracts.vocabulary.OrganisationRole;
import org.partnershipledger.contracts.vocabulary.OrganisationType;
import org.partnershipledger.contracts.vocabulary.Polarity;
import org.partnershipledger.contracts.vocabulary.PublicationCertainty;
import org.partnershipledger.contracts.vocabulary.Qualifier;
import org.partnershipledger.contracts.vocabulary.Recurrence;
import org.partnershipledger.contracts.vocabulary.Resolution;
import org.partnershipledger.contracts.vocabulary.SavingsKind;
import org.partnershipledger.contracts.vocabulary.SideState;
import org.partnershipledger.contracts.vocabulary.SourceKind;
import org.partnershipledger.contracts.vocabulary.Stage;
import org.partnershipledger.contracts.vocabulary.Standing;
import org.partnershipledger.contracts.vocabulary.Tense;
import org.partnershipledger.contracts.vocabulary.Wire;

class DocumentsTest {
  private static final Path PROJECT = Path.of("../..");
  private static final Pattern LINK = Pattern.compile("\\]\\(([^)#]+)(#[^)]*)?\\)");
  private static final List<Wire[]> VOCABULARY =
      List.of(
          Additionality.values(),
          AssuranceStrength.values(),
          AssuranceTopic.values(),
          Basis.values(),
          Certainty.values(),
          ClaimKind.values(),
          CompetitionReview.values(),
          Confidence.values(),
          DateBound.values(),
          DateResolution.values(),
          FinanceMeasure.values(),
          Form.values(),
          Granularity.values(),
          GrossNet.values(),
          LeadershipEvent.values(),
          Manner.values(),
          MilestoneKind.values(),
          OrganisationRole.values(),
          OrganisationType.values(),
          Polarity.values(),
          PublicationCertainty.values(),
          Qualifier.values(),
          Recurrence.values(),
          Resolution.values(),
          ReviewVerdict.values(),
          SavingsKind.values(),
          SideState.values(),
          SourceKind.values(),
          Stage.values(),
          Standing.values(),
          TargetEffect.values(),
          Tense.values());

  @Test
  void the_glossary_has_every_word_of_the_contract() throws IOException {
    // Given
    String glossary = Files.readString(PROJECT.resolve("docs/glossary.md"));
    // When
    List<String> missing =
        VOCABULARY.stream()
            .flatMap(Arrays::stream)
            .map(Wire::wire)
            .distinct()
            .filter(word -> !glossary.contains("`" + word + "`"))
            .toList();
    // Then
    assertThat(missing).isEmpty();
  }

  @Test
  void the_architecture_names_every_topic_of_the_contract() throws IOException {
    // Given
    String architecture = Files.readString(PROJECT.resolve("docs/architecture.md"));
    // When
    List<String> missing =
        Arrays.stream(Topic.values())
            .map(Topic::topicName)
            .filter(name -> !name.endsWith(".dlq") && !architecture.contains("`" + name + "`"))
            .toList();
    // Then
    assertThat(missing).isEmpty();
  }

  @Test
  void every_link_within_the_project_leads_somewhere() throws IOException {
    // Given
    List<Path> documents = documents();
    assertThat(documents).hasSizeGreaterThan(8);
    // When // Then
    for (Path document : documents) {
      assertThat(links(document))
          .as(document.toString())
          .allSatisfy(link -> assertThat(document.resolveSibling(link)).exists());
    }
  }

  private static List<Path> documents() throws IOException {
    List<Path> documents =
        new ArrayList<>(
            List.of(
                PROJECT.resolve("README.md"),
                PROJECT.resolve("CHANGELOG.md"),
                PROJECT.resolve("deploy/local/README.md"),
                PROJECT.resolve("deploy/local/samples/README.md"),
                PROJECT.resolve("deploy/local/src/test/resources/evaluation/README.md")));
    for (String folder : List.of("docs", "deploy/kubernetes")) {
      try (Stream<Path> files = Files.walk(PROJECT.resolve(folder))) {
        files.filter(file -> file.toString().endsWith(".md")).forEach(documents::add);
      }
    }
    return documents;
  }

  private static List<String> links(Path document) throws IOException {
    return LINK.matcher(Files.readString(document))
        .results()
        .map((MatchResult link) -> link.group(1))
        .filter(link -> !link.contains("://"))
        .toList();
  }
}
