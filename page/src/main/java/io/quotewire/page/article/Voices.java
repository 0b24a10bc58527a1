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
 * Who speaks in an article, numbered from 0 in the order in which they first speak. Whoever has a name, and a group
 * that goes by its words, is one. Without a name it is one whose words stand in one place, or whose quotes are parts of
 * one statement; of two others nobody can tell whether they are one, so each has a voice of its own. Immutable.
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

    /** What tells speakers apart: the name, else the place of the words for them, else what they say. */
    private static Object whose(Quote quote) {
        if (quote.speaker() != null) {
            return quote.speaker();
        }
        return quote.speakerStart() != null ? new At(quote.speakerStart()) : new Part(quote.statement());
    }

    public int size() {
        return quotesOf.size();
    }

    /** Whose the quote with that number is. */
    public int of(int quote) {
        return voiceOf[quote];
    }

    /** The numbers of the quotes of a voice, in the order of the text. */
    public List<Integer> quotes(int voice) {
        return List.copyOf(quotesOf.get(voice));
    }

    /** By name, by what one without a name is called, or in the words of the article. */
    public String name(int voice) {
        return ShownSpeaker.of(quotes.get(quotesOf.get(voice).get(0)));
    }

    /** What the article says that they are; empty where it does not, or where they go by it. */
    public Optional<String> role(int voice) {
        if (isNobody(voice)) {
            return Optional.empty();
        }
        return quotesOf.get(voice).stream()
                .map(quote -> quotes.get(quote).speakerRole())
                .filter(Objects::nonNull)
                .findFirst();
    }

    /** Whether the article does not say who it is. */
    public boolean isNobody(int voice) {
        return quotes.get(quotesOf.get(voice).get(0)).speaker() == null;
    }
}
