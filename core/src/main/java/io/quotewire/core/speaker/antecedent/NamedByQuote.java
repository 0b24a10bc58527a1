package io.quotewire.core.speaker.antecedent;

import io.quotewire.core.entity.role.RoleWords;
import io.quotewire.core.frame.AttributionFrame;
import io.quotewire.core.model.QuoteType;
import io.quotewire.core.person.Gender;
import io.quotewire.core.person.People;
import io.quotewire.core.person.Person;
import io.quotewire.core.person.Titles;
import io.quotewire.core.speaker.office.Offices;
import io.quotewire.core.speaker.phrase.SourceWords;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.syntax.Participle;
import io.quotewire.core.text.Scan;
import io.quotewire.core.text.Span;
import io.quotewire.core.text.WordList;
import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Resolves an unnamed person whose words are reported to the one whom the next sentence quotes, if the text names that
 * person there for the first time and says nothing else of them: "A lawmaker said the yard was old. “It will fail,”
 * Karl Voss told the Herald". Who is new is described unless just introduced: not "“It will fail,” local trader Karl
 * Voss told the Herald". A role must fit: "“It will fail,” Senator Karl Voss said".
 */
final class NamedByQuote {
    private static final Set<String> REPLIES = WordList.ofKind(NamedByQuote.class, "reactions.txt", "reply"::equals);

    private static final Set<String> PEERS = Set.of("lord", "lady", "baroness");

    private final NewsText text;
    private final People people;
    private final List<AttributionFrame> frames;
    private final Supplier<Offices> offices;

    /** @param frames all frames of the text */
    NamedByQuote(NewsText text, People people, List<AttributionFrame> frames, Supplier<Offices> offices) {
        this.text = text;
        this.people = people;
        this.frames = frames;
        this.offices = offices;
    }

    /**
     * The person to whom the words refer; empty if the next sentence quotes nobody new, or perhaps somebody else.
     *
     * @param gender the gender that the words imply
     */
    Optional<Person> of(SourceWords source, Gender gender) {
        int next = text.sentenceAt(source.first()) + 1;
        return next < text.sentences().size()
                        && text.quoteAt(text.sentences().start(next)) >= 0
                        && isOne(source)
                        && isReported(source, next - 1)
                ? Optional.ofNullable(quoted(text.sentences().start(next)))
                        .flatMap(words -> named(words, source))
                        .filter(person -> person.gender().agrees(gender))
                        .filter(person -> !ReactingSubjects.asksForNoName(text, source))
                : Optional.empty();
    }

    /** "A lawmaker", "one man", "the council's lawyer", "Hill's agent"; not "his agent", "the man's agent". */
    private boolean isOne(SourceWords source) {
        return !text.is(source.noun(), WordSet.HIDDEN_SOURCE)
                && !text.is(source.first(), WordClass.POSSESSIVE)
                && !LeadPerson.joins(text, source)
                && !Scan.any(
                        source.first() + 1, source.noun(), i -> text.is(i, WordSet.GENITIVE) && !text.isCapital(i - 1));
    }

    /** Whether the words are the last source of their sentence, of a report that is no quote by itself. */
    private boolean isReported(SourceWords source, int sentence) {
        boolean reported = false;
        int start = text.tokens().start(source.first());
        for (AttributionFrame frame : frames) {
            Span other = frame.source();
            if (other == null) {
                continue;
            }
            boolean own = other.start() == start;
            reported |= own;
            int token = text.tokens().at(other.start());
            if ((own && frame.type() == QuoteType.DIRECT)
                    || (token >= source.end() && text.sentenceAt(token) == sentence)) {
                return false;
            }
        }
        return reported;
    }

    /** The source of the quote that the token opens; null if there is none. */
    private @Nullable SourceWords quoted(int token) {
        for (AttributionFrame frame : frames) {
            Span source = frame.source();
            int opening = text.tokens().at(frame.start());
            if (source != null && (opening == token || opening == token + 1) && frame.type() == QuoteType.DIRECT) {
                return isReply(frame) ? null : SourceWords.of(text, source);
            }
        }
        return null;
    }

    private boolean isReply(AttributionFrame frame) {
        Span cue = frame.cue();
        return cue == null || REPLIES.contains(text.lower(text.tokens().at(cue.end() - 1)));
    }

    /** The only person whom the words name, if new and not somebody else than the source. */
    private Optional<Person> named(SourceWords words, SourceWords source) {
        int name = text.names().firstFrom(words.end()) - 1;
        Person person =
                name >= text.names().firstFrom(words.first()) ? people.of(name).orElse(null) : null;
        return person != null
                        && person.firstMention() == name
                        && !words.areTwo()
                        && (isSo(person, source) || (!source.isTheNoun() && isUndescribed(person, words, name)))
                ? Optional.of(person)
                : Optional.empty();
    }

    /** Whether the text calls the person what the words do, or what they may mean. */
    private boolean isSo(Person person, SourceWords source) {
        return offices.get().bears(person, source, false) || offices.get().mayBeCalled(person, source);
    }

    /** "Karl Voss", "Mr Karl Voss, 54,"; not "a trader Karl Voss", "Karl Voss of the port", "Karl Voss, a trader,". */
    private boolean isUndescribed(Person person, SourceWords words, int name) {
        int first = text.names().firstToken(name);
        int after = text.names().endToken(name);
        boolean polite = words.first() == first || (words.first() == first - 1 && isPolite(first - 1, after));
        boolean told = text.isComma(after)
                ? !(text.isFigure(after + 1)
                        || text.is(after + 1, WordSet.PERSON_RELATIVE)
                        || Participle.isPresent(text, after + 1))
                : text.is(after, WordSet.OF) || text.is(after, WordSet.FROM) || text.is(after, WordSet.GENITIVE);
        return polite && !told && !offices.get().isAnything(person);
    }

    /** "Mr (Karl Voss)", "Lord (Voss)"; "Mr Voss" may have been named before. */
    private boolean isPolite(int title, int end) {
        boolean full = end > title + 2 && !RoleWords.isNoun(text.tokens(), title);
        return Titles.isAt(text.tokens(), title) && (full || PEERS.contains(text.lower(title)));
    }
}
