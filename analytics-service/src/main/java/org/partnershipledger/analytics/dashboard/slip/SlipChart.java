package org.partnershipledger.analytics.dashboard.slip;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The slip chart: dates promised by the day they were said, and what came of them
 * (docs/dashboard.md).
 *
 * @param wide the wide form
 * @param narrow the narrow form, whose marks are numbered
 * @param numbered whether the wide form's marks are numbered too, so that it needs the list
 * @param title what is shown
 * @param description the same in words
 */
public record SlipChart(
    Drawing wide, Drawing narrow, boolean numbered, String title, String description) {

  /** Draws a story. */
  public static SlipChart of(SlipStory story) {
    Sheet wide = Sheet.of(story, SlipFrame.wide(story));
    return new SlipChart(
        wide.drawing(),
        Sheet.of(story, SlipFrame.narrow(story)).drawing(),
        wide.numbered(),
        "Completion date promised, by the date it was said",
        SlipWords.description(story));
  }

  /** One form, and whether its marks are numbered. */
  private record Sheet(Drawing drawing, boolean numbered) {

    static Sheet of(SlipStory story, SlipFrame frame) {
      Drawing.Pen pen = new Drawing.Pen();
      List<Box> taken = new ArrayList<>();
      new SlipGround(frame, pen).draw();
      new SlipLines(story, frame, pen, taken).draw();
      new SlipMarks(story, frame, pen, taken).draw();
      SlipLabels labels = new SlipLabels(story, frame, taken);
      List<SlipLabels.Line> lines = new ArrayList<>(labels.fixed());
      Optional<List<SlipLabels.Line>> words = labels.words();
      lines.addAll(words.orElseGet(labels::numbers));
      if (!frame.small()) {
        labels
            .diagonal()
            .ifPresent(at -> pen.turned("muted note", at[0], at[1], -45, "the day itself"));
      }
      lines.forEach(l -> pen.words(l.look(), l.anchor(), l.x(), l.y(), l.text()));
      return new Sheet(pen.drawn(frame.width(), frame.height()), words.isEmpty());
    }
  }
}
