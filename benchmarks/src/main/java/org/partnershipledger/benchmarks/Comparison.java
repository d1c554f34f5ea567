package org.partnershipledger.benchmarks;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Locale;
import org.partnershipledger.ingest.extraction.ArticleText;

/**
 * Reads the same articles with our reader, with CoreNLP and with ANNIE, one after the other in one
 * process, and prints articles a second and how many times as fast ours is.
 */
public final class Comparison {
  private static final int ALL = 2_400;
  private static final int FEW = 40;
  private static final int WARM_UP = 8;
  private static final int ROUNDS = 5;

  private Comparison() {}

  /**
   * Prints the comparison.
   *
   * @param arguments how many articles the others read; 40 when not given
   */
  public static void main(String[] arguments) throws Exception {
    PrintStream out = System.out;
    int few = arguments.length == 0 ? FEW : Integer.parseInt(arguments[0]);
    List<ArticleText> articles = Corpus.articles(Corpus.root(), ALL);
    List<String> texts = articles.stream().map(ArticleText::text).toList();
    List<String> some = texts.subList(0, few);
    out.printf(
        Locale.ROOT,
        "%s, %d processors, load %.1f; %d articles of %d words; the others read the first %d%n",
        Runtime.version(),
        Runtime.getRuntime().availableProcessors(),
        ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
        ALL,
        Corpus.wordsEach(articles),
        few);
    Ledger ledger = new Ledger();
    Speed all = Speed.of(ledger, texts, WARM_UP, ROUNDS);
    print(out, ledger.name() + ", all", all, all);
    Speed ours = Speed.of(ledger, some, WARM_UP, ROUNDS);
    print(out, ledger.name() + ", the same " + few, ours, ours);
    other(out, new Annie(Corpus.root().resolve("benchmarks/target/annie")), some, 2, all);
    other(out, new CoreNlp(), some, 1, all);
  }

  private static void other(
      PrintStream out, Engine engine, List<String> texts, int warmUp, Speed ours) throws Exception {
    print(out, engine.name(), Speed.of(engine, texts, warmUp, 3), ours);
  }

  private static void print(PrintStream out, String name, Speed speed, Speed ours) {
    out.printf(
        Locale.ROOT,
        "%-50s %8.1f articles/s of processor time, %8.1f by the clock; ours is %.1f times; %d found%n",
        name,
        speed.cpu(),
        speed.clock(),
        ours.cpu() / speed.cpu(),
        speed.found());
  }
}
