package io.quotewire.sink.query;

import io.quotewire.core.entity.catalogue.NameForm;
import io.quotewire.core.model.QuoteType;
import io.quotewire.streaming.contract.Keys;
import io.quotewire.streaming.contract.QuoteEvent;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A filter of quotes; an empty component does not restrict. Names are compared in their published form, ignoring case,
 * so that names match that earlier releases published in another form.
 *
 * @param speaker who says it, alone or with others
 * @param entity whom it speaks about
 * @param publisher publisher of the article
 * @param type type of the quote
 * @param confidence the lowest, 0 to 1
 * @param words words that the quote's statement must all contain, in any case and order; a retraction, which has no
 *     text, passes
 * @param named only speakers identified by a name ({@link io.quotewire.core.model.SpeakerKind#isNamed}), so no groups
 *     that are described by the same words
 * @param names how names are compared
 */
public record QuoteFilter(
        Optional<String> speaker,
        Optional<String> entity,
        Optional<String> publisher,
        Optional<QuoteType> type,
        double confidence,
        Set<String> words,
        boolean named,
        Names names) {
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** How names are compared. */
    public enum Names {
        /** The whole name must be equal. */
        WHOLE,
        /** The name must contain the other one. */
        PART;

        boolean match(String name, String asked) {
            return this == WHOLE
                    ? folded(name).equals(folded(asked))
                    : folded(name).contains(folded(asked));
        }

        private static String folded(String name) {
            return Keys.normal(NameForm.published(name)).toLowerCase(Locale.ROOT);
        }
    }

    public QuoteFilter {
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("a confidence is a number from 0 to 1");
        }
        words = Set.copyOf(words);
    }

    /** A filter that every quote passes. */
    public static QuoteFilter all(Names names) {
        return new QuoteFilter(
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), 0, Set.of(), false, names);
    }

    /** The words of a text, in the form of {@link #words}. */
    public static Set<String> words(String text) {
        return BETWEEN_WORDS
                .splitAsStream(lowerCase(text))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toCollection(HashSet::new));
    }

    /** Whether a quote passes. */
    public boolean wants(QuoteEvent quote) {
        return quote.confidence() >= confidence
                && type.map(wanted -> wanted == quote.type()).orElse(true)
                && publisher.map(name -> names.match(quote.publisher(), name)).orElse(true)
                && speaker.map(name -> speakers(quote).anyMatch(other -> names.match(other, name)))
                        .orElse(true)
                && entity.map(name -> quote.about().stream().anyMatch(about -> names.match(about.entity(), name)))
                        .orElse(true)
                && (!named || quote.speakerKind().isNamed())
                && hasWords(quote);
    }

    private boolean hasWords(QuoteEvent quote) {
        String said = quote.statementText() == null ? quote.text() : quote.statementText();
        if (words.isEmpty() || said == null) {
            return true;
        }
        String text = lowerCase(said);
        return words.stream().allMatch(word -> has(text, word));
    }

    /** Whether a word is among the {@link #words} of a text in lower case; much faster than splitting the text. */
    private static boolean has(String text, String word) {
        for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
            int end = at + word.length();
            if ((at == 0 || !isOfWord(text.codePointBefore(at)))
                    && (end == text.length() || !isOfWord(text.codePointAt(end)))) {
                return true;
            }
        }
        return false;
    }

    /** Whether it is matched by {@code [\\p{L}\\p{N}]}. */
    private static boolean isOfWord(int codePoint) {
        return Character.isLetterOrDigit(codePoint)
                || Character.getType(codePoint) == Character.LETTER_NUMBER
                || Character.getType(codePoint) == Character.OTHER_NUMBER;
    }

    private static String lowerCase(String text) {
        return Keys.normal(text).toLowerCase(Locale.ROOT);
    }

    private static Stream<String> speakers(QuoteEvent quote) {
        List<String> others = quote.coSpeakers();
        return Stream.concat(Stream.ofNullable(quote.speaker()), others.stream());
    }
}
