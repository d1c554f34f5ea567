package org.partnershipledger.local.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.partnershipledger.local.view.Overview.Partnership;
import org.partnershipledger.local.view.Overview.Total;

/** The overview as a table for a terminal. */
public final class Table {
  private static final List<Grid.Column> COLUMNS =
      List.of(
          new Grid.Column("Partnership", 24, false),
          new Grid.Column("Form", 11, false),
          new Grid.Column("Stage", 11, false),
          new Grid.Column("First target", 10, false),
          new Grid.Column("Latest target", 10, false),
          new Grid.Column("Slip", 6, true),
          new Grid.Column("Headline saving", 14, false),
          new Grid.Column("Realised saving", 12, false),
          new Grid.Column("Share of turnover", 8, true),
          new Grid.Column("Articles", 8, true),
          new Grid.Column("Independent sources", 11, true));
  private static final String LEGEND =
      "In brackets: other arrangements of the same bodies; the first target that was reported, where"
          + " it was hedged.";
  private static final List<Grid.Column> TOTALS =
      List.of(
          new Grid.Column("Total", 30, false),
          new Grid.Column("Amount", 10, true),
          new Grid.Column("Claims", 6, true));

  private Table() {}

  /** The table in lines of at most this width, with totals and what must be said of the texts. */
  public static String render(Overview overview, int width) {
    if (overview.partnerships().isEmpty()) {
      return "The ledger holds no partnership.";
    }
    List<String> parts = new ArrayList<>();
    parts.add(new Grid(COLUMNS, rows(overview.partnerships())).render(width));
    parts.add(LEGEND);
    if (!overview.totals().isEmpty()) {
      parts.add(
          new Grid(TOTALS, overview.totals().stream().map(Table::total).toList()).render(width));
      parts.add("Totals of unlike bases are never added.");
    }
    parts.addAll(notices(overview.partnerships()));
    return String.join("\n\n", parts);
  }

  // An empty row between partnerships keeps wrapped cells apart.
  private static List<List<String>> rows(List<Partnership> partnerships) {
    List<String> empty = COLUMNS.stream().map(c -> "").toList();
    return partnerships.stream().flatMap(p -> Stream.of(empty, row(p))).skip(1).toList();
  }

  private static List<String> row(Partnership p) {
    return List.of(
        Wording.members(p),
        Wording.forms(p),
        Wording.stages(p),
        Wording.firstTarget(p.targets()),
        Wording.latestTarget(p.targets()),
        Wording.slip(p.targets()),
        p.headlineSaving().map(Wording::headline).orElse(Wording.NONE),
        p.realisedSaving().map(Wording::saving).orElse(Wording.NONE),
        p.headlineSaving().map(Wording::share).orElse(Wording.NONE),
        Integer.toString(p.articles()),
        Integer.toString(p.independentSources()));
  }

  private static List<String> total(Total total) {
    return List.of(
        total.scope() + ", " + total.kind() + ", " + total.basis(),
        Wording.amount(total),
        Integer.toString(total.claims().size()));
  }

  // The notices differ in the publisher's name only; one sentence for all is enough here.
  private static List<String> notices(List<Partnership> partnerships) {
    long reReported =
        partnerships.stream()
            .filter(p -> p.notices().stream().anyMatch(n -> n.startsWith("Re-reported")))
            .count();
    Optional<String> sentence =
        reReported == 0
            ? Optional.empty()
            : Optional.of(
                "%d of %d partnerships rest on re-reported samples: retold in new sentences, not the publishers' words."
                    .formatted(reReported, partnerships.size()));
    return sentence.stream().toList();
  }
}
