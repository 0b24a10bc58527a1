package io.quotewire.benchmarks.pipeline;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Measures broker, processor and sink, each a process of its own on this machine, from articles to counts:
 * {@code pipeline.PipelineBenchmark NEWS.jsonl [ROUNDS]}, lines with {@code body} or {@code text}. Each round feeds the
 * same texts under ids of its own, so that all of them are new; the first also pays for all that a Java process does
 * once.
 *
 * <p>Times come from the broker's own clock, in the records: from the first article of the round on its topic to the
 * last article, the last line on {@code processed} and the last count. A round has ended when each article has its line
 * on {@code processed}, and the counts of publishers and of entities add up to the articles and mentions that those
 * lines say.
 */
public final class PipelineBenchmark {
    private static final int ROUNDS = 5;

    private PipelineBenchmark() {}

    /** Measures and prints. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Path news = Path.of(arguments[0]);
        int rounds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : ROUNDS;
        Path folder = Files.createTempDirectory("quotewire-pipeline");
        try (Services services = Services.start(folder);
                TopicWatch watch = new TopicWatch(services.broker())) {
            for (int round = 1; round <= rounds; round++) {
                Path input = folder.resolve("round-" + round + ".jsonl");
                int articles = NewArticles.write(news, input, "round-" + round);
                Map<String, Double> before = services.processorSeconds();
                services.feed(input);
                Round measured = watch.awaitRound(articles, services::check);
                Map<String, Double> after = services.processorSeconds();
                out.printf(
                        "round %d: %,d articles; fed in %.1f s, processed after %.1f s, counted after %.1f s: %,"
                                + ".0f articles/s;"
                                + " processor time %s%n",
                        round,
                        articles,
                        measured.fed(),
                        measured.processed(),
                        measured.counted(),
                        articles / measured.counted(),
                        after.entrySet().stream()
                                .map(service -> "%s %.1f s"
                                        .formatted(
                                                service.getKey(),
                                                service.getValue() - before.getOrDefault(service.getKey(), 0.0)))
                                .collect(Collectors.joining(", ")));
                Files.delete(input);
            }
        } finally {
            Folders.delete(folder);
        }
    }
}
