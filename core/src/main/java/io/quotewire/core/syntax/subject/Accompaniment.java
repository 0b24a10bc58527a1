package io.quotewire.core.syntax.subject;

import io.quotewire.core.cue.VerbForm;
import io.quotewire.core.entity.role.RoleWords;
import io.quotewire.core.model.EntityType;
import io.quotewire.core.syntax.HeadNoun;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.syntax.NounPhrase;
import io.quotewire.core.syntax.Source;
import io.quotewire.core.text.Scan;
import io.quotewire.core.text.WordList;
import io.quotewire.core.words.GroupNouns;
import io.quotewire.core.words.PersonNouns;
import io.quotewire.core.words.Plural;
import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordSet;
import java.util.Optional;
import java.util.Set;

/** Finds the agent of a participle that is not the subject of the clause before it. */
public final class Accompaniment {
    /** How far before the participle, in tokens, a phrase is searched for; it bounds each scan. */
    private static final int FARTHEST = 120;

    /** "Parents came, some saying": those of the subject who speak. */
    private static final Set<String> PARTS = WordList.ofKind(Accompaniment.class, "agents.txt", "part"::equals);

    private static final Set<String> TEXTS = WordList.ofKind(Accompaniment.class, "agents.txt", "text"::equals);

    /** What authors do: their texts say what they do. */
    private static final Set<String> MAKING = WordList.ofKind(Accompaniment.class, "agents.txt", "making"::equals);

    /** "A list of quotations from Hill criticising". */
    private static final Set<String> QUOTATIONS =
            WordList.ofKind(Accompaniment.class, "agents.txt", "quotation"::equals);

    /** "Despite the crew saying": the crew, not the subject. */
    private static final String DESPITE = "despite";

    /** "Carried a sign reading": the words are the sign's, whoever holds it. */
    private static final String READING = "reading";

    private static final int FARTHEST_OBJECT = 20;
    private static final int LONGEST_APPOSITION = 12;

    private final NewsText text;

    public Accompaniment(NewsText text) {
        this.text = text;
    }

    /** The phrase before the participle: "The hall filled, with the crew shouting", "she heard the crew shouting". */
    public Optional<Source> find(int verb, int start) {
        int from = Math.max(start, verb - FARTHEST);
        int last = VerbLead.start(text, verb, from);
        boolean part = last - 1 > from
                && text.isComma(last - 2)
                && PARTS.contains(text.lower(last - 1))
                && !isOfTexts(last - 2, from);
        if (part || (last > from && text.is(last - 1, WordSet.SOMEBODY))) {
            return Optional.of(new Source(last - 1, last, true));
        }
        Optional<Source> blamed = Blame.object(text, last, from);
        if (blamed.isPresent()) {
            return blamed;
        }
        if (last <= from || text.is(last - 1, WordClass.PUNCTUATION)) {
            return last > from && text.isComma(last - 1) ? described(last - 1, from) : Optional.empty();
        }
        Optional<Source> quoted = QuotedObject.before(text, last, from);
        if (quoted.isPresent() || text.is(last - 1, WordSet.AS)) {
            return quoted;
        }
        Optional<Source> recorded = recorded(last, from);
        if (recorded.isPresent()) {
            return recorded;
        }
        if (text.is(verb, READING)
                && text.is(last - 1, WordClass.OPEN)
                && text.names().at(last - 1) < 0) {
            int phrase = NounPhrase.start(text, last, from);
            int sign = Scan.backTo(last - 1, phrase, i -> text.is(i - 1, WordClass.PREPOSITION));
            return Optional.of(new Source(sign, last, true));
        }
        int first = behindPerceiving(behindWith(NounPhrase.start(text, last, from), last), last);
        boolean accompanies = text.is(first - 1, WordSet.WITH, WordSet.PERCEIVING)
                || (text.is(first - 1, DESPITE) && continues(first - 1))
                || isSecond(first, last, from)
                || isPerceived(first, from);
        return first < last && accompanies ? Optional.of(new Source(first, last, true)) : Optional.empty();
    }

    /** "(He left) despite", "(he left,) despite"; not "Despite the crew saying it held, he left". */
    private boolean continues(int preposition) {
        int start = text.sentences().start(text.sentenceAt(preposition));
        boolean pause = text.isComma(preposition - 1) && !text.hasFinite(start, preposition);
        return !pause && !text.opensSentence(preposition) && !text.is(preposition - 1, WordSet.COORDINATOR);
    }

    /** Whether the phrase is "some" or "others" alone, who do not go on speaking. */
    public static boolean isPart(NewsText text, int first, int end) {
        return end == first + 1 && text.isComma(first - 1) && PARTS.contains(text.lower(first));
    }

    /** "Hill posted a string of notes, one saying": the author says it. */
    private boolean isOfTexts(int comma, int from) {
        int made = Scan.to(from, comma, word -> MAKING.contains(text.lower(word)));
        return Scan.any(made + 1, comma, i -> areTexts(i) && !text.hasFinite(i, comma));
    }

    private boolean areTexts(int noun) {
        String word = text.lower(noun);
        return Plural.endsLikeOne(word)
                && (GroupNouns.isDocument(word) || text.is(noun, WordSet.MESSAGE) || TEXTS.contains(word));
    }

    /** "(At) the meeting with | a spokesman explaining": the person behind "with". */
    private int behindWith(int first, int last) {
        for (int i = last - 2; i > first; i--) {
            if (text.is(i, WordSet.WITH)) {
                return isSomebody(i + 1, last) ? i + 1 : first;
            }
        }
        return first;
    }

    /** "The film showed | the trainer Mary Hill saying": the phrase after the verb of perception. */
    private int behindPerceiving(int first, int last) {
        for (int i = last - 2; i >= first; i--) {
            if (text.is(i, WordSet.WITH)) {
                // "Showed Hill with a sign saying"
                return first;
            }
            if (text.is(i, WordSet.PERCEIVING) && text.isFinite(i)) {
                return NounPhrase.end(text, i + 1, last) == last && text.names().at(last - 1) >= 0 ? i + 1 : first;
            }
        }
        return first;
    }

    /**
     * "With Mary Hill, the mayor, saying", "recalled Mary Hill, the mayor, saying": the person to whom the apposition
     * belongs.
     */
    private Optional<Source> described(int comma, int from) {
        for (int i = comma - 1; i > Math.max(from, comma - LONGEST_APPOSITION); i--) {
            if (text.isComma(i)) {
                int name = text.names().at(i - 1);
                int first = name < 0 ? i : withTitle(text.names().firstToken(name));
                if (isPerson(i + 1, comma)) {
                    // "(They met,) with its leader, Mary Hill, saying"
                    int described = NounPhrase.start(text, i, from);
                    int with = described - 1;
                    boolean leads = text.is(with, WordSet.WITH) && (with == from || text.isComma(with - 1));
                    return described < i && (leads || isSecond(described, i, from))
                            ? Optional.of(new Source(described, comma, true))
                            : Optional.empty();
                }
                boolean person = name >= 0 && text.names().type(name) == EntityType.PERSON;
                boolean met = text.is(first - 1, WordSet.WITH, WordSet.PERCEIVING) || QuotedObject.isAt(text, first);
                return person && met ? Optional.of(new Source(first, i, true)) : Optional.empty();
            }
            if (text.isQuoted(i) || text.isFinite(i)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private boolean isSomebody(int first, int end) {
        int head = HeadNoun.of(text, first, end);
        return PersonNouns.contains(text.lower(head)) || RoleWords.isNoun(text.tokens(), head) || isPerson(first, end);
    }

    /** Whether a person's name is all that is between the tokens. */
    private boolean isPerson(int first, int end) {
        int name = text.names().at(first);
        return name >= 0
                && text.names().type(name) == EntityType.PERSON
                && text.names().firstToken(name) == first
                && text.names().endToken(name) == end;
    }

    /** "(Showed) Mr Hill": the start of the title before the name. */
    private int withTitle(int name) {
        return name > 0 && RoleWords.isAddress(text.tokens(), name - 1) ? name - 1 : name;
    }

    /** "The film showed Hill, 33, and | a trainer threatening": the second of two who are seen or heard. */
    private boolean isPerceived(int first, int from) {
        int seen = Scan.backTo(first - 1, Math.max(from, first - FARTHEST_OBJECT), i -> text.is(i, WordSet.PERCEIVING));
        return text.is(first - 1, "and")
                && text.is(seen, WordSet.PERCEIVING)
                && text.isFinite(seen)
                && !text.hasFinite(seen + 1, first);
    }

    /**
     * "With Hill insisting on it and Kelly pointing", "and the mayor pointing": somebody after "and", preceded by
     * "with" and another participle.
     */
    private boolean isSecond(int first, int last, int from) {
        boolean named = text.names().at(first) >= 0
                && text.names().at(last - 1) == text.names().at(first);
        boolean joined = text.is(first - 1, WordClass.CONJUNCTION) && (named || isSomebody(first, last));
        for (int i = first - 2; joined && i > from; i--) {
            if (text.is(i, WordSet.WITH) && text.quoteAt(i) < 0) {
                return text.cueAt(i + 1) < 0 && hasParticiple(i, first - 1);
            }
        }
        return false;
    }

    private boolean hasParticiple(int from, int to) {
        for (int i = from; i < to; i++) {
            int at = text.cueAt(i);
            if (at >= 0 && text.cues().get(at).form() == VerbForm.ING) {
                return true;
            }
        }
        return false;
    }

    /**
     * "He played a clip of Hill's daughter saying", "she got a letter from him saying": the person in the recording or
     * behind the message.
     */
    private Optional<Source> recorded(int last, int from) {
        for (int i = last - 2; i > from && last - i < FARTHEST_OBJECT; i--) {
            if ((text.is(i, WordSet.OF) && text.is(i - 1, WordSet.RECORDING))
                    || (text.is(i, WordSet.FROM, WordSet.BY)
                            && (text.is(i - 1, WordSet.MESSAGE) || QUOTATIONS.contains(text.lower(i - 1)))
                            && text.hasFinite(from, i - 1))) {
                return NounPhrase.end(text, i + 1, last) == last
                        ? Optional.of(new Source(i + 1, last, true))
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }
}
