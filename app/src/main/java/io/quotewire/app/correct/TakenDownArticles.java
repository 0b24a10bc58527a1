package io.quotewire.app.correct;

import io.quotewire.app.command.CommandException;
import io.quotewire.app.kafka.Cluster;
import io.quotewire.app.kafka.KafkaFailures;
import io.quotewire.streaming.correction.TakenDown;
import io.quotewire.streaming.settings.Settings;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.kafka.common.KafkaException;

/** Reads which articles people have taken down, for commands that show what was published. */
public final class TakenDownArticles {
    private TakenDownArticles() {}

    /**
     * The articles that were taken down; empty if the corrections topic is missing or may not be read.
     *
     * @param told receives the reason why they are not known
     */
    public static Optional<TakenDown> readIfThere(Settings settings, Consumer<String> told)
            throws InterruptedException {
        try {
            return Optional.of(read(settings));
        } catch (CommandException e) {
            told.accept(String.valueOf(e.getMessage()));
            return Optional.empty();
        }
    }

    /**
     * @throws CommandException if no broker answers or the topic is missing
     */
    public static TakenDown read(Settings settings) throws InterruptedException {
        try (Cluster cluster = Cluster.reach(settings)) {
            cluster.require(List.of(settings.topics().corrections()));
        }
        try {
            return TakenDown.read(settings);
        } catch (KafkaException e) {
            throw KafkaFailures.explained(e, settings);
        }
    }
}
