package org.partnershipledger.contracts;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** What the contract may depend on, so that any team can use it. */
@AnalyzeClasses(
    packages = "org.partnershipledger.contracts",
    importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
  @ArchTest
  static final ArchRule plain_java_without_a_framework =
      classes()
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "java..",
              "org.jspecify.annotations..",
              "com.fasterxml.jackson..",
              "org.partnershipledger.contracts..")
          .because("the contract is used by services and subscribers of any framework");

  @ArchTest
  static final ArchRule only_the_json_package_knows_json =
      noClasses()
          .that()
          .resideOutsideOfPackage("..contracts.json..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("com.fasterxml.jackson..")
          .because("records say what is meant, not how it is written");

  @ArchTest
  static final ArchRule words_and_claims_know_nothing_of_topics_and_readers =
      noClasses()
          .that()
          .resideInAnyPackage(
              "..vocabulary..", "..claim..", "..article..", "..ledger..", "..metric..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("..contracts.envelope..", "..contracts.json..")
          .because("what is said does not depend on how it travels");
}
