package io.quotewire.core.speaker;

import io.quotewire.core.cue.CueKind;
import io.quotewire.core.model.SpeakerKind;
import io.quotewire.core.person.People;
import io.quotewire.core.person.Person;
import io.quotewire.core.person.Titles;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.syntax.WordClass;
import io.quotewire.core.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Says whom the words of a source mean. Built once for each text; not thread-safe. */
public final class Speakers {
    private final NewsText text;
    private final People people;
    private final Pronouns pronouns;
    /** Read only when a text first says "the senator": most never do. */
    private @Nullable Offices offices;

    private @Nullable Bodies bodies;

    public Speakers(NewsText text, People people) {
        this.text = text;
        this.people = people;
        this.pronouns = Pronouns.resolve(text, people);
    }

    /** The speaker whom the source names. */
    public Speaker of(Span source) {
        int first = text.tokens().at(source.start());
        int end = withoutRelative(first, text.tokens().at(source.end() - 1) + 1);
        if (end - first == 1 && isPronoun(first)) {
            return pronoun(first);
        }
        if (end - first == 1 && isQuestion(first)) {
            return new Speaker(SpeakerKind.UNKNOWN, null, -1, List.of(), SpeakerPath.PHRASE);
        }
        List<Integer> heads = heads(first, end);
        if (heads.isEmpty()) {
            heads = apposition(end);
        }
        if (!heads.isEmpty()) {
            int head = heads.get(0);
            List<String> others = heads.stream().skip(1).map(this::name).toList();
            return people.of(head).isPresent()
                    ? new Speaker(SpeakerKind.PERSON, name(head), head, others, SpeakerPath.NAME)
                    : new Speaker(SpeakerKind.ORGANIZATION, name(head), head, others, SpeakerPath.BODY);
        }
        Optional<Speaker> known = byNoun(first, end);
        if (known.isPresent()) {
            return known.get();
        }
        int noun = head(first, end);
        boolean capital = Character.isUpperCase(text.tokens().firstChar(noun)) && text.is(noun, WordClass.OPEN);
        if (capital && end - first == 2 && isArticle(first) && text.names().at(noun) < 0) {
            // "The German", "the Chancellor"
            return new Speaker(SpeakerKind.UNNAMED, null, -1, List.of(), SpeakerPath.PHRASE);
        }
        if (capital && !GroupNouns.contains(text.tokens().word(noun))) {
            String word = text.tokens().word(noun);
            String name =
                    people.bearing(word).map(person -> person.name().toString()).orElse(word);
            return new Speaker(SpeakerKind.PERSON, name, -1, List.of(), SpeakerPath.CAPITAL);
        }
        boolean group = capital || GroupNouns.contains(text.tokens().word(noun)) || text.is(first, "both");
        return group
                ? new Speaker(
                        SpeakerKind.ORGANIZATION,
                        words(first, withoutDay(first, end)),
                        -1,
                        List.of(),
                        SpeakerPath.PHRASE)
                : new Speaker(SpeakerKind.UNNAMED, null, -1, List.of(), SpeakerPath.PHRASE);
    }

    /** "Larkin, who": the end of the phrase before the relative pronoun that goes with it. */
    private int withoutRelative(int first, int end) {
        int i = end;
        while (i > first + 1 && (text.is(i - 1, WordClass.RELATIVE) || text.is(i - 1, "that") || text.is(i - 1, ","))) {
            i--;
        }
        return i;
    }

    /** The label of a question in an interview. */
    private boolean isQuestion(int token) {
        return text.is(token, "Q.") || text.is(token, "Q") || text.is(token, "Question");
    }

    /** "The senator", "the company"; no longer phrase, for "the former senator" may be another. */
    private Optional<Speaker> byNoun(int first, int end) {
        if (end - first != 2 || !text.tokens().lower(first).equals("the")) {
            return Optional.empty();
        }
        String noun = text.tokens().lower(end - 1);
        Optional<Speaker> bearer = pronouns.at(end - 1)
                .or(() -> offices().bearer(first, noun))
                .map(person ->
                        new Speaker(SpeakerKind.PERSON, person.name().toString(), -1, List.of(), SpeakerPath.NOUN));
        if (bearer.isPresent()) {
            return bearer;
        }
        OptionalInt body = bodies().named(first, noun);
        if (body.isEmpty() && BodyInFocus.isMeantBy(noun)) {
            body = new BodyInFocus(text, people).named(first);
        }
        return body.isEmpty() ? Optional.empty() : Optional.of(body(body.getAsInt()));
    }

    private Speaker body(int name) {
        return new Speaker(SpeakerKind.ORGANIZATION, name(name), name, List.of(), SpeakerPath.NOUN);
    }

    private Offices offices() {
        Offices known = offices == null ? new Offices(text, people) : offices;
        offices = known;
        return known;
    }

    private Bodies bodies() {
        Bodies known = bodies == null ? new Bodies(text, people) : bodies;
        bodies = known;
        return known;
    }

    private boolean isPronoun(int token) {
        return text.is(token, WordClass.SUBJECT_PRONOUN)
                || text.is(token, WordClass.POSSESSIVE)
                || text.is(token, WordClass.OBJECT_PRONOUN);
    }

    private String name(int index) {
        return people.of(index)
                .map(person -> person.name().toString())
                .orElseGet(
                        () -> words(text.names().firstToken(index), text.names().endToken(index)));
    }

    /** The words from one token to another, without an article before them. */
    private String words(int first, int end) {
        int start = end - first > 1 && isArticle(first) ? first + 1 : first;
        return text.tokens()
                .text()
                .substring(text.tokens().start(start), text.tokens().end(end - 1));
    }

    /** "The court on Tuesday", "the court last week": where the day begins, if one ends the phrase. */
    private int withoutDay(int first, int end) {
        int i = end;
        while (i > first + 1 && text.is(i - 1, WordClass.TIME)) {
            i--;
        }
        boolean led = i < end
                && i > first + 1
                && (text.is(i - 1, WordClass.PREPOSITION) || text.is(i - 1, "last") || text.is(i - 1, "this"));
        return led ? i - 1 : i;
    }

    private boolean isArticle(int token) {
        return text.is(token, "the")
                || text.is(token, "The")
                || text.is(token, "a")
                || text.is(token, "A")
                || text.is(token, "an")
                || text.is(token, "An");
    }

    /** The noun that the phrase is about: the last word before a preposition. */
    private int head(int first, int end) {
        int i = first + 1;
        while (i < end && !text.is(i, WordClass.PREPOSITION) && !text.is(i, WordClass.PUNCTUATION)) {
            i++;
        }
        return i - 1;
    }

    /** The names that are heads of the phrase, one or several: no preposition, genitive or noun makes them part of it. */
    private List<Integer> heads(int first, int end) {
        List<Integer> heads = new ArrayList<>();
        boolean joined = false;
        for (int i = first; i < end; i++) {
            int name = text.names().at(i);
            if (name >= 0 && !isTitle(name)) {
                int after = text.names().endToken(name);
                if (!joined) {
                    heads.clear();
                }
                if (!isModifier(after, end)) {
                    heads.add(name);
                    joined = false;
                }
                i = Math.max(i, after - 1);
            } else if (!heads.isEmpty() && joins(i)) {
                joined = true;
            } else if (text.is(i, WordClass.PREPOSITION)
                    && i > first
                    && (!heads.isEmpty() || !leadsOn(first, i, end))) {
                break;
            }
        }
        return heads;
    }

    /** "Gov." or "President" alone, cut off from a name. */
    private boolean isTitle(int name) {
        int first = text.names().firstToken(name);
        return text.names().endToken(name) == first + 1
                && people.of(name).isEmpty()
                && Titles.gender(text.tokens().word(first)).isPresent();
    }

    /** "Her lawyer, Mary Hill,": the one or two whose names stand between the comma behind the phrase and the next pause. */
    private List<Integer> apposition(int end) {
        int name = end + 1 < text.tokens().size() && text.is(end, ",")
                ? text.names().at(end + 1)
                : -1;
        if (name < 0
                || text.names().firstToken(name) != end + 1
                || people.of(name).isEmpty()) {
            return List.of();
        }
        int after = text.names().endToken(name);
        if (text.is(after, "and") && text.names().at(after + 1) >= 0) {
            int second = text.names().at(after + 1);
            return people.of(second).isPresent() && isPause(text.names().endToken(second))
                    ? List.of(name, second)
                    : List.of();
        }
        return isPause(after) ? List.of(name) : List.of();
    }

    private boolean isPause(int token) {
        return token == text.tokens().size() || text.is(token, ",") || text.is(token, ".");
    }

    /** "Secretary of Transport Mary Hill", "Governor of Texas Mary Hill": what hangs on the "of" belongs to a title. */
    private boolean leadsOn(int first, int preposition, int end) {
        if (!text.is(preposition, "of")) {
            return isPortfolio(first, preposition, end);
        }
        int next = text.is(preposition + 1, WordClass.DETERMINER) ? preposition + 2 : preposition + 1;
        int name = text.names().at(next);
        if (name >= 0 && text.names().endToken(name) >= end && people.of(name).isEmpty()) {
            return false;
        }
        return name < 0
                || (people.of(name).isEmpty()
                        && Character.isUpperCase(text.tokens().firstChar(first))
                        && Character.isUpperCase(text.tokens().firstChar(preposition - 1)));
    }

    /** "Minister for Works Mary Hill": capitals on both sides, and what follows "for" is nobody's name alone. */
    private boolean isPortfolio(int first, int preposition, int end) {
        int next = preposition + 1;
        boolean capitals = text.is(preposition, "for")
                && Character.isUpperCase(text.tokens().firstChar(first))
                && Character.isUpperCase(text.tokens().firstChar(preposition - 1))
                && next < end
                && Character.isUpperCase(text.tokens().firstChar(next));
        int name = capitals ? text.names().at(next) : -1;
        return capitals && (name < 0 || people.of(name).isEmpty());
    }

    private boolean joins(int token) {
        return text.is(token, ",") || text.is(token, WordClass.CONJUNCTION);
    }

    private boolean isModifier(int after, int end) {
        boolean genitive = text.is(after, "'s") || text.is(after, "’s");
        return genitive || (after < end && text.is(after, WordClass.OPEN));
    }

    /** "It said", "said it": no "it reflects", no "it is likely". */
    private boolean states(int token) {
        int cue = Math.max(text.cueAt(token + 1), text.cueAt(token - 1));
        return cue >= 0 && text.cues().get(cue).entry().kind() == CueKind.STATEMENT;
    }

    private Speaker pronoun(int token) {
        OptionalInt body = text.tokens().lower(token).equals("it") && states(token)
                ? new BodyInFocus(text, people).named(token)
                : OptionalInt.empty();
        if (body.isPresent()) {
            return body(body.getAsInt());
        }
        return pronouns.at(token)
                .map(Person::name)
                .map(name -> new Speaker(SpeakerKind.PERSON, name.toString(), -1, List.of(), SpeakerPath.PRONOUN))
                .orElseGet(() -> new Speaker(SpeakerKind.UNKNOWN, null, -1, List.of(), SpeakerPath.PHRASE));
    }
}
