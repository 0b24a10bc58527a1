package io.quotewire.core.speaker.antecedent;

import io.quotewire.core.frame.AttributionFrame;
import io.quotewire.core.person.Gender;
import io.quotewire.core.person.People;
import io.quotewire.core.person.Person;
import io.quotewire.core.speaker.phrase.SourceWords;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.text.Span;
import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordSet;
import java.util.List;
import java.util.Optional;

/**
 * Resolves an unnamed person whom one of the next two sentences names by the same noun: "A Harland spokesman said … The
 * spokesman, Karl Voss, said", "The labour minister said … “…,” labour minister Ana Ruiz said".
 */
public final class NamedNext {
    /** How many sentences ahead the person may be named. */
    private static final int FARTHEST = 2;
    /** The maximum number of words of a title. */
    private static final int LONGEST_TITLE = 5;

    private static final String SPOKEN = "spokes";
    private static final String MINISTER = "minister";

    private final NewsText text;
    private final People people;
    private final List<AttributionFrame> frames;
    private final NamelessAntecedents nouns;

    /** @param frames all frames of the text */
    public NamedNext(NewsText text, People people, List<AttributionFrame> frames) {
        this.text = text;
        this.people = people;
        this.frames = frames;
        this.nouns = new NamelessAntecedents(text);
    }

    /** The person to whom the words refer; empty if the next sentences do not name them so. */
    public Optional<Person> of(SourceWords source) {
        int noun = source.noun();
        int sentence = text.sentenceAt(source.first());
        Optional<Gender> gender = source.areTwo() ? Optional.empty() : nouns.person(noun);
        if (sentence < 0 || gender.isEmpty()) {
            return Optional.empty();
        }
        int last = Math.min(text.sentences().size() - 1, sentence + FARTHEST);
        int limit = text.sentences().end(last);
        int token = source.end();
        for (int i = text.names().firstFrom(token);
                i < text.names().size() && text.names().firstToken(i) < limit;
                i++) {
            int name = text.names().firstToken(i);
            for (; token < name; token++) {
                if (text.is(token, text.lower(noun)) && isAnother(token)) {
                    return Optional.empty();
                }
            }
            Person person = people.of(i).orElse(null);
            if (person != null && person.firstMention() == i && isSo(source, name)) {
                return Optional.of(person).filter(one -> one.gender().agrees(gender.get()));
            }
        }
        return Optional.empty();
    }

    /** "Another spokesman", "a port spokesman": somebody else. */
    private boolean isAnother(int noun) {
        int first = noun - 1;
        while (first > noun - LONGEST_TITLE
                && (text.is(first, WordClass.OPEN) || text.names().at(first) >= 0)) {
            first--;
        }
        return text.is(first, WordSet.SINGULAR_AHEAD) || text.is(first, "another");
    }

    /** "The spokesman, Karl Voss", "the official, Deputy Secretary Karl Voss"; "labour minister Ana Ruiz". */
    private boolean isSo(SourceWords source, int name) {
        int noun = name - 1;
        while (noun > name - LONGEST_TITLE && text.isCapital(noun) && text.is(noun, WordClass.OPEN)) {
            noun--;
        }
        if (text.isComma(noun)) {
            int first = modifiers(source, noun - 1);
            return first >= 0 && text.is(first - 1, WordSet.THE) && (speaks(noun - 1) || speaks(name));
        }
        int first = isOfOne(source) ? modifiers(source, name - 1) : -1;
        return first > 0
                && speaks(name)
                && (text.opensSentence(first)
                        || text.is(first - 1, WordClass.PUNCTUATION)
                        || text.isQuoted(first - 1)
                        || text.cueAt(first - 1) >= 0);
    }

    /** The start of the phrase with this noun; -1 if it is not the source's or has other modifiers. */
    private int modifiers(SourceWords source, int noun) {
        if (!text.is(noun, text.lower(source.noun()))) {
            return -1;
        }
        int first = noun;
        while (first > noun - LONGEST_TITLE
                && !text.opensSentence(first)
                && (text.is(first - 1, WordClass.OPEN) || text.names().at(first - 1) >= 0)
                && text.cueAt(first - 1) < 0) {
            first--;
            if (!has(source, text.lower(first))) {
                return -1;
            }
        }
        return first;
    }

    private boolean has(SourceWords source, String word) {
        for (int i = source.first(); i < source.end(); i++) {
            if (text.is(i, word)) {
                return true;
            }
        }
        return false;
    }

    /** A spokesman, "the mayor of Lima", "his manager": a text hardly quotes two; it may quote two residents. */
    private boolean isOfOne(SourceWords source) {
        String noun = text.lower(source.noun());
        return noun.startsWith(SPOKEN)
                || noun.equals(MINISTER)
                || text.is(source.first(), WordSet.SPEAKING_OWNER)
                || (text.is(source.first(), WordSet.THE) && !source.isTheNoun());
    }

    /** Whether the token is part of a frame's source. */
    private boolean speaks(int token) {
        int start = text.tokens().start(token);
        for (AttributionFrame frame : frames) {
            Span source = frame.source();
            if (source != null && source.start() <= start && source.end() > start) {
                return true;
            }
        }
        return false;
    }
}
