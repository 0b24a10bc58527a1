package io.quotewire.streaming.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class TopicsTest {

    @Test
    void everyNameStartsWithThePrefix() {
        assertThat(new Topics("desk").all())
                .extracting(TopicSpec::name)
                .containsExactly(
                        "desk.articles",
                        "desk.quotes",
                        "desk.mentions",
                        "desk.processed",
                        "desk.counts",
                        "desk.dlq",
                        "desk.feeds",
                        "desk.catalogue",
                        "desk.corrections");
        assertThat(new Topics("desk").service("sink")).isEqualTo("desk.sink");
        assertThat(new Topics("desk").told()).isEqualTo("desk.sink-told-repartition");
    }

    @Test
    void onlyTablesAreCompacted() {
        assertThat(new Topics("news").all())
                .allSatisfy(spec -> assertThat(spec.configs()).containsEntry("message.timestamp.type", "LogAppendTime"))
                .filteredOn(spec -> "compact".equals(spec.configs().get("cleanup.policy")))
                .extracting(TopicSpec::name)
                .containsExactly("news.counts", "news.feeds", "news.catalogue", "news.corrections");
    }

    @Test
    void deadLettersMayBeLargerThanArticles() {
        Topics topics = new Topics("news");

        assertThat(limit(topics, topics.deadLetters())).isGreaterThan(limit(topics, topics.articles()));
    }

    @Test
    void prefixThatKafkaWouldRefuseIsRefused() {
        assertThatThrownBy(() -> new Topics("a b")).hasMessageContaining("prefix 'a b'");
    }

    private static int limit(Topics topics, String name) {
        return topics.all().stream()
                .filter(spec -> spec.name().equals(name))
                .mapToInt(spec -> Integer.parseInt(spec.configs().getOrDefault("max.message.bytes", "0")))
                .sum();
    }
}
