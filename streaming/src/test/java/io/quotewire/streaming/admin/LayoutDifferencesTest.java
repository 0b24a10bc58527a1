package io.quotewire.streaming.admin;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.streaming.contract.Topics;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.Node;
import org.apache.kafka.common.TopicPartitionInfo;
import org.junit.jupiter.api.Test;

class LayoutDifferencesTest {
    private static final String ARTICLES_CHANGELOG = "news.processor-articles-changelog";
    private static final String COUNTS_CHANGELOG = "news.sink-counts-of-mentions-changelog";

    @Test
    void changelogsThatMatchTheirTopicsAreNotReported() {
        assertThat(lines(
                        topic("news.articles", 6, 3),
                        topic("news.mentions", 4, 3),
                        topic(ARTICLES_CHANGELOG, 6, 3),
                        topic(COUNTS_CHANGELOG, 4, 3)))
                .isEmpty();
    }

    @Test
    void reportsAChangelogWithFewerReplicasThanItsTopic() {
        assertThat(lines(topic("news.articles", 6, 3), topic(ARTICLES_CHANGELOG, 6, 1)))
                .containsExactly(ARTICLES_CHANGELOG + ": replication is 1, should be 3 as of news.articles");
    }

    @Test
    void reportsAChangelogWithFewerPartitionsThanItsTopic() {
        assertThat(lines(topic("news.articles", 6, 1), topic("news.mentions", 8, 1), topic(COUNTS_CHANGELOG, 6, 1)))
                .containsExactly(COUNTS_CHANGELOG
                        + ": partitions are 6, should be 8 as of news.mentions, or its service does not start");
    }

    @Test
    void namesWhatTheApiTakesFromQuotesAndCountsThatHaveMorePartitionsByNow() {
        assertThat(lines(
                        topic("news.quotes", 3, 1),
                        topic("news.counts", 4, 1),
                        topic("news.sink-told-repartition", 2, 1),
                        topic("news.sink-standing-told-changelog", 2, 1),
                        topic("news.sink-standing-quotes-changelog", 2, 1),
                        topic("news.sink-standing-counts-changelog", 2, 1)))
                .extracting(line -> line.substring(0, line.indexOf(','))
                        + line.substring(line.lastIndexOf(" as of"), line.lastIndexOf(',')))
                .containsExactly(
                        "news.sink-standing-counts-changelog: partitions are 2 as of news.counts",
                        "news.sink-standing-quotes-changelog: partitions are 2 as of news.quotes",
                        "news.sink-standing-told-changelog: partitions are 2 as of news.quotes",
                        "news.sink-told-repartition: partitions are 2 as of news.quotes");
    }

    private static List<String> lines(TopicDescription... topics) {
        Map<String, TopicDescription> described =
                Stream.of(topics).collect(Collectors.toMap(TopicDescription::name, Function.identity()));
        return new LayoutDifferences(new Topics("news"), described).lines();
    }

    private static TopicDescription topic(String name, int partitions, int copies) {
        List<Node> replicas = Collections.nCopies(copies, new Node(1, "b", 9092));
        return new TopicDescription(
                name,
                false,
                IntStream.range(0, partitions)
                        .mapToObj(partition -> new TopicPartitionInfo(partition, replicas.get(0), replicas, replicas))
                        .toList());
    }
}
