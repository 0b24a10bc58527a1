package io.quotewire.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import io.quotewire.core.Extractor;
import io.quotewire.core.NewsExtractor;
import io.quotewire.core.model.Extraction;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Measures the whole extraction: articles a second of elapsed time, one by one and together, on one thread and on all
 * cores; the CPU time of the process while one thread extracts them together, including JIT compilation; and how the
 * time grows with the length of adversarial texts: {@code ExtractionBenchmark NEWS.jsonl}, lines with {@code body} or
 * {@code text}.
 */
public final class ExtractionBenchmark {
    private static final int ROUNDS = 6;
    private static final double NANOSECONDS = 1e9;
    private static final OperatingSystemMXBean PROCESS =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    private static final int SHORT = 250_000;
    private static final int LONG = 1_000_000;

    /** As many articles as {@code extract} takes together. */
    private static final int BATCH = 64;

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
        List<List<String>> batches = batches(articles);
        for (int round = 0; round < ROUNDS; round++) {
            double each = seconds(articles.stream().map(extractor::extract));
            long before = PROCESS.getProcessCpuTime();
            double one = seconds(extractions(extractor, batches.stream()));
            double spent = (PROCESS.getProcessCpuTime() - before) / NANOSECONDS;
            double all = seconds(extractions(extractor, batches.parallelStream()));
            out.printf(
                    "one by one %,7.0f articles/s   together, one thread %,7.0f"
                            + " (%.2f s of processor time for 1,000)   all %,7.0f%n",
                    articles.size() / each,
                    articles.size() / one,
                    spent / articles.size() * 1000,
                    articles.size() / all);
        }
        for (String piece : HARD) {
            double less =
                    seconds(Stream.of(piece.repeat(SHORT / piece.length())).map(extractor::extract));
            double more = seconds(Stream.of(piece.repeat(LONG / piece.length())).map(extractor::extract));
            out.printf("%-18s 250 kB %5.0f ms   1 MB %5.0f ms%n", piece.strip(), less * 1000, more * 1000);
        }
    }

    private static List<List<String>> batches(List<String> articles) {
        List<List<String>> batches = new ArrayList<>();
        for (int start = 0; start < articles.size(); start += BATCH) {
            batches.add(articles.subList(start, Math.min(start + BATCH, articles.size())));
        }
        return batches;
    }

    private static Stream<Extraction> extractions(Extractor extractor, Stream<List<String>> batches) {
        return batches.flatMap(batch -> extractor.extractAll(batch).stream());
    }

    private static double seconds(Stream<Extraction> extractions) {
        long start = System.nanoTime();
        long quotes = extractions.mapToLong(found -> found.quotes().size()).sum();
        if (quotes < 0) {
            throw new IllegalStateException("never: it keeps the work from being optimised away");
        }
        return (System.nanoTime() - start) / NANOSECONDS;
    }
}
