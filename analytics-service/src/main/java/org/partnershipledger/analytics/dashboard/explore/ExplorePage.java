package org.partnershipledger.analytics.dashboard.explore;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.Optional;
import org.partnershipledger.analytics.dashboard.chart.JoinFigure;
import org.partnershipledger.analytics.dashboard.frame.Caption;
import org.partnershipledger.analytics.dashboard.frame.Frame;
import org.partnershipledger.analytics.dashboard.words.Sum;

/**
 * The table of partnerships.
 *
 * @param frame the frame
 * @param words what is searched for
 * @param facets the boxes to tick
 * @param filters how many filters are set
 * @param orders the orders to choose from
 * @param found how many partnerships match
 * @param all how many there are
 * @param rows those of this page
 * @param hints what would help where none matches
 * @param previous the page before; empty on the first
 * @param next the page after; empty on the last
 * @param place which of them are shown
 * @param map who joins whom; empty when there are too many to draw
 * @param mapTitle its heading
 * @param mapCaption what stands under it
 */
@CheckedTemplate(basePath = "", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record ExplorePage(
    Frame frame,
    String words,
    List<FacetBox> facets,
    int filters,
    List<Option> orders,
    long found,
    long all,
    List<Row> rows,
    List<Hint> hints,
    Optional<String> previous,
    Optional<String> next,
    String place,
    Optional<JoinFigure> map,
    String mapTitle,
    Caption mapCaption)
    implements TemplateInstance {
  /** A facet with its boxes. */
  record FacetBox(String name, String heading, List<Option> options) {}

  /** A box or an entry of a list. */
  record Option(String value, String label, long count, boolean chosen) {}

  /** What there would be without a filter. */
  record Hint(String filter, long found) {}

  /**
   * A partnership.
   *
   * @param below codes and region
   * @param stageNote what the register says where it differs; may be empty
   * @param late whether it is late
   * @param onTime whether it was done in time
   * @param dates its days in words
   * @param sentences sentences that hold what is searched for
   */
  record Row(
      String title,
      String address,
      String below,
      String form,
      String stage,
      String stageNote,
      boolean late,
      boolean onTime,
      String dates,
      Sum saving,
      List<Sentence> sentences) {}

  /** A sentence, with the claim that rests on it. */
  record Sentence(String address, List<Part> parts) {}

  /** Words of a sentence; found ones are marked. */
  record Part(String text, boolean marked) {}
}
