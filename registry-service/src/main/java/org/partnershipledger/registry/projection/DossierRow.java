package org.partnershipledger.registry.projection;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import org.hibernate.annotations.ColumnTransformer;

/** A dossier of the reading that counts, with the partnership that it belongs to. */
@Entity
@Table(name = "dossier")
@IdClass(DossierRow.Key.class)
public class DossierRow extends PanacheEntityBase {

  /** Article and dossier. */
  public record Key(String articleId, String dossier) {}

  @Id
  @Column(name = "article_id")
  public String articleId = "";

  @Id public String dossier = "";

  @Column(name = "partnership_id")
  public String partnershipId = "";

  public String[] lookup = {};

  @ColumnTransformer(write = "cast(? as json)")
  public String summary = "";
}
