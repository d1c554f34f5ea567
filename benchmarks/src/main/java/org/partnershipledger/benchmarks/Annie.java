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
import gate.creole.Transducer;
import gate.creole.gazetteer.DefaultGazetteer;
import gate.creole.orthomatcher.OrthoMatcher;
import gate.creole.splitter.SentenceSplitter;
import gate.creole.tokeniser.DefaultTokeniser;
import gate.creole.tokeniser.SimpleTokeniser;
import java.net.MalformedURLException;
import java.net.URL;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * GATE with the steps of its ANNIE pipeline in the order in which it is delivered: tokeniser,
 * gazetteer, sentence splitter, tagger, grammars, names that belong together.
 */
final class Annie implements Engine {
  /** What the steps are made of. */
  private static final List<Class<? extends Resource>> PARTS =
      List.of(SimpleTokeniser.class, Transducer.class);

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

  /**
   * The pipeline as it is set up by default.
   *
   * @param resources the folder that the ANNIE plugin is unpacked in
   */
  Annie(Path resources) throws Exception {
    Gate.init();
    URL base = resources.toUri().toURL();
    this.pipeline =
        (SerialAnalyserController) Factory.createResource(SerialAnalyserController.class.getName());
    Gate.getCreoleRegister().registerPlugin(new Unpacked(base));
    for (Class<? extends Resource> step : STEPS) {
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

  /** The ANNIE plugin from the class path, with its files in a folder. */
  private static final class Unpacked extends Plugin.Component {
    private final URL base;

    private Unpacked(URL base) throws MalformedURLException {
      super(STEPS.getFirst(), base);
      this.base = base;
    }

    @Override
    public org.jdom.Document getCreoleXML() throws Exception {
      org.jdom.Document all = super.getCreoleXML();
      List<Class<? extends Resource>> others = new ArrayList<>(PARTS);
      others.addAll(STEPS.subList(1, STEPS.size()));
      for (Class<? extends Resource> other : others) {
        org.jdom.Document one = new Plugin.Component(other, base).getCreoleXML();
        for (Object child : List.copyOf(one.getRootElement().getChildren())) {
          all.getRootElement().addContent(((org.jdom.Element) child).detach());
        }
      }
      return all;
    }
  }
}
