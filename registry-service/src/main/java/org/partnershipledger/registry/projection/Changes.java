package org.partnershipledger.registry.projection;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.partnershipledger.contracts.envelope.EventType;
import org.partnershipledger.contracts.json.EventJson;

/** The changes of partnerships that were published, by the number they were published under. */
@ApplicationScoped
public class Changes {

  private static final String CHOSEN =
      """
      select c.sequence, c.event_id, c.type, c.partnership_id, h.title, c.valid_time, c.recorded_at,
             c.article_id, c.document
      from change c
      left join partnership_history h on h.partnership_id = c.partnership_id
        and h.recorded_to = 'infinity' and h.valid_from is null
      where c.sequence > ?
      """;

  private final DataSource database;

  Changes(DataSource database) {
    this.database = database;
  }

  /**
   * Which changes.
   *
   * @param partnership id of a partnership; empty for any
   * @param member ODS code or own id of a present party; empty for any
   * @param region NHS region of a present party; empty for any
   * @param types types of events; empty for all
   */
  public record Choice(
      Optional<String> partnership,
      Optional<String> member,
      Optional<String> region,
      List<EventType> types) {
    /** Every change. */
    public static final Choice ALL =
        new Choice(Optional.empty(), Optional.empty(), Optional.empty(), List.of());

    public Choice {
      types = List.copyOf(types);
    }
  }

  /**
   * A change.
   *
   * @param sequence the number it was published under: without gaps over all that the registry
   *     publishes, so with gaps among changes
   * @param id id of the event
   * @param type its type
   * @param partnershipId the partnership
   * @param title its present title; empty when nothing is left of it, or it was merged
   * @param time when it holds in the world: publication of what it rests on; empty when undated
   * @param recordedAt when the registry learnt it
   * @param articleId the article that set it off; empty when a person did
   * @param data the event
   */
  public record Change(
      long sequence,
      String id,
      EventType type,
      String partnershipId,
      Optional<String> title,
      Optional<Instant> time,
      Instant recordedAt,
      Optional<String> articleId,
      JsonNode data) {

    /** The event as its record. */
    public Record event() {
      return EventJson.read(EventJson.write(data), type.payload());
    }
  }

  /** Up to so many changes that came after a number, in order. */
  public List<Change> after(long sequence, Choice choice, int most) {
    return read("order by c.sequence limit ?", sequence, choice, most);
  }

  /** The latest changes, the last one first. */
  public List<Change> latest(Choice choice, int most) {
    return read("order by c.sequence desc limit ?", 0, choice, most);
  }

  /** The number of the last change; 0 before the first. */
  public long last() {
    try (Connection connection = database.getConnection();
        PreparedStatement query =
            connection.prepareStatement("select coalesce(max(sequence), 0) from change");
        ResultSet rows = query.executeQuery()) {
      rows.next();
      return rows.getLong(1);
    } catch (SQLException e) {
      throw new Unreadable(e);
    }
  }

  /** The database did not answer. */
  static final class Unreadable extends RuntimeException {
    private static final long serialVersionUID = 1;

    Unreadable(SQLException cause) {
      super(cause);
    }
  }

  private List<Change> read(String order, long after, Choice choice, int most) {
    StringBuilder sql = new StringBuilder(CHOSEN);
    List<Object> values = new ArrayList<>(List.of(after));
    // A condition stands only where something is asked, so that its index serves it.
    choice.partnership().ifPresent(id -> add(sql, values, "c.partnership_id = ?", id));
    choice.member().ifPresent(id -> add(sql, values, "h.members @> array[?::text]", id));
    choice.region().ifPresent(name -> add(sql, values, "h.regions @> array[?::text]", name));
    if (!choice.types().isEmpty()) {
      String[] types = choice.types().stream().map(EventType::wireName).toArray(String[]::new);
      add(sql, values, "c.type = any(?)", types);
    }
    values.add(most);
    try (Connection connection = database.getConnection();
        PreparedStatement query = connection.prepareStatement(sql.append(order).toString())) {
      for (int i = 0; i < values.size(); i++) {
        query.setObject(i + 1, values.get(i));
      }
      List<Change> found = new ArrayList<>();
      try (ResultSet rows = query.executeQuery()) {
        while (rows.next()) {
          found.add(change(rows));
        }
      }
      return found;
    } catch (SQLException e) {
      throw new Unreadable(e);
    }
  }

  private static void add(StringBuilder sql, List<Object> values, String condition, Object value) {
    sql.append("and ").append(condition).append('\n');
    values.add(value);
  }

  private static Change change(ResultSet row) throws SQLException {
    return new Change(
        row.getLong(1),
        row.getString(2),
        EventType.named(row.getString(3)).orElseThrow(),
        row.getString(4),
        Optional.ofNullable(row.getString(5)),
        Optional.ofNullable(row.getObject(6, OffsetDateTime.class)).map(OffsetDateTime::toInstant),
        row.getObject(7, OffsetDateTime.class).toInstant(),
        Optional.ofNullable(row.getString(8)),
        EventJson.read(row.getString(9).getBytes(StandardCharsets.UTF_8), JsonNode.class));
  }
}
