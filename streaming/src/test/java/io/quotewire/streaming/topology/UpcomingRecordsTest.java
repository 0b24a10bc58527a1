package io.quotewire.streaming.topology;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UpcomingRecordsTest {
    private static final TopicPartition PARTITION = new TopicPartition("news.articles", 3);
    private static final String LISTENER = UpcomingRecords.Listener.class.getName();

    private final UpcomingRecords upcoming = new UpcomingRecords();

    @Test
    void firstAreThoseThatAreNotTakenYet() {
        receive(5, 6, 9);
        receive(10);
        assertThat(first(2)).containsExactly(5L, 6L);
        upcoming.forgetBefore(PARTITION, 7);
        assertThat(first(8)).containsExactly(9L, 10L);
        upcoming.forgetBefore(PARTITION, 11);
        assertThat(first(8)).isEmpty();
        receive(11);
        assertThat(first(8)).containsExactly(11L);
    }

    @Test
    void recordsThatComeAgainReplaceTheOthers() {
        receive(5, 6, 7);
        receive(6, 8);
        assertThat(first(8)).containsExactly(6L, 8L);
    }

    @Test
    void partitionsAreKeptApart() {
        receive(5);
        TopicPartition other = new TopicPartition(PARTITION.topic(), 4);
        assertThat(upcoming.first(other, 8)).isEmpty();
        upcoming.forgetBefore(other, 6);
        upcoming.forget(other);
        assertThat(first(8)).containsExactly(5L);
        upcoming.forget(PARTITION);
        assertThat(first(8)).isEmpty();
    }

    @Test
    void mainConsumersTellWhatTheyReceive() {
        Properties properties = new Properties();
        upcoming.watch(properties);
        assertThat(properties.get("main.consumer.interceptor.classes")).isEqualTo(List.of(LISTENER));

        try (UpcomingRecords.Listener listener = new UpcomingRecords.Listener()) {
            listener.configure(
                    Map.of("quotewire.upcoming.records", properties.get("main.consumer.quotewire.upcoming.records")));
            ConsumerRecords<byte[], byte[]> received = records(2);
            assertThat(listener.onConsume(received)).isSameAs(received);
        }
        assertThat(first(8)).containsExactly(2L);
    }

    @ParameterizedTest
    @ValueSource(strings = {"interceptor.classes", "consumer.interceptor.classes", "main.consumer.interceptor.classes"})
    void interceptorsOfTheUserRemain(String name) {
        Properties properties = new Properties();
        properties.put(name, "a.First, a.Second");
        upcoming.watch(properties);
        assertThat(properties.get("main.consumer.interceptor.classes"))
                .isEqualTo(List.of("a.First", "a.Second", LISTENER));
        properties.put("main.consumer.interceptor.classes", List.of("a.Third"));
        upcoming.watch(properties);
        assertThat(properties.get("main.consumer.interceptor.classes")).isEqualTo(List.of("a.Third", LISTENER));
    }

    /** As Kafka reads an empty value, for no classes. */
    @Test
    void emptyListOfInterceptorsNamesNone() {
        Properties properties = new Properties();
        properties.put("interceptor.classes", " ");
        upcoming.watch(properties);
        assertThat(properties.get("main.consumer.interceptor.classes")).isEqualTo(List.of(LISTENER));
    }

    private List<Long> first(int most) {
        return upcoming.first(PARTITION, most).stream()
                .map(ConsumerRecord::offset)
                .toList();
    }

    private void receive(long... offsets) {
        upcoming.add(records(offsets));
    }

    private static ConsumerRecords<byte[], byte[]> records(long... offsets) {
        List<ConsumerRecord<byte[], byte[]>> records = new ArrayList<>();
        for (long offset : offsets) {
            records.add(
                    new ConsumerRecord<>(PARTITION.topic(), PARTITION.partition(), offset, new byte[0], new byte[0]));
        }
        return new ConsumerRecords<>(Map.of(PARTITION, records), Map.of());
    }
}
