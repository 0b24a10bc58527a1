package io.quotewire.core.speaker.untagged;

import io.quotewire.core.entity.EntitySpans;
import io.quotewire.core.model.EntityType;
import io.quotewire.core.speaker.phrase.SourceWords;
import io.quotewire.core.speaker.resolution.Speaker;
import io.quotewire.core.speaker.resolution.SpeakerPath;
import io.quotewire.core.speaker.resolution.SpeakerResolver;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.text.WordList;
import io.quotewire.core.words.NameEndings;
import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordSet;
import java.util.Optional;
import java.util.Set;

/** Resolves a part of a company to its own name: "Harland Corp's Bloomly Foods Inc unit said". */
public final class NamedUnit implements SpeakerResolver {
    private static final Set<String> DEPARTMENTS = read(Set.of("department"));
    private static final Set<String> UNITS = read(Set.of("company", "department"));

    private final NewsText text;

    public NamedUnit(NewsText text) {
        this.text = text;
    }

    private static Set<String> read(Set<String> kinds) {
        return WordList.ofKind(NamedUnit.class, "unit-nouns.txt", kinds::contains);
    }

    /** Whether the phrase names only the owner: "the Harland Corp unit". */
    public static boolean isUnnamed(SourceWords source) {
        EntitySpans names = source.text().names();
        int owner = names.at(source.first() + 1);
        return source.text().is(source.first(), WordSet.THE)
                && owner >= 0
                && names.type(owner) == EntityType.ORGANIZATION
                && names.endToken(owner) == source.noun()
                && UNITS.contains(source.text().lower(source.noun()));
    }

    /** "Harland Foods Corp" for "the Harland Corp unit": whether the words are its owner's name and more. */
    public static boolean mayBe(SourceWords words, SourceWords unit) {
        NewsText text = unit.text();
        int owner = unit.first() + 1;
        return text.is(words.first(), text.lower(owner))
                && plainLength(text, words.first(), words.end()) > plainLength(text, owner, unit.noun());
    }

    private static int plainLength(NewsText text, int first, int end) {
        return end - first - (NameEndings.isLegalForm(text.lower(end - 1)) ? 1 : 0);
    }

    @Override
    public Optional<Speaker> resolve(SourceWords source) {
        int noun = source.endBeforeDay() - 1;
        boolean unit = UNITS.contains(text.lower(noun)) && opensWithName(source.first());
        int start = unit ? behindOwner(source.first(), noun) : -1;
        int end = start < 0 ? -1 : nameEnd(start, noun);
        return end > start && isPlain(end, noun)
                ? Optional.of(Speaker.organization(SourceWords.words(text, start, end), SpeakerPath.ORGANIZATION))
                : Optional.empty();
    }

    /** Whether the phrase opens with an organisation or its genitive: not "Karl Voss of Harland's Bloomly unit". */
    private boolean opensWithName(int first) {
        int name = text.names().at(first);
        return name < 0 ? isOwner(first) : text.names().type(name) == EntityType.ORGANIZATION;
    }

    /** The token behind the last owner before the noun, which may precede the phrase: "<Harland>'s | Bloomly unit". */
    private int behindOwner(int first, int noun) {
        int i = noun;
        while (i > first && !isOwner(i - 1)) {
            i--;
        }
        boolean owned = i > first || isOwner(first - 1) || text.isMark(first - 1, '>');
        // "<Harland>'s" is not one word
        return !owned ? -1 : text.is(i, "s") ? i + 1 : i;
    }

    private boolean isOwner(int token) {
        return text.is(token, WordSet.GENITIVE) || text.is(token, "'");
    }

    /**
     * The end of the tagged name, or else of capitalised words that end with a legal form; -1 for a department
     * ("Investment Banking unit").
     */
    private int nameEnd(int start, int noun) {
        int name = text.names().at(start);
        if (name >= 0 && text.names().type(name) == EntityType.ORGANIZATION) {
            return isDepartment(name, noun) ? -1 : text.names().endToken(name);
        }
        int end = start;
        while (end < noun && (text.isCapital(end) || isJoint(end, noun))) {
            end++;
        }
        boolean whole = end == noun && end > start + 1 && NameEndings.isLegalForm(text.lower(end - 1));
        return name < 0 && whole ? end : -1;
    }

    /** "The Consumer Products division"; not "the Bloomly Energy division". */
    private boolean isDepartment(int name, int noun) {
        int end = text.names().endToken(name);
        String last = text.lower(end - 1);
        return DEPARTMENTS.contains(text.lower(noun))
                && end > text.names().firstToken(name) + 1
                && !NameEndings.isCompanys(last)
                && !NameEndings.isBusiness(last);
    }

    /** "Harland Refining | and Marketing". */
    private boolean isJoint(int token, int noun) {
        return (text.is(token, WordSet.LIST_JOINT) || text.is(token, WordSet.OF))
                && token + 1 < noun
                && text.isCapital(token + 1);
    }

    /** "(Bloomly Inc) shipping (unit)", "(Bloomly Inc) U.S. (unit)": only modifiers of the noun follow the name. */
    private boolean isPlain(int from, int noun) {
        for (int i = from; i < noun; i++) {
            int name = text.names().at(i);
            boolean place = name >= 0 && text.names().type(name) == EntityType.LOCATION;
            if (!place && (text.isCapital(i) || !text.is(i, WordClass.OPEN))) {
                return false;
            }
        }
        return true;
    }
}
