package io.quotewire.benchmarks.pipeline;

import io.quotewire.app.bench.StartupOutput;
import io.quotewire.benchmarks.WholeFolder;
import io.quotewire.benchmarks.pipeline.load.Crowd;
import io.quotewire.benchmarks.pipeline.load.MadeUpQuotes;
import io.quotewire.benchmarks.pipeline.process.BrokerAndServices;
import io.quotewire.benchmarks.pipeline.process.BrokerProcess;
import io.quotewire.benchmarks.pipeline.process.Launcher;
import io.quotewire.benchmarks.pipeline.process.Scraper;
import io.quotewire.streaming.admin.TopicAdmin;
import io.quotewire.streaming.contract.Topics;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;

/**
 * Measures the API of a sink with large stores, and its stream with many subscribers: {@code pipeline.ApiBenchmark
 * [QUOTES [SUBSCRIBERS [EVENTS [RATE]]]]}, by default a million, 500, 20,000 and 200 a second. One subscriber in five
 * does not read. Requests are sent one after another, each kind after a warm-up.
 */
public final class ApiBenchmark {
    private static final int PARTITIONS = 3;
    private static final int WARM_UP = 200;
    private static final int ASKED = 500;
    private static final int ONE_IN_SLOW = 5;
    private static final double MILLION = 1e6;
    private static final Pattern SERVES = Pattern.compile("serving (http://\\S+)");
    private static final List<String> PATHS = List.of(
            "/top/speakers",
            "/top/speakers?window=today",
            "/top/entities?window=today",
            "/top/pairs?window=today",
            "/top/publishers?window=today",
            "/top/sayings?window=today",
            "/top/stories?window=today",
            "/trending/entities",
            "/trending/speakers?window=last-hour",
            "/speakers/Person%20Number%203",
            "/quotes?speaker=Person%20Number%203",
            "/quotes?entity=Person%20Number%203&words=wheat");

    private final PrintStream out;
    private final int rate;
    private final HttpClient client = HttpClient.newHttpClient();

    private ApiBenchmark(PrintStream out, int rate) {
        this.out = out;
        this.rate = rate;
    }

    /** Measures and prints. */
    public static void main(String[] arguments) throws IOException, InterruptedException, ExecutionException {
        int quotes = number(arguments, 0, 1_000_000);
        int subscribers = number(arguments, 1, 500);
        int events = number(arguments, 2, 20_000);
        int rate = number(arguments, 3, 200);
        Path folder = Files.createTempDirectory("quotewire-api");
        try (BrokerProcess broker = BrokerProcess.start(folder.resolve("broker"))) {
            new ApiBenchmark(new PrintStream(System.out, true, StandardCharsets.UTF_8), rate)
                    .run(broker, folder, quotes, subscribers, events);
        } finally {
            WholeFolder.delete(folder);
        }
    }

    private void run(BrokerProcess broker, Path folder, int quotes, int subscribers, int events)
            throws IOException, InterruptedException, ExecutionException {
        Topics topics = new Topics("news");
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", broker.address()))) {
            new TopicAdmin(admin, topics).create(PARTITIONS, Optional.empty());
        }
        MadeUpQuotes made = new MadeUpQuotes(Instant.now());
        try (KafkaProducer<String, String> writer = writer(broker)) {
            for (int i = 0; i < quotes; i++) {
                send(writer, topics.quotes(), made.next());
            }
            List<MadeUpQuotes.Made> counts = made.counts();
            counts.forEach(count -> send(writer, topics.counts(), count));
            writer.flush();
            Process sink = sink(broker, folder);
            try {
                Path printed = folder.resolve("count.out");
                String api = StartupOutput.await(sink, printed, SERVES);
                String metrics = StartupOutput.await(sink, printed, BrokerAndServices.METRICS);
                double seconds = awaitTaken(sink, metrics, quotes, counts.size());
                out.printf(
                        "%,d quotes and %,d counts in the views after %.0f s; processor time of the sink %.0f s%n",
                        quotes, counts.size(), seconds, processorTime(sink));
                for (String path : PATHS) {
                    ask(sink, api + path, path);
                }
                stream(sink, api, metrics, subscribers, events, () -> send(writer, topics.quotes(), made.next()));
            } finally {
                sink.destroy();
                sink.onExit().join();
            }
        }
    }

    private static KafkaProducer<String, String> writer(BrokerProcess broker) {
        Map<String, Object> settings =
                Map.of("bootstrap.servers", broker.address(), "linger.ms", 20, "compression.type", "zstd");
        return new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer());
    }

    private static void send(KafkaProducer<String, String> writer, String topic, MadeUpQuotes.Made made) {
        // A failed record would show below, where the views are awaited.
        var unused = writer.send(new ProducerRecord<>(topic, made.key(), made.json()));
    }

    private static Process sink(BrokerProcess broker, Path folder) throws IOException {
        return Launcher.launch(
                Launcher.HOME,
                folder,
                "count",
                List.of(
                        "-b",
                        broker.address(),
                        "--api",
                        "127.0.0.1:0",
                        "--set",
                        "state.dir=" + folder.resolve("state"),
                        "--set",
                        "metrics.port=0",
                        "--set",
                        "http.rate=1000000"));
    }

    private static double awaitTaken(Process sink, String metrics, long quotes, long counts)
            throws IOException, InterruptedException {
        long started = System.nanoTime();
        Scraper scraper = new Scraper();
        String taken = "quotewire_api_view_records_total{of=\"%s\",outcome=\"taken\"";
        while (value(scraper.scrape(metrics), String.format(taken, "quotes")) < quotes
                || value(scraper.scrape(metrics), String.format(taken, "counts")) < counts) {
            if (sink.waitFor(1, TimeUnit.SECONDS)) {
                throw new IOException("the sink has ended with status " + sink.exitValue());
            }
        }
        return (System.nanoTime() - started) / 1e9;
    }

    /** The sum of all samples of a metric whose names have this prefix. */
    private static double value(String page, String beginning) {
        Matcher sample = Pattern.compile("(?m)^" + Pattern.quote(beginning) + ".* (\\S+)$")
                .matcher(page);
        double sum = 0;
        while (sample.find()) {
            sum += Double.parseDouble(sample.group(1));
        }
        return sum;
    }

    private void ask(Process sink, String address, String name) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address)).build();
        double[] milliseconds = new double[ASKED];
        double before = 0;
        for (int i = -WARM_UP; i < ASKED; i++) {
            before = i == 0 ? processorTime(sink) : before;
            long started = System.nanoTime();
            HttpResponse<byte[]> answer = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
            if (answer.statusCode() != 200) {
                throw new IOException(address + ": " + new String(answer.body(), StandardCharsets.UTF_8));
            }
            if (i >= 0) {
                milliseconds[i] = (System.nanoTime() - started) / MILLION;
            }
        }
        Arrays.sort(milliseconds);
        out.printf(
                "%-50s median %6.2f ms, 95th of a hundred %6.2f ms, processor time of the sink %.2f ms%n",
                name,
                milliseconds[ASKED / 2],
                milliseconds[ASKED * 95 / 100],
                (processorTime(sink) - before) * 1e3 / ASKED);
    }

    private void stream(Process sink, String api, String metrics, int subscribers, int events, Runnable send)
            throws IOException, InterruptedException, ExecutionException {
        int slow = subscribers / ONE_IN_SLOW;
        out.printf("what lives on the heap of the sink before the stream: %,.0f MB%n", heap(sink, metrics));
        try (Crowd crowd = new Crowd(api, subscribers - slow, slow)) {
            crowd.awaitLive();
            double before = processorTime(sink);
            long started = System.nanoTime();
            Thread sender = new Thread(() -> {
                for (int i = 0; i < events; i++) {
                    send.run();
                    long due = started + (i + 1) * Duration.ofSeconds(1).toNanos() / rate;
                    LockSupport.parkNanos(due - System.nanoTime());
                }
            });
            sender.start();
            crowd.awaitEvents(events / 2);
            FutureTask<Double> halfWay = new FutureTask<>(() -> heap(sink, metrics)); // The stream goes on meanwhile.
            new Thread(halfWay).start();
            crowd.awaitEvents(events);
            double seconds = (System.nanoTime() - started) / 1e9;
            sender.join();
            out.printf("half-way: %,.0f MB%n", halfWay.get());
            out.printf("at the end: %,.0f MB%n", heap(sink, metrics));
            double used = processorTime(sink) - before;
            out.printf("%,d events, %d a second, to %d takers: ", events, rate, subscribers - slow);
            out.printf("all after %.1f s, %d cut off, the sink used %.1f s%n", seconds, crowd.cutOffQuick(), used);
            out.printf(
                    "%d who took nothing meanwhile: %d were cut off, after %,d events at most%n",
                    slow, crowd.awaitEndOfSlow(), crowd.mostOfSlow());
        }
    }

    /** Live bytes of the heap, after a collection, in MB. */
    private static double heap(Process sink, String metrics) throws IOException, InterruptedException {
        new ProcessBuilder("jcmd", Long.toString(sink.pid()), "GC.run")
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
        return value(new Scraper().scrape(metrics), "jvm_memory_used_bytes{area=\"heap\"") / MILLION;
    }

    private static double processorTime(Process process) {
        return process.info().totalCpuDuration().orElse(Duration.ZERO).toMillis() / 1e3;
    }

    private static int number(String[] arguments, int place, int otherwise) {
        return arguments.length > place ? Integer.parseInt(arguments[place]) : otherwise;
    }
}
