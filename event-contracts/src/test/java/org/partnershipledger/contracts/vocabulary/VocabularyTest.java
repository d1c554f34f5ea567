package org.partnershipledger.contracts.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The words of the contract. A change here is a change for every subscriber. */
class VocabularyTest {
  static Stream<Class<?>> wordLists() {
    return new ClassFileImporter()
        .importPackages("org.partnershipledger.contracts").stream()
            .filter(c -> c.isEnum() && c.isAssignableTo(Wire.class))
            .map(JavaClass::reflect);
  }

  @ParameterizedTest
  @MethodSource("wordLists")
  void words_are_unique_and_in_kebab_case(Class<?> list) {
    assertThat(words(list))
        .isNotEmpty()
        .doesNotHaveDuplicates()
        .allMatch(word -> word.matches("[a-z]+(-[a-z0-9]+)*"));
  }

  @Test
  void forms_of_partnership_are_these() {
    assertThat(words(Form.class))
        .containsExactly(
            "merger",
            "acquisition",
            "transfer",
            "group",
            "shared-leadership",
            "joint-venture",
            "lead-provider-contract",
            "management-contract",
            "committees-in-common",
            "joint-committee",
            "provider-collaborative",
            "clinical-network",
            "alliance",
            "shared-services",
            "integrated-care-system",
            "undecided");
  }

  @Test
  void stages_are_these_statutory_ones_first() {
    assertThat(words(Stage.class))
        .containsExactly(
            "rumoured",
            "joint-working",
            "exploring",
            "strategic-case",
            "outline-business-case",
            "full-business-case",
            "assurance",
            "approved",
            "completed",
            "integrating",
            "benefits-reviewed",
            "discussing",
            "agreed",
            "operating",
            "deepened");
  }

  @Test
  void side_states_claim_kinds_bases_and_savings_kinds_are_these() {
    assertThat(words(SideState.class))
        .containsExactly(
            "paused", "dormant", "blocked", "abandoned", "superseded", "ended", "reversed");
    assertThat(words(ClaimKind.class))
        .containsExactly(
            "partnership",
            "milestone",
            "savings",
            "finance",
            "assurance",
            "leadership",
            "population");
    assertThat(words(Basis.class)).containsExactly("annual", "cumulative", "one-off", "unstated");
    assertThat(words(SavingsKind.class))
        .containsExactly("planned", "realised", "target", "required");
  }

  @Test
  void factuality_and_resolution_are_these() {
    assertThat(words(Certainty.class))
        .containsExactly("certain", "probable", "possible", "underspecified");
    assertThat(words(Polarity.class)).containsExactly("positive", "negative");
    assertThat(words(Tense.class)).containsExactly("past", "ongoing", "planned");
    assertThat(words(Resolution.class))
        .containsExactly(
            "exact",
            "alias",
            "abbreviation",
            "group",
            "description",
            "reviewed",
            "ambiguous",
            "unresolved");
  }

  private static List<String> words(Class<?> list) {
    return Arrays.stream(list.getEnumConstants()).map(w -> ((Wire) w).wire()).toList();
  }
}
