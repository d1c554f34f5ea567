package org.partnershipledger.benchmarks;

import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.util.Properties;

/** Stanford CoreNLP up to named entities with SUTime, as it is set up by default. */
final class CoreNlp implements Engine {
  private final StanfordCoreNLP pipeline;

  CoreNlp() {
    Properties properties = new Properties();
    properties.setProperty("annotators", "tokenize,pos,lemma,ner");
    properties.setProperty("ner.useSUTime", "true");
    this.pipeline = new StanfordCoreNLP(properties);
  }

  @Override
  public String name() {
    return "Stanford CoreNLP, NER and SUTime";
  }

  @Override
  public int read(String text) {
    CoreDocument document = new CoreDocument(text);
    pipeline.annotate(document);
    return document.entityMentions().size();
  }
}
