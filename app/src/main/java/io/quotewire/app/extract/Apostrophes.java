package io.quotewire.app.extract;

import io.quotewire.core.model.AboutEntity;
import io.quotewire.core.model.Extraction;
import io.quotewire.core.model.Mention;
import io.quotewire.core.model.Quote;
import io.quotewire.core.model.SaidBy;
import org.jspecify.annotations.Nullable;

/**
 * Spells the names of one article with its own apostrophes, as whoever lays the output beside the text expects. Names
 * of topics are those of many articles, and have the straight one.
 */
enum Apostrophes {
    STRAIGHT,
    CURLY;

    private static final char TYPED = '\'';
    private static final char PRINTED = '’';

    /** Those that stand more often inside the words of a text. */
    static Apostrophes of(String text) {
        return inWords(text, PRINTED) > inWords(text, TYPED) ? CURLY : STRAIGHT;
    }

    private static int inWords(String text, char apostrophe) {
        int found = 0;
        for (int at = text.indexOf(apostrophe, 1); at > 0 && at + 1 < text.length(); ) {
            if (Character.isLetter(text.charAt(at - 1)) && Character.isLetter(text.charAt(at + 1))) {
                found++;
            }
            at = text.indexOf(apostrophe, at + 1);
        }
        return found;
    }

    /** The same, its names spelt so. */
    Extraction spelt(Extraction found) {
        return this == STRAIGHT
                ? found
                : new Extraction(
                        found.quotes().stream().map(Apostrophes::spelt).toList(),
                        found.mentions().stream().map(Apostrophes::spelt).toList());
    }

    private static Quote spelt(Quote quote) {
        SaidBy by = quote.by();
        return quote.named(
                new SaidBy(
                        printed(by.name()),
                        by.id(),
                        by.kind(),
                        printed(by.role()),
                        by.others().stream()
                                .map(other -> other.replace(TYPED, PRINTED))
                                .toList()),
                quote.about().stream()
                        .map(one -> new AboutEntity(one.type(), one.entity().replace(TYPED, PRINTED)))
                        .toList());
    }

    private static Mention spelt(Mention mention) {
        return new Mention(
                mention.start(),
                mention.end(),
                mention.type(),
                mention.text(),
                mention.entity().replace(TYPED, PRINTED),
                mention.entityId(),
                printed(mention.role()));
    }

    private static @Nullable String printed(@Nullable String words) {
        return words == null ? null : words.replace(TYPED, PRINTED);
    }
}
