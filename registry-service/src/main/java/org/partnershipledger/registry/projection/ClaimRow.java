package org.partnershipledger.registry.projection;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.hibernate.annotations.ColumnTransformer;
import org.jspecify.annotations.Nullable;

/** A claim of a reading that counts. */
@Entity
@Table(name = "claim")
public class ClaimRow extends PanacheEntityBase {

  static final LocalDate UNDATED = LocalDate.of(9999, 12, 31);

  @Id
  @Column(name = "claim_id")
  public String claimId = "";

  @Column(name = "article_id")
  public String articleId = "";

  public int position;

  @Column(name = "partnership_id")
  public @Nullable String partnershipId;

  public String kind = "";

  @Column(name = "reported_on")
  public LocalDate reportedOn = UNDATED;

  public String[] subjects = {};

  @ColumnTransformer(write = "cast(? as jsonb)")
  public String document = "";
}
