package org.partnershipledger.registry.projection;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.ColumnTransformer;
import org.jspecify.annotations.Nullable;

/** An article with the reading of it that counts. */
@Entity
@Table(name = "article")
public class ArticleRow extends PanacheEntityBase {

  @Id
  @Column(name = "article_id")
  public String articleId = "";

  public boolean retracted;

  @ColumnTransformer(write = "cast(? as json)")
  public @Nullable String reading;
}
