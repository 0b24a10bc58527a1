package io.quotewire.core.text;

import org.jspecify.annotations.Nullable;

/**
 * An article's text in normal form, in which a word is the same word however it is encoded, and the mapping back to the
 * original. Letters and their marks are composed (NFC), escaped and garbled characters restored, invisible ones
 * removed, apostrophes inside words straightened, and hyphens and blanks replaced by the plain ones. Most texts are
 * their own normal form. Immutable.
 */
public final class NormalText {
    private final String text;

    /** The place in the original of each character; null if all offsets are the same. */
    private final Composition.@Nullable Places places;

    private NormalText(String text, Composition.@Nullable Places places) {
        this.text = text;
        this.places = places;
    }

    /** The normal form of any text. */
    public static NormalText of(String original) {
        char[] chars = original.toCharArray();
        int from = 0;
        while (from < chars.length && chars[from] < PlainCharacters.FIRST_OTHER) {
            from++;
        }
        if (Composition.isComposed(original, chars, from)) {
            return new NormalText(PlainCharacters.of(original, chars, from), null);
        }
        Composition composed = Composition.of(original);
        String text = composed.text();
        return new NormalText(PlainCharacters.of(text, text.toCharArray(), 0), composed.places());
    }

    /** The normal form of a name alone, in which no apostrophe can be a quote mark: all of them are straightened. */
    public static String ofName(String name) {
        return PlainCharacters.ofName(of(name).text);
    }

    public String text() {
        return text;
    }

    /**
     * The span of the original from which a span of this text was made, without invisible characters around it.
     *
     * @throws IndexOutOfBoundsException if the span is empty or not within this text
     */
    public Span original(Span span) {
        return places == null ? span : new Span(places.start(span.start()), places.end(span.end() - 1));
    }
}
