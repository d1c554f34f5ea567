package org.partnershipledger.registry.projection;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.ColumnTransformer;
import org.hibernate.annotations.Immutable;

/** A reading, a part of one, or a retraction, as it was received. */
@Entity
@Immutable
@Table(name = "reading")
public class ReadingRecord extends PanacheEntityBase {

  static final String READ = "read";
  static final String RETRACTED = "retracted";

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  public long number;

  @Column(name = "event_id")
  public String eventId = "";

  @Column(name = "article_id")
  public String articleId = "";

  public String kind = "";

  @ColumnTransformer(write = "cast(? as json)")
  public String document = "";

  @Column(name = "recorded_at")
  public Instant recordedAt = Instant.EPOCH;
}
