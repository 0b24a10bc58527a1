package io.quotewire.app.extract;

import io.quotewire.core.model.AboutEntity;
import io.quotewire.core.model.Extraction;
import io.quotewire.core.model.Mention;
import io.quotewire.core.model.Quote;
import io.quotewire.core.model.SaidBy;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Spells the names of one article with its own apostrophes, as whoever lays the output beside the text expects: each as
 * it stands more often between the same letters there. Names of topics are those of many articles, and have the
 * straight one. Immutable.
 */
final class Apostrophes {
    private static final char TYPED = '\'';
    private static final char PRINTED = '’';

    /** How much more often letters stand around the printed than around the typed one. */
    private final Map<String, Integer> printed = new HashMap<>();

    private Apostrophes() {}

    /** Those of a text; in time that grows linearly with it. */
    static Apostrophes of(String text) {
        Apostrophes found = new Apostrophes();
        if (text.indexOf(PRINTED) >= 0) {
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                if (c == PRINTED || c == TYPED) {
                    found.printed.merge(around(text, i), c == PRINTED ? 1 : -1, Integer::sum);
                }
            }
        }
        return found;
    }

    /** The same, its names spelt so. */
    Extraction spelt(Extraction found) {
        return printed.isEmpty()
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
        if (name.indexOf(TYPED) < 0) {
            return name;
        }
        StringBuilder spelt = new StringBuilder(name);
        for (int at = name.indexOf(TYPED); at >= 0; at = name.indexOf(TYPED, at + 1)) {
            if (printed.getOrDefault(around(name, at), 0) > 0) {
                spelt.setCharAt(at, PRINTED);
            }
        }
        return spelt.toString();
    }

    /** The letters on both sides of an apostrophe. */
    private static String around(String text, int apostrophe) {
        int start = apostrophe;
        while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        int end = apostrophe + 1;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return text.substring(start, apostrophe) + TYPED + text.substring(apostrophe + 1, end);
    }
}
