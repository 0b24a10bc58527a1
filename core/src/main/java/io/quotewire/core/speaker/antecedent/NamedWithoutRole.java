package io.quotewire.core.speaker.antecedent;

import io.quotewire.core.entity.role.RoleWords;
import io.quotewire.core.frame.AttributionFrame;
import io.quotewire.core.model.QuoteType;
import io.quotewire.core.person.Gender;
import io.quotewire.core.person.People;
import io.quotewire.core.person.Person;
import io.quotewire.core.person.Titles;
import io.quotewire.core.speaker.office.Offices;
import io.quotewire.core.speaker.phrase.AnaphoricPersons;
import io.quotewire.core.speaker.phrase.FrameSources;
import io.quotewire.core.speaker.phrase.SourceWords;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.syntax.Participle;
import io.quotewire.core.text.Scan;
import io.quotewire.core.text.Span;
import io.quotewire.core.text.WordList;
import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Resolves an unnamed person whose words are reported to the one who speaks in the next sentence, if the text names
 * that person there for the first time and says nothing else of them: "A lawmaker said the yard was old. “It will
 * fail,” Karl Voss told the Herald". Who is new is described unless just introduced: not "“It will fail,” local trader
 * Karl Voss told the Herald". Behind a quote a role may fit: "“It will fail,” Senator Karl Voss said"; without one,
 * only an office is named so: "Peru's envoy said … Karl Voss said".
 */
final class NamedWithoutRole {
    private static final Set<String> REPLYING = Set.of("reply", "against");
    private static final Set<String> REPLIES =
            WordList.ofKind(NamedWithoutRole.class, "reactions.txt", REPLYING::contains);

    private static final Set<String> PEERS = WordList.words(NamedWithoutRole.class, "peers.txt");

    private final NewsText text;
    private final People people;
    private final FrameSources sources;
    private final Supplier<Offices> offices;

    NamedWithoutRole(NewsText text, People people, FrameSources sources, Supplier<Offices> offices) {
        this.text = text;
        this.people = people;
        this.offices = offices;
        this.sources = sources;
    }

    /**
     * The person to whom the words refer; empty if nobody new speaks in the next sentence, or perhaps somebody else.
     *
     * @param gender the gender that the words imply
     */
    Optional<Person> of(SourceWords source, Gender gender) {
        int next = text.sentenceAt(source.first()) + 1;
        return next < text.sentences().size()
                        && mayOpen(text.sentences().start(next))
                        && isOne(source)
                        && isReported(source, next - 1)
                ? Optional.ofNullable(speaker(text.sentences().start(next)))
                        .flatMap(words -> named(words, source))
                        .filter(person -> person.gender().agrees(gender))
                : Optional.empty();
    }

    /** Whether a quote, a name or a title stands there. */
    private boolean mayOpen(int token) {
        return text.quoteAt(token) >= 0 || text.names().at(token) >= 0 || Titles.isAt(text.tokens(), token);
    }

    /** "A lawmaker", "one man", "the council's lawyer", "Hill's agent"; not "his agent", "the man's agent". */
    private boolean isOne(SourceWords source) {
        return !text.is(source.first(), WordClass.POSSESSIVE)
                && !Scan.any(
                        source.first() + 1, source.noun(), i -> text.is(i, WordSet.GENITIVE) && !text.isCapital(i - 1));
    }

    /** Whether the words are the last source of their sentence, of a report that is no quote by itself. */
    private boolean isReported(SourceWords source, int sentence) {
        boolean reported = false;
        int start = text.tokens().start(source.first());
        for (AttributionFrame frame : sources.in(sentence)) {
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

    /** The source of the quote that the token opens, or itself opens the sentence; null if there is none. */
    private @Nullable SourceWords speaker(int token) {
        boolean quoted = text.quoteAt(token) >= 0;
        for (AttributionFrame frame : sources.in(text.sentenceAt(token))) {
            Span source = frame.source();
            if (source == null) {
                continue;
            }
            int opening = text.tokens().at(quoted ? frame.start() : source.start());
            if ((opening == token || (quoted && opening == token + 1))
                    && (!quoted || frame.type() == QuoteType.DIRECT)) {
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
                        && ((isQuoted(source) && isSo(person, source))
                                || (mayBeAny(source) && isUndescribed(person, words, name)))
                ? Optional.of(person)
                : Optional.empty();
    }

    /**
     * Not "the man", who has come up before, nor "a judge", whose losing party is named next; without a quote only an
     * office: in "A man said it was late. Karl Voss said it was early" they may be two.
     */
    private boolean mayBeAny(SourceWords source) {
        int noun = source.noun();
        return !source.isTheNoun()
                && !text.is(noun, WordSet.JUDGES)
                && (isQuoted(source) || AnaphoricPersons.isOfTheOnlyOne(text.lower(noun)));
    }

    /** Whether the text calls the person what the words do, or what they may mean. */
    private boolean isSo(Person person, SourceWords source) {
        return offices.get().bears(person, source, false)
                || (!text.is(source.first(), WordSet.THE) && offices.get().mayBeCalled(person, source));
    }

    /** Whether the next sentence begins with a quote, which goes on with what was reported. */
    private boolean isQuoted(SourceWords source) {
        return text.quoteAt(text.sentences().end(text.sentenceAt(source.first()))) >= 0;
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
