package org.partnershipledger.registry.api.export;

import jakarta.ws.rs.core.StreamingOutput;
import java.util.List;
import java.util.function.Function;
import org.partnershipledger.rim.table.Table;

/**
 * A list that can be taken away whole, as a table or as lines of JSON.
 *
 * @param chunks the items
 * @param table their table
 * @param lines the lines of the table that a chunk of items makes
 */
public record Export<T, L>(Chunks<T> chunks, Table<L> table, Function<List<T>, List<L>> lines) {

  /** What its files are called. */
  public String name() {
    return table.name();
  }

  /** The list as a table. */
  public StreamingOutput csv() {
    return chunks.csv(table, lines);
  }

  /** The list as JSON, an item a line. */
  public StreamingOutput jsonLines() {
    return chunks.jsonLines();
  }
}
