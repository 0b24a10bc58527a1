package io.quotewire.app.extract;

import io.quotewire.core.model.AboutEntity;
import io.quotewire.core.model.Extraction;
import io.quotewire.core.model.Mention;
import io.quotewire.core.model.Quote;
import io.quotewire.core.model.SaidBy;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Spells the names of one article with its own apostrophes, as whoever lays the output beside the text expects: each
 * word of a name as it stands in the text more often. Names of topics are those of many articles, and have the straight
 * one. Used by one thread.
 */
final class Apostrophes {
    private static final char TYPED = '\'';
    private static final char PRINTED = '’';

    private final String text;
    private final Map<String, String> words = new HashMap<>();

    Apostrophes(String text) {
        this.text = text;
    }

    /** The same, its names spelt so. */
    Extraction spelt(Extraction found) {
        return text.indexOf(PRINTED) < 0
                ? found
                : new Extraction(
                        found.quotes().stream().map(this::spelt).toList(),
                        found.mentions().stream().map(this::spelt).toList());
    }

    private Quote spelt(Quote quote) {
        SaidBy by = quote.by();
        return quote.named(
                new SaidBy(
                        asWritten(by.name()),
                        by.id(),
                        by.kind(),
                        asWritten(by.role()),
                        by.others().stream().map(this::spelt).toList()),
                quote.about().stream()
                        .map(one -> new AboutEntity(one.type(), spelt(one.entity())))
                        .toList());
    }

    private Mention spelt(Mention mention) {
        return new Mention(
                mention.start(),
                mention.end(),
                mention.type(),
                mention.text(),
                spelt(mention.entity()),
                mention.entityId(),
                asWritten(mention.role()));
    }

    private @Nullable String asWritten(@Nullable String words) {
        return words == null ? null : spelt(words);
    }

    private String spelt(String name) {
        return name.indexOf(TYPED) < 0
                ? name
                : Arrays.stream(name.split(" ", -1)).map(this::word).collect(Collectors.joining(" "));
    }

    private String word(String word) {
        return words.computeIfAbsent(word, typed -> {
            String printed = typed.replace(TYPED, PRINTED);
            return times(printed) > times(typed) ? printed : typed;
        });
    }

    private int times(String word) {
        int times = 0;
        for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
            times++;
        }
        return times;
    }
}
