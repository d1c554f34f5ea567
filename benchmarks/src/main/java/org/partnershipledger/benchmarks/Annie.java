package org.partnershipledger.benchmarks;

import gate.AnnotationSet;
import gate.Corpus;
import gate.Document;
import gate.Factory;
import gate.FeatureMap;
import gate.Gate;
import gate.ProcessingResource;
import gate.Resource;
import gate.creole.ANNIETransducer;
import gate.creole.POSTagger;
import gate.creole.Plugin;
import gate.creole.SerialAnalyserController;
import gate.creole.gazetteer.DefaultGazetteer;
import gate.creole.orthomatcher.OrthoMatcher;
import gate.creole.splitter.SentenceSplitter;
import gate.creole.tokeniser.DefaultTokeniser;
import java.util.List;
import java.util.Set;

/**
 * GATE with the steps of its ANNIE pipeline in the order in which it is delivered: tokeniser,
 * gazetteer, sentence splitter, tagger, grammars, names that belong together.
 */
final class Annie implements Engine {
  private static final List<Class<? extends Resource>> STEPS =
      List.of(
          DefaultTokeniser.class,
          DefaultGazetteer.class,
          SentenceSplitter.class,
          POSTagger.class,
          ANNIETransducer.class,
          OrthoMatcher.class);

  private final SerialAnalyserController pipeline;
  private final Corpus corpus;

  Annie() throws Exception {
    Gate.init();
    this.pipeline =
        (SerialAnalyserController) Factory.createResource(SerialAnalyserController.class.getName());
    for (Class<? extends Resource> step : STEPS) {
      Gate.getCreoleRegister().registerPlugin(new Plugin.Component(step));
      FeatureMap defaults = Factory.newFeatureMap();
      pipeline.add((ProcessingResource) Factory.createResource(step.getName(), defaults));
    }
    this.corpus = Factory.newCorpus("articles");
    pipeline.setCorpus(corpus);
  }

  @Override
  public String name() {
    return "GATE ANNIE";
  }

  @Override
  public int read(String text) throws Exception {
    Document document = Factory.newDocument(text);
    try {
      corpus.add(document);
      pipeline.execute();
      AnnotationSet found = document.getAnnotations();
      return found.get(Set.of("Organization", "Person", "Location", "Date", "Money")).size();
    } finally {
      corpus.clear();
      Factory.deleteResource(document);
    }
  }
}
