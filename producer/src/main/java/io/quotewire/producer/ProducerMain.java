package io.quotewire.producer;

import io.quotewire.producer.sending.FeedReport;
import io.quotewire.streaming.settings.Settings;
import io.quotewire.streaming.settings.SettingsException;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.common.KafkaException;

/**
 * The feeder alone, for a container: sources as arguments, settings from the environment. The command line's {@code feed}
 * does the same with options.
 */
public final class ProducerMain {
    private static final int PARTLY = 1;
    private static final int USAGE = 2;

    private ProducerMain() {}

    public static void main(String[] sources) throws InterruptedException {
        System.exit(run(List.of(sources)));
    }

    private static void tell(FeedReport report) {
        report.lines().forEach(System.err::println);
    }

    private static int run(List<String> sources) throws InterruptedException {
        try {
            Settings settings = Settings.load(Optional.empty(), System.getenv(), Map.of());
            try (FeedService service = FeedService.open(FeedOptions.of(sources), settings, System.in)) {
                FeedReport report = Interruption.report(service, ProducerMain::tell);
                return report.clean() ? 0 : PARTLY;
            }
        } catch (IOException | IllegalArgumentException | SettingsException | KafkaException e) {
            System.err.println("quotewire producer: " + e.getMessage());
            return USAGE;
        }
    }
}
