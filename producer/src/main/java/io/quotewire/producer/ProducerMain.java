package io.quotewire.producer;

import io.quotewire.producer.sending.FeedReport;
import io.quotewire.streaming.failure.FailureClassifier;
import io.quotewire.streaming.failure.ServiceFailure;
import io.quotewire.streaming.process.ServiceProcess;
import io.quotewire.streaming.service.ServiceName;
import io.quotewire.streaming.settings.Settings;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.common.KafkaException;

/**
 * The feeder alone, for a container: sources as arguments, settings from the environment. The command line's
 * {@code feed} does the same with options.
 */
public final class ProducerMain {
    private static final int PARTLY = 1;

    private ProducerMain() {}

    public static void main(String[] sources) throws InterruptedException {
        System.exit(ServiceProcess.main(
                ServiceName.PRODUCER, Optional.empty(), settings -> feed(List.of(sources), settings)));
    }

    private static int feed(List<String> sources, Settings settings) throws ServiceFailure, InterruptedException {
        FeedOptions options = FeedOptions.of(sources);
        try {
            FeedService.ready(options, settings);
            try (FeedService service = FeedService.open(options, settings, System.in)) {
                FeedReport report = FeedToTheEnd.report(service, ProducerMain::tell);
                return report.clean() ? 0 : PARTLY;
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new ServiceFailure(ServiceFailure.Reason.SETTING, String.valueOf(e.getMessage()), e);
        } catch (KafkaException e) {
            throw FailureClassifier.of(e, settings);
        }
    }

    private static void tell(FeedReport report) {
        report.lines().forEach(System.err::println);
    }
}
