package io.quotewire.app.correct;

import io.quotewire.app.command.CommandException;
import io.quotewire.streaming.contract.Keys;
import io.quotewire.streaming.correction.Correction.Action;
import io.quotewire.streaming.settings.Settings;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;

/** The articles that people have taken down. */
public final class ErasedArticles {
    private ErasedArticles() {}

    /**
     * The keys of their ids, for whoever shows what stands; none, which is said, where corrections are not there or not
     * for everybody.
     */
    public static Set<String> readIfThere(Settings settings, Consumer<String> told) throws InterruptedException {
        try {
            return read(settings);
        } catch (CommandException e) {
            told.accept("articles that were taken down are left out as far as they were retracted: " + e.getMessage());
            return Set.of();
        }
    }

    /**
     * The keys of their ids.
     *
     * @throws CommandException where nobody answers or the topic is missing
     */
    public static Set<String> read(Settings settings) throws InterruptedException {
        Set<String> keys = new HashSet<>();
        CorrectionTopic.read(settings).standing().stream()
                .filter(correction -> correction.action() == Action.ERASE)
                .forEach(correction -> keys.add(Keys.of(String.valueOf(correction.articleId()))));
        return keys;
    }
}
