package org.partnershipledger.ingest.extraction.property;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.partnershipledger.organisation.Kind;
import org.partnershipledger.organisation.OrganisationReference;

/**
 * Foundation trusts of the register that bore one name, without a comma in it, through all the
 * years of the articles.
 */
final class Trusts {
  private static final LocalDate FIRST = LocalDate.of(2011, 1, 1);
  private static final LocalDate LAST = LocalDate.of(2023, 12, 31);
  private static final List<Trust> ALL = all();

  private Trusts() {}

  /** A trust with its register name. */
  record Trust(String code, String name) {}

  /** Some trusts, each once. */
  static List<Trust> some(Random random, int count) {
    List<Trust> shuffled = new ArrayList<>(ALL);
    Collections.shuffle(shuffled, random);
    return List.copyOf(shuffled.subList(0, count));
  }

  private static List<Trust> all() {
    OrganisationReference reference = OrganisationReference.load();
    return reference.all().stream()
        .filter(o -> o.kind() == Kind.FOUNDATION_TRUST && o.odsCode().isPresent())
        .filter(o -> o.name().endsWith(" NHS Foundation Trust") && o.name().indexOf(',') < 0)
        .filter(o -> reference.nameOn(o.id(), FIRST).equals(Optional.of(o.name())))
        .filter(o -> reference.nameOn(o.id(), LAST).equals(Optional.of(o.name())))
        .map(o -> new Trust(o.odsCode().orElseThrow(), o.name()))
        .toList();
  }
}
