package io.quotewire.benchmarks;

import io.quotewire.core.entity.EntityTagger;
import io.quotewire.core.entity.tagger.EntityModel;
import io.quotewire.core.text.Tokenizer;
import io.quotewire.core.text.Tokens;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToIntFunction;
import opennlp.tools.namefind.NameFinderME;

/**
 * Prints the load time and the tokens a second of the tagger beside those of OpenNLP's name finder, one thread, warm, in
 * time of the processor: {@code EntityTaggerBenchmark LABELLED TEXT...}, where LABELLED trains OpenNLP and each TEXT is an
 * article.
 */
public final class EntityTaggerBenchmark {
    private static final int ROUNDS = 5;
    private static final double NANOSECONDS = 1e9;

    private EntityTaggerBenchmark() {}

    /** Measures and prints. */
    public static void main(String[] arguments) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        List<Tokens> texts = new ArrayList<>();
        for (String file : Arrays.asList(arguments).subList(1, arguments.length)) {
            texts.add(Tokenizer.tokenize(Files.readString(Path.of(file))));
        }
        long start = now();
        EntityTagger tagger = EntityModel.english().tagger();
        out.printf("quotewire  load %.2f s%n", (now() - start) / NANOSECONDS);
        byte[] file;
        try (BufferedReader labelled = Files.newBufferedReader(Path.of(arguments[0]))) {
            file = OpenNlpNames.train(labelled);
        }
        start = now();
        NameFinderME openNlp = OpenNlpNames.load(file);
        out.printf("OpenNLP    load %.2f s%n", (now() - start) / NANOSECONDS);
        for (int round = 0; round < ROUNDS; round++) {
            print(out, "quotewire", texts, tokens -> tagger.tag(tokens).size());
            print(out, "OpenNLP", texts, tokens -> OpenNlpNames.names(openNlp, tokens));
        }
    }

    private static void print(PrintStream out, String name, List<Tokens> texts, ToIntFunction<Tokens> tagger) {
        long start = now();
        int names = texts.stream().mapToInt(tagger).sum();
        double seconds = (now() - start) / NANOSECONDS;
        long tokens = texts.stream().mapToLong(Tokens::size).sum();
        out.printf("%-10s %,12.0f tokens/s  %d names%n", name, tokens / seconds, names);
    }

    private static long now() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
