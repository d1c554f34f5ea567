package org.partnershipledger.ingest;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Random;
import java.util.UUID;

@AnalyzeClasses(
    packages = "org.partnershipledger.ingest",
    importOptions = ImportOption.DoNotIncludeTests.class)
class LayersTest {
  @ArchTest
  static final ArchRule THE_READER_KNOWS_NO_FRAMEWORK =
      noClasses()
          .that()
          .resideInAPackage("..extraction..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "jakarta..", "io.quarkus..", "com.fasterxml..", "org.jsoup..", "org.apache.kafka..")
          .because("reading must be testable and usable without a server");

  @ArchTest
  static final ArchRule THE_READER_HAS_NO_CLOCK_OR_CHANCE =
      noClasses()
          .that()
          .resideInAnyPackage("..extraction..", "..article..", "..ingest.feed..")
          .should()
          .callMethod(Instant.class, "now")
          .orShould()
          .callMethod(LocalDate.class, "now")
          .orShould()
          .callMethod(UUID.class, "randomUUID")
          .orShould()
          .callMethod(System.class, "currentTimeMillis")
          .orShould()
          .dependOnClassesThat()
          .belongToAnyOf(Clock.class, Random.class)
          .because("the same text must always give the same claims");

  @ArchTest
  static final ArchRule THE_READER_TOUCHES_NO_FILES =
      noClasses()
          .that()
          .resideInAPackage("..extraction..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("java.nio.file..", "java.net..")
          .orShould()
          .dependOnClassesThat()
          .haveNameMatching("java\\.io\\.(File|RandomAccess|Object).*")
          .because("what it knows is in the jar, what it reads is given to it");

  @ArchTest
  static final ArchRule THE_READER_READS_WORD_LISTS_ONLY =
      noClasses()
          .that()
          .resideInAPackage("..extraction..")
          .and()
          .haveSimpleNameNotStartingWith("Word")
          .and()
          .haveSimpleNameNotStartingWith("Lexicon")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("java.io..")
          .because("the word lists alone are read, from the class path");

  @ArchTest
  static final ArchRule THE_READER_STANDS_ALONE =
      noClasses()
          .that()
          .resideInAPackage("..extraction..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "..ingest.article..", "..ingest.intake..", "..ingest.publication..", "..ingest.api..")
          .because("the rim knows the core, and the core not the rim");

  @ArchTest
  static final ArchRule ARTICLES_KNOW_NO_SERVER =
      noClasses()
          .that()
          .resideInAPackage("..ingest.article..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "jakarta..",
              "io.quarkus..",
              "..rim..",
              "..ingest.intake..",
              "..ingest.publication..",
              "..ingest.api..")
          .because("what an article is does not depend on how it came");

  @ArchTest
  static final ArchRule FEEDS_KNOW_NO_SERVER =
      noClasses()
          .that()
          .resideInAPackage("..ingest.feed..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "jakarta..",
              "io.quarkus..",
              "io.vertx..",
              "org.apache.kafka..",
              "..rim..",
              "..ingest.fetch..",
              "..ingest.intake..",
              "..ingest.publication..",
              "..ingest.api..")
          .because("what an entry is, and when a feed is due, can be told without asking anybody");

  @ArchTest
  static final ArchRule NOTHING_HERE_OPENS_A_CONNECTION_ITSELF =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("io.vertx.core.http..", "io.vertx.core.net..", "java.net.http..")
          .orShould()
          .dependOnClassesThat()
          .haveFullyQualifiedName("java.net.URLConnection")
          .orShould()
          .dependOnClassesThat()
          .haveFullyQualifiedName("java.net.Socket")
          .because("whatever is asked has to pass its gates");

  @ArchTest
  static final ArchRule ONLY_THE_API_SPEAKS_HTTP =
      noClasses()
          .that()
          .resideOutsideOfPackage("..ingest.api..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("jakarta.ws..", "..rim.problem..", "..rim.http..")
          .because("refusals are values until they reach the rim");
}
