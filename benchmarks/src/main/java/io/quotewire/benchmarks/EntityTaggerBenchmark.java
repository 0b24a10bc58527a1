package io.quotewire.benchmarks;

import io.quotewire.core.entity.tagger.EntityModel;
import io.quotewire.core.entity.tagger.EntityTagger;
import io.quotewire.core.text.Tokenizer;
import io.quotewire.core.text.Tokens;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.function.ToIntFunction;
import opennlp.tools.namefind.NameFinderME;

/**
 * Compares the tagger with OpenNLP's name finder: load time and tokens a second on one thread, warm: {@code
 * EntityTaggerBenchmark LABELLED NEWS.jsonl}, where LABELLED trains OpenNLP and NEWS has lines with {@code body} or
 * {@code text}. Texts are tokenised beforehand; the result is the median of the rounds.
 */
public final class EntityTaggerBenchmark {
    private static final int ROUNDS = 20;
    private static final int OPEN_NLP_ROUNDS = 3;
    private static final int ARTICLES = 2_000;
    private static final int OPEN_NLP_ARTICLES = 200;
    private static final double NANOSECONDS = 1e9;

    private EntityTaggerBenchmark() {}

    /** Measures and prints. */
    public static void main(String[] arguments) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        List<Tokens> texts = JsonLineTexts.read(Path.of(arguments[1])).stream()
                .limit(ARTICLES)
                .map(Tokenizer::tokenize)
                .toList();
        List<Tokens> fewer = texts.subList(0, Math.min(OPEN_NLP_ARTICLES, texts.size()));
        long start = System.nanoTime();
        EntityTagger tagger = EntityModel.english().tagger();
        out.printf("quotewire  load %.2f s%n", seconds(start));
        byte[] model;
        try (BufferedReader labelled = JsonLineTexts.reader(Path.of(arguments[0]))) {
            model = OpenNlpNames.train(labelled);
        }
        start = System.nanoTime();
        NameFinderME openNlp = OpenNlpNames.load(model);
        out.printf(
                "OpenNLP    load %.2f s (trained here on %,d sentences, %d iterations)%n",
                seconds(start), OpenNlpNames.SENTENCES, OpenNlpNames.ITERATIONS);
        print(out, "quotewire", ROUNDS, texts, tokens -> tagger.tag(tokens).size());
        print(out, "OpenNLP", OPEN_NLP_ROUNDS, fewer, tokens -> OpenNlpNames.names(openNlp, tokens));
    }

    private static void print(
            PrintStream out, String name, int rounds, List<Tokens> texts, ToIntFunction<Tokens> tagger) {
        long tokens = texts.stream().mapToLong(Tokens::size).sum();
        double[] elapsed = new double[rounds];
        double[] processor = new double[rounds];
        int names = 0;
        for (int round = 0; round < rounds; round++) {
            long start = System.nanoTime();
            long worked = processorTime();
            names = texts.stream().mapToInt(tagger).sum();
            processor[round] = tokens / ((processorTime() - worked) / NANOSECONDS);
            elapsed[round] = tokens / seconds(start);
        }
        out.printf(
                "%-10s %,12.0f tokens/s elapsed, %,12.0f of processor time; %,d names in %,d tokens, %d rounds%n",
                name, Median.ofLaterHalf(elapsed), Median.ofLaterHalf(processor), names, tokens, rounds);
    }

    private static double seconds(long start) {
        return (System.nanoTime() - start) / NANOSECONDS;
    }

    private static long processorTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
