package org.partnershipledger.organisation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** The bodies with their dated names, and the lists from which name forms are made. */
record ReferenceTables(
    List<Organisation> organisations, List<ShortName> shortNames, GuardedForms guardedForms) {

  static final String ORGANISATIONS = "organisations.csv";
  static final String NAMES = "organisation_names.csv";
  static final String SHORT_NAMES = "short_names.csv";

  private static final List<String> ORGANISATION_COLUMNS =
      List.of("id", "name", "kind", "sector", "region", "opened", "closed", "successors", "source");
  private static final List<String> NAME_COLUMNS =
      List.of("organisation", "name", "valid_from", "valid_to", "source");
  private static final List<String> SHORT_NAME_COLUMNS =
      List.of("organisation", "form", "strength", "of_name", "caution", "source");

  /** Reads the files through a function from file name to text. */
  static ReferenceTables read(UnaryOperator<String> textOf) {
    Map<String, CsvRow> bodies = bodies(textOf.apply(ORGANISATIONS));
    Map<String, List<CsvRow>> names =
        byOrganisation(CsvRow.parse(NAMES, textOf.apply(NAMES), NAME_COLUMNS), bodies);
    Map<String, List<CsvRow>> shortRows =
        byOrganisation(
            CsvRow.parse(SHORT_NAMES, textOf.apply(SHORT_NAMES), SHORT_NAME_COLUMNS), bodies);
    List<Organisation> organisations =
        bodies.values().stream().map(row -> organisation(row, names, shortRows)).toList();
    return new ReferenceTables(
        organisations,
        shortNames(organisations, shortRows),
        GuardedForms.parse(textOf.apply(GuardedForms.FILE)));
  }

  private static Map<String, CsvRow> bodies(String text) {
    Map<String, CsvRow> bodies = new LinkedHashMap<>();
    for (CsvRow row : CsvRow.parse(ORGANISATIONS, text, ORGANISATION_COLUMNS)) {
      if (bodies.put(row.text("id"), row) != null) {
        throw row.fault("the id " + row.text("id") + " is there twice");
      }
    }
    return bodies;
  }

  private static Map<String, List<CsvRow>> byOrganisation(
      List<CsvRow> rows, Map<String, CsvRow> bodies) {
    for (CsvRow row : rows) {
      if (!bodies.containsKey(row.text("organisation"))) {
        throw row.fault("the organisation " + row.text("organisation") + " is unknown");
      }
    }
    return rows.stream().collect(Collectors.groupingBy(row -> row.text("organisation")));
  }

  private static Organisation organisation(
      CsvRow row, Map<String, List<CsvRow>> names, Map<String, List<CsvRow>> shortRows) {
    String id = row.text("id");
    return new Organisation(
        id,
        id.startsWith(Organisation.OWN_ID_PREFIX) ? Optional.empty() : Optional.of(id),
        row.text("name"),
        row.word("kind", Kind::ofWire),
        row.word("sector", Sector::ofWire),
        row.optional("region"),
        row.date("opened"),
        row.date("closed"),
        row.list("successors"),
        datedNames(row, names.getOrDefault(id, List.of())),
        shortRows.getOrDefault(id, List.of()).stream().map(form -> form.text("form")).toList());
  }

  private static List<DatedName> datedNames(CsvRow body, List<CsvRow> rows) {
    List<NameChronology.Recorded> recorded = new ArrayList<>();
    for (CsvRow row : rows) {
      recorded.add(
          new NameChronology.Recorded(
              row.text("name"), row.partialDate("valid_from"), row.partialDate("valid_to")));
    }
    String present = body.text("name");
    if (recorded.isEmpty() || !recorded.getLast().name().equals(present)) {
      recorded.add(new NameChronology.Recorded(present, Optional.empty(), Optional.empty()));
    }
    CsvRow blamed = rows.isEmpty() ? body : rows.getFirst();
    try {
      Validity life = new Validity(body.date("opened"), body.date("closed"));
      return new NameChronology(recorded, life).datedNames();
    } catch (IllegalArgumentException outOfOrder) {
      throw blamed.fault("days out of order: " + outOfOrder.getMessage());
    }
  }

  private static List<ShortName> shortNames(
      List<Organisation> organisations, Map<String, List<CsvRow>> rows) {
    List<ShortName> shortNames = new ArrayList<>();
    for (Organisation organisation : organisations) {
      for (CsvRow row : rows.getOrDefault(organisation.id(), List.of())) {
        shortNames.add(shortName(organisation, row));
      }
    }
    return List.copyOf(shortNames);
  }

  private static ShortName shortName(Organisation organisation, CsvRow row) {
    Optional<String> ofName = row.optional("of_name");
    if (ofName.isPresent()
        && organisation.names().stream().noneMatch(name -> name.name().equals(ofName.get()))) {
      throw row.fault(organisation.id() + " never bore the name '" + ofName.get() + "'");
    }
    return new ShortName(
        organisation.id(),
        row.text("form"),
        row.word("strength", Strength::ofWire),
        ofName,
        row.optional("caution"));
  }
}
