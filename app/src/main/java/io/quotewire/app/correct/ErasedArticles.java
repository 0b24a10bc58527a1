package io.quotewire.app.correct;

import io.quotewire.streaming.correction.Correction.Action;
import io.quotewire.streaming.settings.Settings;
import java.util.HashSet;
import java.util.Set;

/** The articles that people have taken down. */
public final class ErasedArticles {
    private ErasedArticles() {}

    /**
     * Their ids.
     *
     * @throws io.quotewire.app.command.CommandException where nobody answers or the topic is missing
     */
    public static Set<String> read(Settings settings) throws InterruptedException {
        Set<String> ids = new HashSet<>();
        CorrectionTopic.read(settings).standing().stream()
                .filter(correction -> correction.action() == Action.ERASE)
                .forEach(correction -> ids.add(String.valueOf(correction.articleId())));
        return ids;
    }
}
