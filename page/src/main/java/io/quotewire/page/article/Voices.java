package io.quotewire.page.article;

import io.quotewire.core.model.Quote;
import io.quotewire.core.model.ShownSpeaker;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The speakers of an article, numbered from 0 in the order in which they first speak. Quotes have the same speaker if
 * they have the same name or group's words; without a name, if the words for the speaker are the same ones in the text,
 * or the quotes are parts of one statement. All others are separate speakers, since nobody can tell whether they are
 * the same. Immutable.
 */
public final class Voices {
    private final List<Quote> quotes;
    private final int[] voiceOf;
    private final List<List<Integer>> quotesOf = new ArrayList<>();

    public Voices(List<Quote> quotes) {
        this.quotes = List.copyOf(quotes);
        this.voiceOf = new int[quotes.size()];
        Map<Object, Integer> voices = new HashMap<>();
        for (int quote = 0; quote < voiceOf.length; quote++) {
            int next = quotesOf.size();
            int voice = voices.computeIfAbsent(whose(quotes.get(quote)), any -> next);
            if (voice == next) {
                quotesOf.add(new ArrayList<>());
            }
            quotesOf.get(voice).add(quote);
            voiceOf[quote] = voice;
        }
    }

    private record At(int start) {}

    private record Part(int statement) {}

    /** What distinguishes speakers: the name, else the position of the words for them, else the statement. */
    private static Object whose(Quote quote) {
        if (quote.speaker() != null) {
            return quote.speaker();
        }
        return quote.speakerStart() != null ? new At(quote.speakerStart()) : new Part(quote.statement());
    }

    public int size() {
        return quotesOf.size();
    }

    /** The number of the quote's speaker. */
    public int of(int quote) {
        return voiceOf[quote];
    }

    /** The numbers of the speaker's quotes, in the order of the text. */
    public List<Integer> quotes(int voice) {
        return List.copyOf(quotesOf.get(voice));
    }

    /** The speaker's name, or the role of a speaker without one, or the words of the article. */
    public String name(int voice) {
        return ShownSpeaker.of(quotes.get(quotesOf.get(voice).get(0)));
    }

    /** The speaker's role; empty if there is none, or it stands in for the name. */
    public Optional<String> role(int voice) {
        if (isNobody(voice)) {
            return Optional.empty();
        }
        return quotesOf.get(voice).stream()
                .map(quote -> quotes.get(quote).speakerRole())
                .filter(Objects::nonNull)
                .findFirst();
    }

    /** Whether the article does not say who the speaker is. */
    public boolean isNobody(int voice) {
        return quotes.get(quotesOf.get(voice).get(0)).speaker() == null;
    }
}
