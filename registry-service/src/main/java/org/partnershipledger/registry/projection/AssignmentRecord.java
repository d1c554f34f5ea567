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

/** A decision that a dossier belongs to a partnership. */
@Entity
@Immutable
@Table(name = "assignment")
public class AssignmentRecord extends PanacheEntityBase {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  public long number;

  @Column(name = "article_id")
  public String articleId = "";

  public String dossier = "";
  public String parties = "";

  @Column(name = "partnership_id")
  public String partnershipId = "";

  @Column(name = "recorded_at")
  public Instant recordedAt = Instant.EPOCH;
}
