package org.partnershipledger.registry.projection;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;

/** A decision that a partnership is another one, which goes on. */
@Entity
@Immutable
@Table(name = "redirection")
public class RedirectionRecord extends PanacheEntityBase {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  public long number;

  @Column(name = "partnership_id")
  public String partnershipId = "";

  @Column(name = "into_id")
  public String into = "";

  public String reason = "";
  public String author = "";

  @Column(name = "recorded_at")
  public Instant recordedAt = Instant.EPOCH;
}
