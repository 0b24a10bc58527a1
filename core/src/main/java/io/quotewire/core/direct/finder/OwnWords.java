package io.quotewire.core.direct.finder;

import io.quotewire.core.direct.passage.Attribution;
import io.quotewire.core.direct.passage.Place;
import io.quotewire.core.direct.passage.SentenceAround;
import io.quotewire.core.frame.Evidence;
import io.quotewire.core.model.EntityType;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.syntax.NounPhrase;
import io.quotewire.core.syntax.Source;
import io.quotewire.core.syntax.subject.ClauseSubject;
import io.quotewire.core.text.Scan;
import io.quotewire.core.text.WordList;
import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordSet;
import java.util.Optional;
import java.util.Set;

/** Finds the owner of quoted words: Hill's answer was: "…". In Hill's words, "…". In the words of Hill: "…". */
public final class OwnWords implements AttributionFinder {
    private static final Set<String> NOUNS = WordList.words(OwnWords.class, "own-words.txt");
    /** The maximum number of words between the noun and the quote: "to the crew was simple:". */
    private static final int FARTHEST = 10;

    private static final int MOST_ADJECTIVES = 2;
    /** The number of words from "with" to the quote. */
    private static final int WITH_THE_WORDS = 3;

    private final NewsText text;
    private final ClauseSubject clauses;

    public OwnWords(NewsText text) {
        this.text = text;
        this.clauses = new ClauseSubject(text);
    }

    @Override
    public Optional<Attribution> find(int passage) {
        int first = text.firstToken(passage);
        // "Hill's verdict? “…”"
        int start = text.isMark(first - 1, '?')
                ? text.sentences().start(text.sentenceAt(first - 1))
                : SentenceAround.start(text, passage);
        if (isWithTheWords(text, first)) {
            return clauses.find(start, noun(text, first) - WITH_THE_WORDS + 1)
                    .filter(this::isSomebody)
                    .map(source -> new Attribution(Place.AHEAD, -1, source, false, Evidence.OWN_WORDS));
        }
        boolean led = text.isMark(first - 1, ':')
                || text.isMark(first - 1, ',')
                || text.isMark(first - 1, '?')
                || isBe(first - 1);
        for (int i = first - 1; led && i > Math.max(start, first - FARTHEST); i--) {
            if (text.cueAt(i) >= 0 || text.quoteAt(i) >= 0) {
                return Optional.empty();
            }
            if (NOUNS.contains(text.tokens().lower(i)) && joins(i + 1, first)) {
                Optional<Source> owner = owner(i, start);
                return (owner.isPresent() ? owner : ownerBehind(i, first - 1))
                        .map(source -> new Attribution(Place.AHEAD, -1, source, false, Evidence.OWN_WORDS));
            }
        }
        return Optional.empty();
    }

    /** Whether the lower-case word is a noun for an utterance: "answer", "verdict". */
    static boolean isNoun(String word) {
        return NOUNS.contains(word);
    }

    /**
     * Whether the passage that begins at the token is introduced as somebody's words: Hill shared it with the words
     * "…".
     */
    static boolean isWithTheWords(NewsText text, int first) {
        int noun = noun(text, first);
        return NOUNS.contains(text.lower(noun))
                && text.is(noun - 1, WordSet.THE)
                && text.is(noun - 2, WordSet.WITH, WordSet.ADDING);
    }

    /** The word before the passage, or before the comma or colon that introduces it. */
    private static int noun(NewsText text, int first) {
        return text.isMark(first - 1, ',') || text.isMark(first - 1, ':') ? first - 2 : first - 1;
    }

    private boolean isSomebody(Source source) {
        return text.is(source.first(), WordSet.SPEAKING_PRONOUN) || text.names().at(source.end() - 1) >= 0;
    }

    private boolean isBe(int token) {
        return text.is(token, WordSet.COPULA);
    }

    /** Whether only a pause, a form of "be" or a prepositional phrase follows the noun. */
    private boolean joins(int from, int first) {
        return from >= first - 1 || isBe(from) || text.is(from, WordClass.PREPOSITION);
    }

    /**
     * "In the words of Hill, it was", "The answer of the mayor, Mary Hill:": the owner is a person before a comma or
     * the mark at the token.
     */
    private Optional<Source> ownerBehind(int noun, int mark) {
        int owner = noun + 2;
        int comma = Scan.to(owner, mark, i -> text.isMark(i, ','));
        boolean person =
                text.names().is(comma - 1, EntityType.PERSON) || text.names().is(mark - 1, EntityType.PERSON);
        return text.is(noun + 1, WordSet.OF) && owner < comma && person ? clauses.find(owner, mark) : Optional.empty();
    }

    private Optional<Source> owner(int noun, int start) {
        for (int i = noun - 1; i >= Math.max(start, noun - 1 - MOST_ADJECTIVES); i--) {
            if (text.is(i, WordSet.SPEAKING_OWNER)) {
                return Optional.of(new Source(i, i + 1, true));
            }
            if (text.is(i, WordSet.GENITIVE) || text.is(i, "'")) {
                int owner = NounPhrase.start(text, i, start);
                return owner < i ? Optional.of(new Source(owner, i, true)) : Optional.empty();
            }
        }
        return Optional.empty();
    }
}
