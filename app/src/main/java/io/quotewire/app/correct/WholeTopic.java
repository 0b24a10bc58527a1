package io.quotewire.app.correct;

import io.quotewire.app.command.CommandException;
import io.quotewire.app.command.ExitStatus;
import io.quotewire.app.kafka.KafkaFailures;
import io.quotewire.streaming.reading.TopicReader;
import io.quotewire.streaming.settings.Settings;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.KafkaException;

/** Reads a topic from its beginning to its end, for what a correction names. */
final class WholeTopic {
    private WholeTopic() {}

    /**
     * Passes each record that has a key to the reader.
     *
     * @return whether nothing has been deleted from the topic
     * @throws CommandException if the brokers fail
     */
    static boolean read(Settings settings, String topic, Consumer<ConsumerRecord<byte[], byte[]>> reader) {
        try (TopicReader records = TopicReader.fromBeginning(settings, topic)) {
            records.readToEnd(record -> {
                if (record.key() != null) {
                    reader.accept(record);
                }
                return true;
            });
            return records.isWhole();
        } catch (KafkaException e) {
            throw KafkaFailures.explained(e, settings);
        }
    }

    /** The failure for what is not on a topic. */
    static CommandException missing(String message) {
        return new CommandException(ExitStatus.PARTLY, message + ". Nothing was written");
    }
}
