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

/** A claim entered for a partnership, or withdrawn from it. */
@Entity
@Immutable
@Table(name = "claim_entry")
public class ClaimEntryRecord extends PanacheEntityBase {

  static final String RECORDED = "recorded";
  static final String WITHDRAWN = "withdrawn";

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  public long number;

  @Column(name = "claim_id")
  public String claimId = "";

  @Column(name = "article_id")
  public String articleId = "";

  @Column(name = "partnership_id")
  public String partnershipId = "";

  public String entry = "";
  public String reason = "";

  @Column(name = "recorded_at")
  public Instant recordedAt = Instant.EPOCH;
}
