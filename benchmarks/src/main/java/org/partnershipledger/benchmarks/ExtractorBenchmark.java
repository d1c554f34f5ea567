package org.partnershipledger.benchmarks;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.partnershipledger.ingest.extraction.ArticleText;
import org.partnershipledger.ingest.extraction.Extractor;
import org.partnershipledger.organisation.OrganisationReference;

/**
 * Articles a second on one thread, from canonical text to claims, over {@value #ARTICLES} texts.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx512m")
@Warmup(iterations = 5, time = 4)
@Measurement(iterations = 5, time = 4)
public class ExtractorBenchmark {
  static final int ARTICLES = 2_400;

  private Extractor extractor = Extractor.create(OrganisationReference.load());
  private List<ArticleText> articles = List.of();

  /** Makes the articles. */
  @Setup
  public void makeArticles() {
    extractor = Extractor.create(OrganisationReference.load());
    articles = Corpus.articles(Corpus.root(), ARTICLES);
  }

  /** Reads each article once. */
  @Benchmark
  @OperationsPerInvocation(ARTICLES)
  public void extract(Blackhole hole) {
    for (ArticleText article : articles) {
      hole.consume(extractor.extract(article));
    }
  }
}
