package org.partnershipledger.registry.projection;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.hibernate.annotations.ColumnTransformer;
import org.jspecify.annotations.Nullable;

/** A partnership as it stands. */
@Entity
@Table(name = "partnership")
public class PartnershipRow extends PanacheEntityBase {

  static final LocalDate UNDATED = LocalDate.of(1, 1, 1);

  @Id public String id = "";

  public long version;

  @Column(name = "merged_into")
  public @Nullable String mergedInto;

  public boolean empty;
  public String title = "";
  public String form = "";
  public @Nullable String stage;

  @Column(name = "side_state")
  public @Nullable String sideState;

  public String[] members = {};
  public String[] regions = {};
  public String[] sectors = {};

  @Column(name = "slip_days")
  public @Nullable Long slipDays;

  @Column(name = "due_on")
  public @Nullable LocalDate dueOn;

  @Column(name = "reported_on")
  public LocalDate reportedOn = UNDATED;

  @ColumnTransformer(write = "cast(? as jsonb)")
  public String document = "";
}
