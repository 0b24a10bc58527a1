package io.quotewire.app.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * Runs all measurements one after another: backlogs as warm-up, measured backlogs, the highest sustainable rate,
 * delays, pass-through.
 */
final class Bench {
    /**
     * Fraction of the throughput of a backlog: a rate that is possible for a burst cannot quite be sustained, and the
     * feeder needs CPU time too.
     */
    private static final double FIRST_RATE = 0.9;

    private static final double FASTER = 1.1;
    private static final double SLOWER = 0.9;
    private static final int MOST_RATES = 7;

    private final BenchPlan plan;
    private final BenchPlace place;
    private final BenchFeed feed;
    private final TopicWatch watch;
    private final Consumer<String> progress;

    /**
     * @param progress receives a description of what is being measured
     */
    Bench(BenchPlan plan, BenchPlace place, BenchFeed feed, TopicWatch watch, Consumer<String> progress) {
        this.plan = plan;
        this.place = place;
        this.feed = feed;
        this.watch = watch;
        this.progress = progress;
    }

    BenchReport run() throws IOException, InterruptedException {
        progress.accept("warming up: " + plan.articles() + " articles at once, again for "
                + plan.warmUp().toSeconds() + " s");
        long began = System.nanoTime();
        MeasuredRound cold = backlog();
        while (System.nanoTime() - began < plan.warmUp().toNanos()) {
            backlog();
        }
        List<MeasuredRound> rounds = new ArrayList<>();
        for (int round = 1; round <= plan.rounds(); round++) {
            progress.accept("backlog " + round + " of " + plan.rounds());
            rounds.add(backlog());
        }
        MeasuredRound backlog = MeasuredRound.median(rounds);
        List<TriedRate> held = rates(backlog.articlesPerSecond() * FIRST_RATE);
        double delayRate = plan.rate().orElse(backlog.articlesPerSecond() / 2);
        Delays delays = delays(delayRate);
        progress.accept("pass-through: Kafka Streams alone, on the same articles, again for "
                + plan.step().toSeconds() + " s");
        PassThrough passThrough = PassThrough.measure(place, feed.sent(), plan.step());
        return new BenchReport(
                System.getProperty("java.version"),
                Runtime.getRuntime().availableProcessors(),
                plan.partitions(),
                plan.threads().orElse(null),
                plan.articles(),
                (double) feed.bytes() / feed.sent(),
                cold,
                rounds,
                backlog,
                held,
                BenchReport.highest(held).orElse(null),
                delayRate,
                delays,
                place.services().leastHeap(),
                topicBytes(),
                passThrough.articlesPerSecond(),
                passThrough.seconds());
    }

    private MeasuredRound backlog() throws IOException, InterruptedException {
        Map<String, Double> before = place.processorSeconds();
        feed.burst(plan.articles());
        RoundTimes round = watch.awaitRound(plan.articles(), place::check);
        return MeasuredRound.of(plan.articles(), round, before, place.processorSeconds());
    }

    /** Increases the rate until it is not sustained, or decreases it until it is. */
    private List<TriedRate> rates(double first) throws IOException, InterruptedException {
        List<TriedRate> tried = new ArrayList<>();
        double rate = first;
        while (tried.size() < MOST_RATES) {
            progress.accept(
                    String.format("%,.0f articles/s for %d s", rate, plan.step().toSeconds()));
            TriedRate now = held(rate);
            tried.add(now);
            boolean turned = tried.get(0).holds() != now.holds();
            if (turned) {
                break;
            }
            rate *= now.holds() ? FASTER : SLOWER;
        }
        return tried;
    }

    private TriedRate held(double rate) throws IOException, InterruptedException {
        try (BacklogWatch backlog =
                new BacklogWatch(place.cluster(), place.settings(), place.services(), plan.step())) {
            int articles = feed.paced(rate, plan.step(), moment -> {});
            TriedRate held = backlog.held(rate);
            watch.awaitRound(articles, place::check);
            return held;
        }
    }

    private Delays delays(double rate) throws IOException, InterruptedException {
        progress.accept(String.format(
                "delays at %,.0f articles/s for %d s", rate, plan.step().toSeconds()));
        QuoteDelays delays = new QuoteDelays(place.settings());
        try (delays) {
            int articles = feed.paced(rate, plan.step(), moment -> delays.due(feed.sent(), moment));
            watch.awaitRound(articles, place::check);
        }
        return delays.delays();
    }

    private Map<String, Double> topicBytes() throws InterruptedException {
        Map<String, Double> bytes = new TreeMap<>();
        TopicBytes.of(place.cluster(), place.settings().topics().prefix())
                .forEach((topic, size) -> bytes.put(topic, (double) size / feed.sent()));
        return bytes;
    }
}
