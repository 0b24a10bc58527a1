package io.quotewire.producer.sending;

import io.quotewire.producer.intake.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The result of feeding.
 *
 * @param acknowledged articles acknowledged by the broker
 * @param refused articles and lines that were refused
 * @param undelivered valid articles that the broker did not accept; a feed tries them again
 * @param passedOver pictures, videos and others that are valid but have no text
 * @param named the first of what was refused
 * @param failure why feeding ended early, if it did
 */
public record FeedReport(
        long acknowledged,
        long refused,
        long undelivered,
        long passedOver,
        List<Refusal> named,
        Optional<String> failure) {

    public FeedReport {
        named = List.copyOf(named);
    }

    /** Whether everything was read and accepted. */
    public boolean clean() {
        return refused == 0 && undelivered == 0 && failure.isEmpty();
    }

    /** The report for people, one line each. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        String articles = acknowledged == 1 ? "article" : "articles";
        lines.add(String.format(Locale.ROOT, "%,d %s fed, %,d refused", acknowledged, articles, refused));
        named.forEach(refusal -> lines.add("refused " + refusal));
        if (refused > named.size()) {
            lines.add(String.format(Locale.ROOT, "and %,d more refused", refused - named.size()));
        }
        if (passedOver > 0) {
            lines.add(
                    String.format(Locale.ROOT, "%,d passed over: pictures, video and others without text", passedOver));
        }
        if (undelivered > 0) {
            lines.add(String.format(Locale.ROOT, "%,d not delivered", undelivered));
        }
        failure.ifPresent(reason -> lines.add("ended early: " + reason));
        return lines;
    }
}
