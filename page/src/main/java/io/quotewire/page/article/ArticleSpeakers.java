package io.quotewire.page.article;

import io.quotewire.core.model.Quote;
import io.quotewire.core.model.ShownSpeaker;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * The speakers of an article, numbered from 0 in the order in which they first speak. Quotes have the same speaker if
 * they have the same name or group's words; without a name, if the words for the speaker are the same ones in the text,
 * or the quotes are parts of one statement. All others are separate speakers, since nobody can tell whether they are
 * the same. Immutable.
 */
public final class ArticleSpeakers {
    private final List<Quote> quotes;
    private final int[] speakerOf;
    private final int[] statementOf;
    private final List<List<Integer>> quotesOf = new ArrayList<>();

    /** @param quotes all quotes of the article, in the order of the text */
    public ArticleSpeakers(List<Quote> quotes) {
        this.quotes = List.copyOf(quotes);
        this.speakerOf = new int[quotes.size()];
        this.statementOf = new int[quotes.size()];
        Map<Object, Integer> speakers = new HashMap<>();
        Map<Integer, Integer> statements = new HashMap<>();
        for (int quote = 0; quote < speakerOf.length; quote++) {
            int next = quotesOf.size();
            int speaker = speakers.computeIfAbsent(whose(quotes.get(quote)), any -> next);
            if (speaker == next) {
                quotesOf.add(new ArrayList<>());
            }
            quotesOf.get(speaker).add(quote);
            speakerOf[quote] = speaker;
            int further = statements.size();
            statementOf[quote] = statements.computeIfAbsent(quotes.get(quote).statement(), any -> further);
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

    /** The number of speakers. */
    public int size() {
        return quotesOf.size();
    }

    /** The number of the quote's speaker. */
    public int of(int quote) {
        return speakerOf[quote];
    }

    /** The number of the statement that the quote is or is part of, from 0, in the order in which they begin. */
    public int statement(int quote) {
        return statementOf[quote];
    }

    /** The numbers of the quotes with which the speaker's statements begin, in the order of the text. */
    public List<Integer> statements(int speaker) {
        Set<Integer> begun = new HashSet<>();
        return quotesOf.get(speaker).stream()
                .filter(quote -> begun.add(statementOf[quote]))
                .toList();
    }

    /** The speaker's name, or the role of a speaker without one, or the words of the article. */
    public String name(int speaker) {
        return ShownSpeaker.of(quotes.get(quotesOf.get(speaker).get(0)));
    }

    /** The speaker's role; empty if there is none, or it stands in for the name. */
    public Optional<String> role(int speaker) {
        if (isNobody(speaker)) {
            return Optional.empty();
        }
        return quotesOf.get(speaker).stream()
                .map(quote -> quotes.get(quote).speakerRole())
                .filter(Objects::nonNull)
                .findFirst();
    }

    /** Whether the article does not say who the speaker is. */
    public boolean isNobody(int speaker) {
        return quotes.get(quotesOf.get(speaker).get(0)).speaker() == null;
    }
}
