package io.quotewire.faults.installation;

import io.quotewire.streaming.contract.Topics;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.apache.kafka.common.TopicPartition;

/**
 * Measures how long it takes until articles arrive again and everything that is then on the topics has been processed
 * and counted. News must keep arriving meanwhile: on an idle topic, a service's committed offset may stay behind the
 * last commit marker.
 */
final class Recovery {
    private static final long LOOK_MILLISECONDS = 100;
    private static final String PROCESSOR = "processor";
    private static final String SINK = "sink";

    private final ServiceProgress progress;
    private final Topics topics;

    /** Called on each check. */
    interface Supervision {
        void look() throws IOException;
    }

    Recovery(ServiceProgress progress, Topics topics) {
        this.progress = progress;
        this.topics = topics;
    }

    /** Measures; empty if it takes longer than the limit. */
    Optional<Duration> within(Duration limit, Supervision supervision) throws InterruptedException, IOException {
        long start = System.nanoTime();
        Optional<Map<TopicPartition, Long>> before = Optional.empty();
        Optional<Map<TopicPartition, Long>> articles = Optional.empty();
        Optional<Map<TopicPartition, Long>> events = Optional.empty();
        while (System.nanoTime() - start < limit.toNanos()) {
            supervision.look();
            try {
                if (articles.isEmpty()) {
                    Map<TopicPartition, Long> now = progress.ends(topics.articles());
                    before = Optional.of(before.orElse(now));
                    articles = Optional.of(now).filter(isFlowing(before.get()));
                }
                if (events.isEmpty() && articles.isPresent() && progress.isPast(PROCESSOR, articles.get())) {
                    events = Optional.of(progress.ends(topics.mentions(), topics.processed()));
                }
                if (events.isPresent() && progress.isPast(SINK, events.get())) {
                    return Optional.of(Duration.ofNanos(System.nanoTime() - start));
                }
            } catch (ExecutionException e) {
                // Brokers that come back do not answer everything at once; tried again.
                continue;
            }
            TimeUnit.MILLISECONDS.sleep(LOOK_MILLISECONDS);
        }
        return Optional.empty();
    }

    /** The feeder must be working, too: articles arrive, and every partition has some. */
    private static Predicate<Map<TopicPartition, Long>> isFlowing(Map<TopicPartition, Long> before) {
        return ends -> sum(ends) > sum(before) && ends.values().stream().allMatch(end -> end > 0);
    }

    private static long sum(Map<TopicPartition, Long> ends) {
        return ends.values().stream().mapToLong(Long::longValue).sum();
    }
}
