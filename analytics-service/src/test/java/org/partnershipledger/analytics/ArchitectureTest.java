package org.partnershipledger.analytics;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

@AnalyzeClasses(
    packages = "org.partnershipledger.analytics",
    importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
  private static final String[] CORES = {
    "..analytics.figure..",
    "..analytics.ledger..",
    "..analytics.savings..",
    "..analytics.progress..",
    "..analytics.commitments..",
    "..analytics.forecast.."
  };

  @ArchTest
  static final ArchRule cores_know_no_framework =
      noClasses()
          .that()
          .resideInAnyPackage(CORES)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "jakarta..",
              "io.quarkus..",
              "io.smallrye..",
              "com.fasterxml..",
              "org.jboss..",
              "java.sql..",
              "javax.sql..",
              "java.io..",
              "java.net..",
              "java.nio.file..",
              "org.partnershipledger.rim..",
              "org.partnershipledger.contracts.json..",
              "org.partnershipledger.contracts.envelope..")
          .because("a figure must be testable and repeatable without a server");

  @ArchTest
  static final ArchRule cores_know_no_clock_and_no_chance =
      noClasses()
          .that()
          .resideInAnyPackage(CORES)
          .should()
          .callMethod(Instant.class, "now")
          .orShould()
          .callMethod(LocalDate.class, "now")
          .orShould()
          .dependOnClassesThat()
          .areAssignableTo(Clock.class)
          .orShould()
          .dependOnClassesThat()
          .haveFullyQualifiedName("java.util.Random")
          .orShould()
          .callMethod(UUID.class, "randomUUID")
          .because("the same claims must always give the same figures");

  @ArchTest
  static final ArchRule cores_know_nothing_of_the_rim =
      noClasses()
          .that()
          .resideInAnyPackage(CORES)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "..analytics.intake..",
              "..analytics.publication..",
              "..analytics.projection..",
              "..analytics.api..")
          .because("knowledge flows from the claims to the figures to the answers");

  @ArchTest
  static final ArchRule answers_come_from_the_read_models_alone =
      noClasses()
          .that()
          .resideInAPackage("..analytics.api..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("javax.sql..", "..analytics.publication..")
          .orShould()
          .dependOnClassesThat()
          .haveNameMatching("java.sql.(Connection|PreparedStatement|Statement)")
          .because("a page must not lock or change what intake writes");

  @ArchTest
  static final ArchRule cores_have_no_circles =
      slices()
          .matching(
              "org.partnershipledger.analytics.(figure|ledger|savings|progress|commitments|forecast)..")
          .should()
          .beFreeOfCycles();
}
