package org.partnershipledger.registry.projection;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.ColumnTransformer;

/** A body of which something is reported, as it stands. */
@Entity
@Table(name = "trust")
public class TrustRow extends PanacheEntityBase {

  @Id public String id = "";

  public long version;

  @ColumnTransformer(write = "cast(? as json)")
  public String document = "";
}
