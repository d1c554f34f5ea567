package org.partnershipledger.registry.api.export;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.partnershipledger.contracts.json.EventJson;
import org.partnershipledger.rim.table.Table;

/**
 * A long list, fetched and written a chunk at a time, each in a transaction of its own: however
 * long it is, little of it is ever in memory.
 *
 * @param fetch the chunk after an item, or the first one; empty at the end
 */
public record Chunks<T>(Function<Optional<T>, List<T>> fetch) {

  /** How many items are fetched at a time. */
  public static final int SIZE = 500;

  private interface Sink<T> {
    void take(List<T> chunk) throws IOException;
  }

  private void forEach(Sink<T> sink) throws IOException {
    List<T> chunk = next(Optional.empty());
    while (!chunk.isEmpty()) {
      sink.take(chunk);
      chunk = chunk.size() < SIZE ? List.of() : next(Optional.of(chunk.getLast()));
    }
  }

  private List<T> next(Optional<T> last) {
    return QuarkusTransaction.requiringNew().call(() -> fetch.apply(last));
  }

  /** The list as a table; {@code lines} makes the lines of a chunk. */
  public <L> StreamingOutput csv(Table<L> table, Function<List<T>, List<L>> lines) {
    return out -> {
      Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
      table.writeHeader(writer);
      forEach(
          chunk -> {
            for (L line : QuarkusTransaction.requiringNew().call(() -> lines.apply(chunk))) {
              table.writeRow(line, writer);
            }
            writer.flush();
          });
      writer.flush();
    };
  }

  /** The list as JSON, an item a line. */
  public StreamingOutput jsonLines() {
    return out -> {
      Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
      forEach(
          chunk -> {
            for (T item : chunk) {
              writer.append(EventJson.text(item)).append('\n');
            }
            writer.flush();
          });
      writer.flush();
    };
  }
}
