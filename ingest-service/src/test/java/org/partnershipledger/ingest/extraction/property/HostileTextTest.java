package org.partnershipledger.ingest.extraction.property;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.Locale;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.partnershipledger.ingest.extraction.Reader;

/**
 * Texts made to be slow: one thing again and again, on one line. A text twice as long may cost
 * twice the memory, not its square, and none may hang; seconds are for the benchmark to tell.
 */
class HostileTextTest {
  private static final int CHARACTERS = 125_000;
  private static final double MOST_GROWTH = 2.6;
  private static final int HANGS_AFTER_SECONDS = 60;

  /** What a text is made of; a number sign stands for a new name, a star for a new number. */
  private enum Unit {
    OPENED_QUOTATIONS("“"),
    QUOTATIONS("“NHS trust” "),
    QUOTED_SPEECH("“he will,” said Mr Smith. "),
    SPEAKERS("“We will merge,” said John # of # NHS Trust. “It is #” he added.\n"),
    POUNDS("£"),
    SUMS("£1m "),
    NEW_SUMS("£*m "),
    SHARES("5 per cent "),
    SAVINGS("The merger will save £5m a year by 2019. "),
    NEW_SAVINGS("# Hospitals NHS Trust will save £*m a year by 2019. "),
    SAVINGS_OF_IT("It will save £*m. "),
    SAVINGS_WITHIN_A_LINE("they save £*m and it loses £*m, "),
    LINES("NHS\n"),
    HEADINGS("Trust\n\n"),
    BULLETS("• NHS\n"),
    RIGHT_TO_LEFT("\u202e NHS merge \u202d"),
    CONTROL_CHARACTERS("\u0000\u0001 NHS"),
    LONE_SURROGATES("\ud800 NHS \udc00"),
    BRACKETS("("),
    STOPS("a. "),
    TAGS("<div>"),
    WORDS_FOR_JOINING("merge "),
    MERGERS("Derby will merge with Burton. "),
    MERGERS_OF_TWO(
        "Derby Teaching Hospitals NHS Foundation Trust and Burton Hospitals NHS Foundation Trust will merge. "),
    NEW_MERGERS("# Hospitals NHS Trust will merge with # NHS Foundation Trust in May 2018. "),
    NEW_NAMES("# Hospitals NHS Trust and "),
    UNNAMED_SETS("Two trusts in # will merge. "),
    GROUPS(
        "The two trusts # Hospitals NHS Trust and # NHS Trust said both boards met, and they agreed. "),
    APPROVALS("The boards approved the full business case for the merger in May 2018. "),
    DATES("May 2018 "),
    DATED_STEPS(
        "The merger of Derby and Burton was approved on * May 2018 and completed on * June, "),
    APPOINTMENTS("Mr John # was appointed chief executive of # NHS Trust in May 2018. "),
    ONE_PERSON("Mr John Smith was appointed chief executive of # NHS Trust in May 2018. "),
    SHARED_OFFICES("John # is chief executive of both # NHS Trust and # NHS Trust. "),
    COMPARED_OFFICES("The smaller trust's chief executive, Mr John #, will leave. "),
    PROMISES("No services at # Hospital will close, # Hospitals NHS Trust said. "),
    PROMISES_OF_ONE("There will be no compulsory redundancies at #, said the trust. "),
    CATCHMENTS("# NHS Trust serves * people and employs * staff. "),
    REPORTS("according to # it said that #, who said that "),
    CONDITIONS("if it will merge unless the trust would not "),
    OWNERS("its larger neighbour's trust and its smaller trust ");

    private final String words;

    Unit(String words) {
      this.words = words;
    }

    private String text(int characters) {
      Random random = new Random(name().hashCode());
      StringBuilder text = new StringBuilder("NHS trusts in Derby are to merge.\n");
      while (text.length() < characters) {
        text.append(with(with(words, "#", w -> name(random)), "*", w -> number(random)));
      }
      return text.substring(0, characters);
    }

    private static String with(String words, String sign, UnaryOperator<String> value) {
      String made = words;
      while (made.contains(sign)) {
        int at = made.indexOf(sign);
        made = made.substring(0, at) + value.apply(sign) + made.substring(at + 1);
      }
      return made;
    }

    private static String name(Random random) {
      StringBuilder name = new StringBuilder();
      for (int i = 0; i < 7; i++) {
        name.append((char) ('a' + random.nextInt(26)));
      }
      return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    private static String number(Random random) {
      return Integer.toString(1 + random.nextInt(28));
    }
  }

  @ParameterizedTest
  @EnumSource
  @Timeout(HANGS_AFTER_SECONDS)
  void a_text_made_to_be_slow_costs_in_proportion_to_its_length(Unit unit) {
    // Given
    allocated(unit.text(CHARACTERS / 10));

    // When
    long once = allocated(unit.text(CHARACTERS));
    long twice = allocated(unit.text(2 * CHARACTERS));

    // Then
    assertThat((double) twice / once).isLessThan(MOST_GROWTH);
  }

  private static long allocated(String text) {
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long before = threads.getCurrentThreadAllocatedBytes();
    Reader.read("2018-05-01", text);
    return threads.getCurrentThreadAllocatedBytes() - before;
  }
}
