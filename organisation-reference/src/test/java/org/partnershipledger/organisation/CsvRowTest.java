package org.partnershipledger.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvRowTest {

  private static final List<String> COLUMNS = List.of("name", "day");

  @Test
  void reads_quoted_fields_with_commas_quotation_marks_and_line_breaks() {
    List<CsvRow> rows = parse("name,day\n\"a, \"\"b\"\"\nc\",2020-04-01\r\nd,\n");

    assertThat(rows).hasSize(2);
    assertThat(rows.getFirst().text("name")).isEqualTo("a, \"b\"\nc");
    assertThat(rows.getFirst().date("day")).hasValue(LocalDate.of(2020, 4, 1));
    assertThat(rows.getLast().date("day")).isEmpty();
  }

  @Test
  void counts_lines_through_a_quoted_line_break() {
    List<CsvRow> rows = parse("name,day\n\"a\nb\",\nc,");

    assertThat(rows).extracting(CsvRow::line).containsExactly(2, 4);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "a,b,c", "", "a\"b,c", "\"a\"b,c", "\"a,b"})
  void refuses_a_line_that_the_standard_or_the_header_does_not_allow(String line) {
    assertThatExceptionOfType(MalformedReferenceException.class)
        .isThrownBy(() -> parse("name,day\nfirst,\n" + line + "\n"))
        .withMessageStartingWith("test.csv line 3: ");
  }

  @Test
  void refuses_another_header() {
    assertThatExceptionOfType(MalformedReferenceException.class)
        .isThrownBy(() -> parse("name,date\n"))
        .withMessage("test.csv line 1: the header must be [name, day]");
  }

  @Test
  void refuses_a_date_that_cannot_be_read() {
    CsvRow row = parse("name,day\na,1 April 2020\n").getFirst();

    assertThatExceptionOfType(MalformedReferenceException.class)
        .isThrownBy(() -> row.date("day"))
        .withMessage("test.csv line 2: day '1 April 2020' cannot be read");
  }

  @Test
  void refuses_white_space_at_the_ends_and_empty_parts_of_a_list() {
    CsvRow row = parse("name,day\na||b, x\n").getFirst();

    assertThatExceptionOfType(MalformedReferenceException.class).isThrownBy(() -> row.list("name"));
    assertThatExceptionOfType(MalformedReferenceException.class)
        .isThrownBy(() -> row.optional("day"));
  }

  private static List<CsvRow> parse(String text) {
    return CsvRow.parse("test.csv", text, COLUMNS);
  }
}
