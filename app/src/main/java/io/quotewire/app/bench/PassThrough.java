package io.quotewire.app.bench;

import io.quotewire.streaming.reading.TopicReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Measures {@link PassThroughCommand} on all that was sent, by the broker's clock. */
final class PassThrough {
    private static final double MILLISECONDS = 1e3;

    private PassThrough() {}

    /**
     * Articles a second, the second half of them: until then it warms up.
     *
     * @param articles how many there are
     */
    static double perSecond(BenchPlace place, long articles) throws IOException {
        try (CommandProcess copying = place.command("passed", List.of("bench", "pass-through"))) {
            List<Long> written = new ArrayList<>();
            try (TopicReader reader =
                    TopicReader.fromBeginning(place.settings(), PassThroughCommand.topic(place.settings()))) {
                while (written.size() < articles) {
                    var records = reader.next();
                    if (records.isEmpty()) {
                        copying.check();
                    }
                    for (ConsumerRecord<byte[], byte[]> record : records) {
                        written.add(record.timestamp());
                    }
                }
            }
            Collections.sort(written);
            int half = written.size() / 2;
            double seconds = (written.get(written.size() - 1) - written.get(half)) / MILLISECONDS;
            return (written.size() - 1 - half) / Math.max(seconds, 1 / MILLISECONDS);
        }
    }
}
