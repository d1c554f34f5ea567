package org.partnershipledger.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.partnershipledger.kubernetes.service.BillOfMaterials;
import org.partnershipledger.kubernetes.service.LicenceList;
import org.partnershipledger.kubernetes.service.PackagedService;

/** Whose work is shipped, and under which licences. */
class LicencesTest {

  @ParameterizedTest
  @MethodSource("services")
  void every_file_of_others_in_a_package_is_on_its_bill_of_materials(PackagedService service) {
    // When
    TreeSet<String> unlisted = new TreeSet<>(service.filesOfOthers());
    unlisted.removeAll(service.billOfMaterials().parts().keySet());

    // Then
    assertThat(service.filesOfOthers()).hasSizeGreaterThan(100);
    assertThat(unlisted).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("services")
  void what_is_shipped_has_a_licence_that_fits(PackagedService service) {
    // When
    LicenceList licences = LicenceList.of(service.filesOfOthers(), service.billOfMaterials());

    // Then
    assertThat(licences.faults()).isEmpty();
  }

  @Test
  void the_licences_of_all_that_is_shipped_are_listed_for_readers() throws IOException {
    // When
    LicenceList all =
        services().stream()
            .map(service -> LicenceList.of(service.filesOfOthers(), service.billOfMaterials()))
            .reduce(LicenceList::and)
            .orElseThrow();
    Path list = Files.writeString(Path.of("target/licences.md"), all.asTable());

    // Then
    assertThat(Files.readString(list)).contains("| io.quarkus.quarkus-core ", " | Apache-2.0 |");
  }

  @Test
  void a_part_without_a_licence_or_with_none_that_fits_is_a_fault() throws IOException {
    // Given
    BillOfMaterials bill =
        BillOfMaterials.of(
            new ObjectMapper()
                .readTree(
                    """
                    {"components": [
                      {"group": "a", "name": "free", "version": "1",
                       "licenses": [{"license": {"id": "GPL-2.0-only"}}, {"license": {"id": "MIT"}}]},
                      {"group": "a", "name": "copyleft", "version": "2",
                       "licenses": [{"license": {"id": "AGPL-3.0-only"}}]},
                      {"group": "a", "name": "silent", "version": "3"},
                      {"group": "a", "name": "unshipped", "version": "4"}
                    ]}
                    """));

    // When
    LicenceList licences =
        LicenceList.of(
            List.of("a.free-1.jar", "a.copyleft-2.jar", "a.silent-3.jar", "a.unlisted-5.jar"),
            bill);

    // Then
    assertThat(licences.faults())
        .containsExactly("a.copyleft 2: [AGPL-3.0-only]", "a.silent 3: []", "a.unlisted-5.jar: []");
  }

  static List<PackagedService> services() {
    return PackagedService.ALL;
  }
}
