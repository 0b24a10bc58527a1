package io.quotewire.core.syntax;

import io.quotewire.core.cue.CueLexicon;
import io.quotewire.core.cue.CueMatcher;
import io.quotewire.core.entity.EntitySpans;
import io.quotewire.core.marks.QuoteMarks;
import io.quotewire.core.marks.QuoteSpans;
import io.quotewire.core.model.EntityType;
import io.quotewire.core.text.Paragraphs;
import io.quotewire.core.text.Sentences;
import io.quotewire.core.text.Span;
import io.quotewire.core.text.Spans;
import io.quotewire.core.text.Tokenizer;
import io.quotewire.core.text.Tokens;
import io.quotewire.core.words.WordClasses;
import java.util.ArrayList;
import java.util.List;

/**
 * A text whose names are marked by hand, for tests that must not depend on the tagger: "[P Mary Larkin] of [O the yard]
 * said in [L Calder]". P marks a person, O an organisation, L a place.
 *
 * @param text the text without the marks, with these names and the cues of the lexicon
 */
public record MarkedText(NewsText text) {

    /** Reads a marked text. */
    public static MarkedText of(String marked) {
        StringBuilder plain = new StringBuilder();
        List<Span> spans = new ArrayList<>();
        List<EntityType> types = new ArrayList<>();
        int i = 0;
        while (i < marked.length()) {
            if (opensName(marked, i)) {
                int close = marked.indexOf(']', i);
                spans.add(new Span(plain.length(), plain.length() + close - i - 3));
                types.add(type(marked.charAt(i + 1)));
                plain.append(marked, i + 3, close);
                i = close + 1;
            } else {
                plain.append(marked.charAt(i++));
            }
        }
        return of(plain.toString(), spans, types);
    }

    private static boolean opensName(String marked, int i) {
        return marked.charAt(i) == '['
                && i + 2 < marked.length()
                && "POL".indexOf(marked.charAt(i + 1)) >= 0
                && marked.charAt(i + 2) == ' ';
    }

    private static EntityType type(char letter) {
        return switch (letter) {
            case 'P' -> EntityType.PERSON;
            case 'O' -> EntityType.ORGANIZATION;
            default -> EntityType.LOCATION;
        };
    }

    private static MarkedText of(String plain, List<Span> spans, List<EntityType> types) {
        Tokens tokens = Tokenizer.tokenize(plain);
        Spans paragraphs = Paragraphs.of(plain);
        QuoteSpans quotes = QuoteMarks.pair(tokens, paragraphs);
        EntitySpans.Builder names = new EntitySpans.Builder();
        for (int n = 0; n < spans.size(); n++) {
            names.add(tokens.at(spans.get(n).start()), tokens.at(spans.get(n).end() - 1) + 1, types.get(n));
        }
        EntitySpans named = names.build();
        return new MarkedText(new NewsText(
                tokens,
                WordClasses.of(tokens),
                paragraphs,
                quotes,
                Sentences.split(tokens, paragraphs, quotes.outer()),
                named,
                new CueMatcher(CueLexicon.english())
                        .match(tokens, WordClasses.of(tokens), token -> named.at(token) >= 0).stream()
                                .filter(cue -> quotes.outer().at(tokens.start(cue.head())) < 0)
                                .toList()));
    }

    /** The first token with exactly this word. */
    public int at(String word) {
        for (int i = 0; i < size(); i++) {
            if (text.tokens().is(i, word)) {
                return i;
            }
        }
        throw new IllegalArgumentException("no token " + word);
    }

    /** The number of tokens. */
    public int size() {
        return text.tokens().size();
    }

    /** The words of the tokens {@code [first, end)}; a hyphen if there are none. */
    public String words(int first, int end) {
        return first < end
                ? text.tokens()
                        .text()
                        .substring(text.tokens().start(first), text.tokens().end(end - 1))
                : "-";
    }

    /** The words of the source. */
    public String words(Source source) {
        return words(source.first(), source.end());
    }

    /** The characters of the span. */
    public String words(Span span) {
        return text.tokens().text().substring(span.start(), span.end());
    }
}
