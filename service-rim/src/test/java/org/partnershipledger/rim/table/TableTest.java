package org.partnershipledger.rim.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableTest {

  private record Row(String words, Optional<Long> number) {}

  private static final Table<Row> TABLE =
      new Table<>(
          "rows",
          List.of(
              Column.words("words", "What is said", row -> Optional.of(row.words())),
              Column.number("number", "In days", Row::number),
              Column.day("day", "A day", row -> Optional.of(LocalDate.of(2019, 4, 1)))));

  private static String line(String words, Optional<Long> number) throws IOException {
    StringBuilder out = new StringBuilder();
    TABLE.writeRow(new Row(words, number), out);
    return out.toString();
  }

  @Test
  void the_header_names_the_columns() throws IOException {
    StringBuilder out = new StringBuilder();

    TABLE.writeHeader(out);

    assertThat(out).hasToString("words,number,day\r\n");
  }

  @Test
  void an_empty_cell_is_empty_and_a_negative_number_stays_a_number() throws IOException {
    assertThat(line("plain", Optional.empty())).isEqualTo("plain,,2019-04-01\r\n");
    assertThat(line("plain", Optional.of(-91L))).isEqualTo("plain,-91,2019-04-01\r\n");
  }

  @Test
  void commas_quotes_and_line_breaks_are_quoted() throws IOException {
    assertThat(line("a, \"b\"\nc", Optional.empty()))
        .isEqualTo("\"a, \"\"b\"\"\nc\",,2019-04-01\r\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+44", "-cmd", "@sum", "\tx", "\rx", "\nx"})
  void words_that_look_like_a_formula_are_made_harmless(String words) throws IOException {
    assertThat(line(words, Optional.empty()).replace("\"", "")).startsWith("'" + words.charAt(0));
  }

  @Test
  void the_schema_tells_name_type_and_meaning_of_each_column() {
    assertThat(TABLE.schema().fields())
        .containsExactly(
            new Table.Field("words", "string", "What is said"),
            new Table.Field("number", "integer", "In days"),
            new Table.Field("day", "date", "A day"));
  }
}
