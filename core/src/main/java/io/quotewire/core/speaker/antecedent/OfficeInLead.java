package io.quotewire.core.speaker.antecedent;

import io.quotewire.core.entity.role.RoleWords;
import io.quotewire.core.frame.AttributionFrame;
import io.quotewire.core.person.People;
import io.quotewire.core.person.Person;
import io.quotewire.core.person.Titles;
import io.quotewire.core.speaker.office.Offices;
import io.quotewire.core.speaker.phrase.AnaphoricPersons;
import io.quotewire.core.speaker.phrase.SourceWords;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.text.Span;
import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordSet;
import io.quotewire.core.work.Lazy;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Resolves an office at the beginning of a text to the person whom the sentence before it quotes by the bare name: "A
 * levy is ruled out, Ana Ruiz has said. The home secretary told reporters". Neither may be described otherwise in the
 * text. Not the other way round: the next name may be an opponent's. Built once per text; not thread-safe.
 */
public final class OfficeInLead {
    private final NewsText text;
    private final People people;
    private final List<AttributionFrame> frames;
    private final Supplier<Offices> offices;
    private final Supplier<Optional<Holder>> holder = new Lazy<>(this::find);

    private record Holder(SourceWords office, Person person) {}

    /** @param frames all frames of the text */
    public OfficeInLead(NewsText text, People people, List<AttributionFrame> frames, Supplier<Offices> offices) {
        this.text = text;
        this.people = people;
        this.frames = frames;
        this.offices = offices;
    }

    /** The person to whom the words refer: an office of the lead, or one called like it; empty if it is nobody's. */
    public Optional<Person> of(SourceWords source) {
        int noun = source.definiteNoun();
        if (noun < 0 || !AnaphoricPersons.isOfState(text.lower(noun))) {
            return Optional.empty();
        }
        return holder.get().filter(one -> isCalledSo(one.office(), source)).map(Holder::person);
    }

    private boolean isCalledSo(SourceWords office, SourceWords source) {
        return office.called().equalsIgnoreCase(source.called());
    }

    private Optional<Holder> find() {
        int lead = isHeadline() ? 1 : 0;
        for (AttributionFrame frame : frames) {
            Span span = frame.source();
            SourceWords source = span == null ? null : SourceWords.of(text, span);
            int sentence = source == null ? -1 : text.sentenceAt(source.first());
            if (source != null
                    && sentence <= lead + 1
                    && source.definiteNoun() >= 0
                    && AnaphoricPersons.isOfState(text.lower(source.definiteNoun()))) {
                return sentence > lead ? holder(source).map(person -> new Holder(source, person)) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private Optional<Person> holder(SourceWords source) {
        int sentence = text.sentenceAt(source.first());
        int noun = source.definiteNoun();
        boolean opens = text.opensSentence(source.first())
                || text.isQuoted(text.sentences().start(sentence));
        return !opens
                ? Optional.empty()
                : named(sentence - 1)
                        .filter(name -> isNewTo(name, sentence - 1))
                        .filter(name -> isSource(name) || isInHeadline(name))
                        .flatMap(people::of)
                        .filter(person -> Titles.gender(text.lower(noun))
                                .map(person.gender()::agrees)
                                .orElse(true))
                        .filter(person -> isAlone(person, sentence - 1))
                        .filter(person -> !PronounAhead.denies(text, noun, person)
                                && !offices.get().isBeside(person, noun))
                        .filter(person -> offices.get().mayHold(person, source.first(), noun) && speaks(person));
    }

    /** Whether the first sentence is a paragraph without a final mark. */
    private boolean isHeadline() {
        int next = text.sentences().size() > 1 ? text.sentences().start(1) : -1;
        return next > 0 && text.paragraphAt(next) == 1 && !text.isMark(next - 1, '.');
    }

    /** The first full name of the sentence that opens it, or is the source of one of its statements. */
    private Optional<Integer> named(int sentence) {
        int end = text.sentences().end(sentence);
        for (int i = text.names().firstFrom(text.sentences().start(sentence));
                i < text.names().size() && text.names().firstToken(i) < end;
                i++) {
            Person person = people.of(i).orElse(null);
            if (person != null && text.names().endToken(i) > text.names().firstToken(i) + 1 && isSubject(i)) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    /** "Ana Ruiz has ruled", "…, Ana Ruiz said": the bare name acts; not "Ana Ruiz was shot", "Ana Ruiz, a clerk,". */
    private boolean isSubject(int name) {
        int first = text.names().firstToken(name);
        int after = text.names().endToken(name);
        boolean expected = text.is(after, WordSet.BE) && text.is(after + 2, WordSet.TO);
        boolean passive = !expected
                && (text.is(after, WordSet.BE) || (text.is(after, WordSet.HAVE) && text.is(after + 1, WordSet.BE)));
        boolean acts = text.is(after, WordClass.ADVERB)
                || text.cueAt(after) >= 0
                || text.isFinite(after)
                || text.is(after, WordSet.HAVE);
        return !text.isQuoted(first) && acts && !passive && (text.opensSentence(first) || isSource(name));
    }

    /** Whether the name is all of a frame's source. */
    private boolean isSource(int name) {
        int start = text.tokens().start(text.names().firstToken(name));
        int end = text.tokens().end(text.names().endToken(name) - 1);
        return frames.stream().anyMatch(frame -> {
            Span source = frame.source();
            return source != null && source.start() == start && source.end() == end;
        });
    }

    /** Whether the headline calls the person by one name, as it does those whom all know. */
    private boolean isInHeadline(int name) {
        int last = people.of(name).map(person -> person.lastMentionBefore(name)).orElse(-1);
        return last >= 0
                && isHeadline()
                && text.sentenceAt(text.names().firstToken(last)) == 0
                && text.names().endToken(last) == text.names().firstToken(last) + 1;
    }

    /** Whether the person is not named between the headline and the sentence. */
    private boolean isNewTo(int name, int sentence) {
        Person person = people.of(name).orElse(null);
        int last = person == null ? -1 : person.lastMentionBefore(name);
        return last < 0 || text.names().firstToken(last) < text.sentences().start(sentence);
    }

    /** Whether the sentence names nobody else without an office, and gives the person no post: "has quit as mayor". */
    private boolean isAlone(Person person, int sentence) {
        int start = text.sentences().start(sentence);
        int end = text.sentences().end(sentence);
        for (int i = text.names().firstFrom(start);
                i < text.names().size() && text.names().firstToken(i) < end;
                i++) {
            Person other = people.of(i).orElse(null);
            if (other != null && other != person && !offices.get().isAnything(other)) {
                return false;
            }
        }
        int last = person.lastMentionBefore(text.names().firstFrom(end));
        for (int i = text.names().endToken(last); i < end; i++) {
            if (text.is(i, WordSet.AS)
                    && (RoleWords.isNoun(text.tokens(), i + 1) || RoleWords.isNoun(text.tokens(), i + 2))) {
                return false;
            }
        }
        return true;
    }

    /** Whether the text quotes the person by name. */
    private boolean speaks(Person person) {
        return frames.stream().anyMatch(frame -> {
            Span source = frame.source();
            int name = source == null ? -1 : text.names().at(text.tokens().at(source.end() - 1));
            return name >= 0 && people.of(name).filter(person::equals).isPresent();
        });
    }
}
