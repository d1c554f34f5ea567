package org.partnershipledger.registry;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class PurityTest {

  private static final String[] CORE = {
    "..registry.partnership..",
    "..registry.claim..",
    "..registry.organisation..",
    "..registry.review.."
  };
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.partnershipledger.registry");

  @Test
  void the_core_depends_on_the_contract_the_reference_table_and_java_alone() {
    classes()
        .that()
        .resideInAnyPackage(CORE)
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            "..registry.partnership..",
            "..registry.claim..",
            "..registry.organisation..",
            "..registry.review..",
            "org.partnershipledger.contracts.article..",
            "org.partnershipledger.contracts.claim..",
            "org.partnershipledger.contracts.derived..",
            "org.partnershipledger.contracts.ledger..",
            "org.partnershipledger.contracts.vocabulary..",
            "org.partnershipledger.contracts.envelope..",
            "org.partnershipledger.organisation..",
            "org.partnershipledger.fold..",
            "java.lang..",
            "java.text..",
            "java.time..",
            "java.util..",
            "org.jspecify.annotations..")
        .because("what the ledger holds must be decided, and tested, without a server")
        .check(CLASSES);
  }

  @Test
  void the_core_asks_no_clock_and_no_chance() {
    noClasses()
        .that()
        .resideInAnyPackage(CORE)
        .should()
        .callMethod(java.time.Instant.class, "now")
        .orShould()
        .callMethod(java.time.LocalDate.class, "now")
        .orShould()
        .callMethod(java.util.UUID.class, "randomUUID")
        .orShould()
        .dependOnClassesThat()
        .belongToAnyOf(java.util.Random.class, java.time.Clock.class)
        .because("the same record must always give the same ledger")
        .check(CLASSES);
  }

  @Test
  void the_core_does_not_know_the_rim() {
    noClasses()
        .that()
        .resideInAnyPackage(CORE)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "..registry.intake..",
            "..registry.projection..",
            "..registry.publication..",
            "..registry.api..")
        .because("the rim depends on the core, never the other way round")
        .check(CLASSES);
  }

  @Test
  void how_webhooks_are_told_is_decided_without_a_server_a_clock_or_chance() {
    classes()
        .that()
        .resideInAPackage("..registry.webhook")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            "..registry.webhook",
            "org.partnershipledger.contracts.vocabulary..",
            "java.lang..",
            "java.nio.charset..",
            "java.security..",
            "java.time..",
            "java.util..",
            "javax.crypto..",
            "org.jspecify.annotations..")
        .because("what becomes of a delivery must be tested without sending anything")
        .check(CLASSES);
    noClasses()
        .that()
        .resideInAPackage("..registry.webhook")
        .should()
        .callMethod(java.time.Instant.class, "now")
        .orShould()
        .dependOnClassesThat()
        .belongToAnyOf(
            java.util.Random.class, java.security.SecureRandom.class, java.time.Clock.class)
        .because("the time and the spread of pauses are given to it")
        .check(CLASSES);
  }

  @Test
  void nothing_here_opens_a_connection_itself() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("io.vertx.core.http..", "io.vertx.core.net..", "java.net.http..")
        .because("whatever is asked has to pass the gates of the rim")
        .check(CLASSES);
  }
}
