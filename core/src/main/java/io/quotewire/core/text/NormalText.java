package io.quotewire.core.text;

import org.jspecify.annotations.Nullable;

/**
 * An article's text as it is read, so that one word is one word however it is encoded, with the way back to what the
 * article has: letters and their marks are composed (NFC), characters that nobody sees are left out, apostrophes inside
 * words are straight, hyphens and blanks are the plain ones. Most texts are their own normal text. Immutable.
 */
public final class NormalText {
    private final String text;

    /** Where the original has what each character is made of; null where it stands at the same place. */
    private final Composition.@Nullable Places places;

    private NormalText(String text, Composition.@Nullable Places places) {
        this.text = text;
        this.places = places;
    }

    /** The normal text of whatever an article has. */
    public static NormalText of(String original) {
        char[] chars = original.toCharArray();
        if (Composition.isComposed(chars)) {
            return new NormalText(PlainCharacters.of(original, chars), null);
        }
        Composition composed = Composition.of(original);
        String text = composed.text();
        return new NormalText(PlainCharacters.of(text, text.toCharArray()), composed.places());
    }

    /** The normal text of a name alone, in which no apostrophe is a quote mark: all of them are straight. */
    public static String ofName(String name) {
        return PlainCharacters.ofName(of(name).text);
    }

    public String text() {
        return text;
    }

    /**
     * The span of the original from which that of this text was made, without what nobody sees around it.
     *
     * @throws IndexOutOfBoundsException if the span is empty or no part of this text
     */
    public Span original(Span span) {
        return places == null ? span : new Span(places.start(span.start()), places.end(span.end() - 1));
    }
}
