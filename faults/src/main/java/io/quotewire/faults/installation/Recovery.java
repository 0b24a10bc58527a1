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
 * How long it takes until articles come again and all that lies on the topics then is processed and counted. News must
 * keep coming meanwhile: what a service commits of a topic at rest may stay behind its last commit marker.
 */
final class Recovery {
    private static final long LOOK_MILLISECONDS = 100;
    private static final String PROCESSOR = "processor";
    private static final String SINK = "sink";

    private final ServiceProgress progress;
    private final Topics topics;

    /** Looked at as often as anything is. */
    interface Supervision {
        void look() throws IOException;
    }

    Recovery(ServiceProgress progress, Topics topics) {
        this.progress = progress;
        this.topics = topics;
    }

    /** Empty where it takes longer than that. */
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
                // Brokers that come back do not answer everything at once: asked again.
                continue;
            }
            TimeUnit.MILLISECONDS.sleep(LOOK_MILLISECONDS);
        }
        return Optional.empty();
    }

    /** The feeder too has to be at work: articles come, and each partition has some. */
    private static Predicate<Map<TopicPartition, Long>> isFlowing(Map<TopicPartition, Long> before) {
        return ends -> sum(ends) > sum(before) && ends.values().stream().allMatch(end -> end > 0);
    }

    private static long sum(Map<TopicPartition, Long> ends) {
        return ends.values().stream().mapToLong(Long::longValue).sum();
    }
}
