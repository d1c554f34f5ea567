package org.partnershipledger.fold;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class PurityTest {

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.partnershipledger.fold");

  @Test
  void the_fold_depends_on_the_contract_the_reference_table_and_java_alone() {
    classes()
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            "org.partnershipledger.fold..",
            "org.partnershipledger.contracts.article..",
            "org.partnershipledger.contracts.claim..",
            "org.partnershipledger.contracts.derived..",
            "org.partnershipledger.contracts.ledger..",
            "org.partnershipledger.contracts.vocabulary..",
            "org.partnershipledger.contracts.envelope..",
            "org.partnershipledger.organisation..",
            "java.lang..",
            "java.text..",
            "java.time..",
            "java.util..",
            "org.jspecify.annotations..")
        .because("what the ledger holds must be decided, and tested, without a server")
        .check(CLASSES);
  }

  @Test
  void the_fold_asks_no_clock_and_no_chance() {
    noClasses()
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
}
