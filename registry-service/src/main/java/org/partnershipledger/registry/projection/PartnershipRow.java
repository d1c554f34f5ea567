package org.partnershipledger.registry.projection;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** An id that was given to a partnership, and what has become of it. */
@Entity
@Table(name = "partnership")
public class PartnershipRow extends PanacheEntityBase {

  @Id public String id = "";

  public long version;

  @Column(name = "merged_into")
  public @Nullable String mergedInto;

  public boolean empty;
}
