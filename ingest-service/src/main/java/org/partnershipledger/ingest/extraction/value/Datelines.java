package org.partnershipledger.ingest.extraction.value;

import java.util.ArrayList;
import java.util.List;
import org.partnershipledger.ingest.extraction.text.Block;
import org.partnershipledger.ingest.extraction.text.Sentence;
import org.partnershipledger.ingest.extraction.text.Sorted;
import org.partnershipledger.ingest.extraction.text.Token.Shape;
import org.partnershipledger.ingest.extraction.value.DateExpression.Day;

/** Tells the lines that say when a text appeared: "5 May 2017", "Posted 12:47, 18 May 2016". */
final class Datelines {
  private static final int LONGEST = 24;

  private final ValueText text;

  Datelines(ValueText text) {
    this.text = text;
  }

  /** The mentions, of which those in such a line are marked. */
  List<DateMention> marked(List<DateMention> mentions) {
    List<DateMention> marked = new ArrayList<>(mentions.size());
    for (DateMention mention : mentions) {
      boolean dateline = mention.expression() instanceof Day && stands(mention, mentions);
      marked.add(dateline ? asDateline(mention) : mention);
    }
    return marked;
  }

  private boolean stands(DateMention mention, List<DateMention> mentions) {
    Sentence sentence = text.document().sentenceOf(mention.first());
    Block block = sentence.block();
    boolean line =
        sentence.start() <= block.start() + 1 && sentence.last() - sentence.first() <= LONGEST;
    if (!line) {
      return false;
    }
    if (text.word(sentence.first()).is(Sense.PUBLISHES)
        && text.token(sentence.first()).isCapital()) {
      return onlyTiming(sentence.first(), mention.first(), mentions);
    }
    return sentence.end() >= block.end() - 1 && isOnlyDates(sentence, mentions);
  }

  private boolean onlyTiming(int first, int end, List<DateMention> mentions) {
    for (int i = first; i < end; i++) {
      if (text.isWord(i) && !text.word(i).is(Sense.TIMING) && !inside(i, mentions)) {
        return false;
      }
    }
    return true;
  }

  private boolean isOnlyDates(Sentence sentence, List<DateMention> mentions) {
    for (int i = sentence.first(); i < sentence.last(); i++) {
      boolean mark = text.token(i).shape() == Shape.MARK || text.isNumber(i);
      if (!mark && !text.word(i).is(Sense.TIMING) && !inside(i, mentions)) {
        return false;
      }
    }
    return true;
  }

  private static boolean inside(int token, List<DateMention> mentions) {
    int behind = Sorted.firstBehind(mentions, DateMention::first, token);
    return behind > 0 && token < mentions.get(behind - 1).end();
  }

  private static DateMention asDateline(DateMention mention) {
    return new DateMention(
        mention.first(),
        mention.end(),
        mention.boundFirst(),
        mention.expression(),
        mention.bound(),
        mention.since(),
        true,
        mention.text());
  }
}
