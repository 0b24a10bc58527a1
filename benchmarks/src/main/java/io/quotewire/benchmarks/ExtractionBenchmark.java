package io.quotewire.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import io.quotewire.core.Extractor;
import io.quotewire.core.NewsExtractor;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Measures the whole extraction: articles a second of elapsed time, on one thread and on all cores; the CPU time of the
 * process in the single-threaded rounds, including JIT compilation; and how the time grows with the length of
 * adversarial texts: {@code ExtractionBenchmark NEWS.jsonl}, lines with {@code body} or {@code text}.
 */
public final class ExtractionBenchmark {
    private static final int ROUNDS = 6;
    private static final double NANOSECONDS = 1e9;
    private static final OperatingSystemMXBean PROCESS =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    private static final int SHORT = 250_000;
    private static final int LONG = 1_000_000;
    private static final List<String> HARD = List.of(
            "\"",
            "“",
            "‘",
            "'",
            "“a” ",
            "He said ",
            "“Yes,” he said. ",
            "Mary Larkin ",
            "A - ",
            "a friend of Q. \"",
            "that he said “a” ‘",
            "’s “London, ",
            "according to ",
            "\u0001",
            "😀",
            "שלום ");

    private ExtractionBenchmark() {}

    /** Measures and prints. */
    public static void main(String[] arguments) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        List<String> articles = JsonLineTexts.read(Path.of(arguments[0]));
        Extractor extractor = NewsExtractor.standard();
        long characters = articles.stream().mapToLong(String::length).sum();
        out.printf("%,d articles, %,d characters each%n", articles.size(), characters / Math.max(1, articles.size()));
        for (int round = 0; round < ROUNDS; round++) {
            long before = PROCESS.getProcessCpuTime();
            double one = seconds(extractor, articles.stream());
            double spent = (PROCESS.getProcessCpuTime() - before) / NANOSECONDS;
            double all = seconds(extractor, articles.parallelStream());
            out.printf(
                    "one thread %,7.0f articles/s (%.2f s of processor time for 1,000)   all %,7.0f articles/s%n",
                    articles.size() / one, spent / articles.size() * 1000, articles.size() / all);
        }
        for (String piece : HARD) {
            double less = seconds(extractor, Stream.of(piece.repeat(SHORT / piece.length())));
            double more = seconds(extractor, Stream.of(piece.repeat(LONG / piece.length())));
            out.printf("%-18s 250 kB %5.0f ms   1 MB %5.0f ms%n", piece.strip(), less * 1000, more * 1000);
        }
    }

    private static double seconds(Extractor extractor, Stream<String> articles) {
        long start = System.nanoTime();
        long quotes = articles.mapToLong(
                        body -> extractor.extract(body).quotes().size())
                .sum();
        if (quotes < 0) {
            throw new IllegalStateException("never: it keeps the work from being optimised away");
        }
        return (System.nanoTime() - start) / NANOSECONDS;
    }
}
