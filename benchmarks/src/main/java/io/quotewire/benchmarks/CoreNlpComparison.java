package io.quotewire.benchmarks;

import io.quotewire.core.Extractor;
import io.quotewire.core.NewsExtractor;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Compares the throughput of Stanford CoreNLP's quote pipeline with that of this extraction, in articles a second, on
 * the same articles and one thread each: {@code CoreNlpComparison NEWS.jsonl CLASSPATH [ARTICLES]}, where CLASSPATH has
 * CoreNLP, its English models and dependencies, which are not part of this project (they are under the GPL). For
 * CoreNLP the time it reports itself is used, without loading models and writing results; for this extraction, the
 * median of the later half of the rounds, after half a minute of warm-up.
 */
public final class CoreNlpComparison {
    private static final int ARTICLES = 40;
    private static final int ROUNDS = 200;
    private static final Duration WARM_UP = Duration.ofSeconds(30);
    private static final double NANOSECONDS = 1e9;
    private static final String ANNOTATORS = "tokenize,pos,lemma,ner,depparse,coref,quote";
    private static final Pattern TOTAL = Pattern.compile("TOTAL: ([0-9.]+) sec\\.");

    private CoreNlpComparison() {}

    /** Measures and prints. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        int wanted = arguments.length > 2 ? Integer.parseInt(arguments[2]) : ARTICLES;
        List<String> articles = SpreadSample.of(JsonLineTexts.read(Path.of(arguments[0])), wanted);
        double theirs = articles.size() / coreNlp(articles, arguments[1]);
        double ours = articles.size() / quotewire(articles);
        out.printf("CoreNLP   %,12.3f articles/s; %s%n", theirs, ANNOTATORS);
        out.printf("quotewire %,12.1f articles/s: %,.0f times%n", ours, ours / theirs);
    }

    private static double quotewire(List<String> articles) {
        Extractor extractor = NewsExtractor.standard();
        for (long start = System.nanoTime(); System.nanoTime() - start < WARM_UP.toNanos(); ) {
            articles.forEach(extractor::extract);
        }
        double[] seconds = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            long start = System.nanoTime();
            articles.forEach(extractor::extract);
            seconds[round] = (System.nanoTime() - start) / NANOSECONDS;
        }
        return Median.ofLaterHalf(seconds);
    }

    /** The seconds for all articles, as CoreNLP reports them at its end. */
    private static double coreNlp(List<String> articles, String classPath) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("corenlp");
        try {
            List<String> files = new ArrayList<>();
            for (int i = 0; i < articles.size(); i++) {
                files.add(Files.writeString(folder.resolve(i + ".txt"), articles.get(i))
                        .toString());
            }
            Path list = Files.write(folder.resolve("list"), files);
            Process process = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-Xmx8g",
                            "-XX:+UseSerialGC",
                            "-cp",
                            classPath,
                            "edu.stanford.nlp.pipeline.StanfordCoreNLP",
                            "-annotators",
                            ANNOTATORS,
                            "-threads",
                            "1",
                            "-filelist",
                            list.toString(),
                            "-outputFormat",
                            "json",
                            "-outputDirectory",
                            folder.toString())
                    .redirectErrorStream(true)
                    .start();
            return total(process);
        } finally {
            WholeFolder.delete(folder);
        }
    }

    private static double total(Process process) throws IOException, InterruptedException {
        List<String> lines = new ArrayList<>();
        double seconds = Double.NaN;
        try (BufferedReader output = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = output.readLine(); line != null; line = output.readLine()) {
                lines.add(line);
                Matcher total = TOTAL.matcher(line);
                seconds = total.find() ? Double.parseDouble(total.group(1)) : seconds;
            }
        }
        if (process.waitFor() != 0 || Double.isNaN(seconds)) {
            throw new IllegalStateException("CoreNLP failed or told no time:\n" + String.join("\n", lines));
        }
        return seconds;
    }
}
