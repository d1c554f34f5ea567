package org.partnershipledger.analytics.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnershipledger.analytics.Claims.quote;
import static org.partnershipledger.analytics.Claims.saving;
import static org.partnershipledger.analytics.Partnerships.FACTS;
import static org.partnershipledger.analytics.Partnerships.holding;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.partnershipledger.analytics.Articles;
import org.partnershipledger.analytics.ledger.Partnership;
import org.partnershipledger.analytics.ledger.RecordedClaim;
import org.partnershipledger.analytics.projection.PartnershipAccount;
import org.partnershipledger.analytics.projection.PartnershipRow;
import org.partnershipledger.analytics.projection.PartnershipRows;
import org.partnershipledger.contracts.ledger.LedgerEvent;
import org.partnershipledger.contracts.ledger.Member;
import org.partnershipledger.contracts.vocabulary.Basis;

class OverviewCsvTest {
  @Test
  void a_text_that_a_spreadsheet_would_run_is_made_harmless() {
    String line = line("=HYPERLINK(\"http://example.org\")", "=1+1 \"saved\", they say");

    assertThat(line)
        .contains("\"'=HYPERLINK(\"\"http://example.org\"\")\"")
        .contains("\"'=1+1 \"\"saved\"\", they say\"");
  }

  @Test
  void every_line_has_a_cell_for_every_column() {
    String[] lines = OverviewCsv.of(List.of(row("Alpha", "ten a year"))).split("\r\n");

    assertThat(lines).hasSize(2);
    assertThat(lines[1].split(",", -1)).hasSameSizeAs(lines[0].split(",", -1));
  }

  @Test
  void numbers_and_words_are_written_plainly_and_absence_is_an_empty_cell() {
    assertThat(line("Alpha", "ten a year"))
        .startsWith("p,Alpha,RAA,undecided,,,,,,,,,,,10000000,annual,planned,10000000.00,,false,");
  }

  private static String line(String name, String quote) {
    return OverviewCsv.of(List.of(row(name, quote))).split("\r\n", 2)[1];
  }

  private static PartnershipRow row(String name, String quote) {
    RecordedClaim claim =
        saving("s", Articles.press("a", "2016-05-05"))
            .million("10")
            .basis(Basis.ANNUAL)
            .quoted(quote(quote, 0))
            .done();
    Partnership partnership =
        holding(
            Partnership.unknown("p")
                .after(
                    new LedgerEvent.PartnershipIdentified(
                        "p", List.of(new Member("RAA", Optional.of("RAA"), name)), List.of())),
            claim);
    return PartnershipRows.row(PartnershipAccount.of(partnership, FACTS));
  }
}
