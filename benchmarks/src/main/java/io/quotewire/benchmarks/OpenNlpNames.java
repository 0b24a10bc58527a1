package io.quotewire.benchmarks;

import io.quotewire.core.text.Tokens;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.namefind.NameSample;
import opennlp.tools.namefind.TokenNameFinderFactory;
import opennlp.tools.namefind.TokenNameFinderModel;
import opennlp.tools.util.CollectionObjectStream;
import opennlp.tools.util.Span;
import opennlp.tools.util.TrainingParameters;

/** OpenNLP's name finder, trained here, as no English name model is published on Maven Central. */
final class OpenNlpNames {
    static final int SENTENCES = 5_000;
    static final int ITERATIONS = 20;

    private OpenNlpNames() {}

    /**
     * Trains on the first sentences of a file with a token, a tab and a label on each line and an empty line between
     * sentences; returns the model's file. Training on all of them would take an hour, and its speed hardly depends on
     * their number.
     */
    static byte[] train(BufferedReader labelled) throws IOException {
        List<NameSample> samples = new ArrayList<>();
        List<String> words = new ArrayList<>();
        List<String> labels = new ArrayList<>();
        for (String line = labelled.readLine();
                line != null && samples.size() < SENTENCES;
                line = labelled.readLine()) {
            int tab = line.indexOf('\t');
            if (tab > 0) {
                words.add(line.substring(0, tab));
                labels.add(line.substring(tab + 1));
            } else if (!words.isEmpty()) {
                samples.add(new NameSample(words.toArray(String[]::new), spans(labels), false));
                words.clear();
                labels.clear();
            }
        }
        TrainingParameters parameters = TrainingParameters.defaultParams();
        parameters.put(TrainingParameters.ITERATIONS_PARAM, ITERATIONS);
        TokenNameFinderModel model = NameFinderME.train(
                "eng", null, new CollectionObjectStream<>(samples), parameters, new TokenNameFinderFactory());
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        model.serialize(file);
        return file.toByteArray();
    }

    static NameFinderME load(byte[] file) throws IOException {
        return new NameFinderME(new TokenNameFinderModel(new ByteArrayInputStream(file)));
    }

    /** The number of names found in the tokens. */
    static int names(NameFinderME finder, Tokens tokens) {
        String[] words =
                IntStream.range(0, tokens.size()).mapToObj(tokens::word).toArray(String[]::new);
        return finder.find(words).length;
    }

    private static Span[] spans(List<String> labels) {
        List<Span> spans = new ArrayList<>();
        for (int i = 0; i < labels.size(); i++) {
            if (labels.get(i).startsWith("B-")) {
                int end = i + 1;
                while (end < labels.size() && labels.get(end).startsWith("I-")) {
                    end++;
                }
                spans.add(new Span(i, end, labels.get(i).substring(2)));
            }
        }
        return spans.toArray(Span[]::new);
    }
}
