package io.quotewire.core.speaker.name;

import io.quotewire.core.entity.role.RoleWords;
import io.quotewire.core.speaker.phrase.AnaphoricPersons;
import io.quotewire.core.speaker.phrase.SourceWords;
import io.quotewire.core.speaker.resolution.NamesInText;
import io.quotewire.core.speaker.resolution.Speaker;
import io.quotewire.core.speaker.resolution.SpeakerResolver;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.syntax.Pause;
import io.quotewire.core.words.GroupNouns;
import io.quotewire.core.words.Plural;
import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordSet;
import java.util.List;
import java.util.Optional;

/**
 * Resolves a phrase for a person to the name that stands between it and its verb, but not directly behind it: "Peru's
 * envoy to Chile, Ana Ruiz, told", "A neighbour, identified only as Ruiz, said", "a student named Ana Ruiz said".
 */
public final class NameBeforeVerb implements SpeakerResolver {
    /** The maximum number of tokens between the phrase and the name. */
    private static final int FARTHEST = 14;
    /** The maximum number of words of a title before the name. */
    private static final int LONGEST_TITLE = 4;
    /** The maximum number of words from a verb of naming to its "as". */
    private static final int LONGEST_NAMING = 4;

    private final NewsText text;
    private final NamesInText names;

    public NameBeforeVerb(NewsText text, NamesInText names) {
        this.text = text;
        this.names = names;
    }

    @Override
    public Optional<Speaker> resolve(SourceWords source) {
        if (!isPerson(source) || source.isObject()) {
            return Optional.empty();
        }
        int sentence = text.sentenceAt(source.first());
        int farthest = Math.min(text.sentences().end(sentence), source.end() + FARTHEST + 1);
        for (int i = source.end(); i < farthest && text.cueAt(i) < 0; i++) {
            int name = text.names().at(i);
            if (name >= 0 && names.isPerson(name)) {
                boolean named = isBeforeVerb(text.names().endToken(name)) && isFor(source, i);
                return named ? Optional.of(names.speaker(List.of(name))) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** "An envoy", "her sister"; not "two envoys", "police", "the Harbour Reporter", "a lawyer for Ana Ruiz". */
    private boolean isPerson(SourceWords source) {
        int noun = source.noun();
        String word = text.lower(noun);
        for (int i = noun; i < source.end(); i++) {
            int name = text.names().at(i);
            if (name >= 0 && names.isPerson(name)) {
                return false;
            }
        }
        return !text.isCapital(noun)
                && (RoleWords.isNoun(text.tokens(), noun)
                        || AnaphoricPersons.contains(word)
                        || text.is(noun, WordSet.SPEAKING_OWNER))
                && !Plural.endsLikeOne(word)
                && !GroupNouns.isOrganizationOrPeople(word)
                && !source.areTwo();
    }

    private boolean isBeforeVerb(int after) {
        int verb = Pause.at(text, after) ? after + 1 : after;
        verb = text.is(verb, WordClass.ADVERB) ? verb + 1 : verb;
        return text.cueAt(verb) >= 0 && !text.isQuoted(verb);
    }

    private boolean isFor(SourceWords source, int name) {
        int first = name;
        while (first > source.end() && name - first < LONGEST_TITLE && isOfTitle(first - 1)) {
            first--;
        }
        return isNaming(source.end(), name - 1)
                || isNaming(source.end(), first - 1)
                || (Pause.at(text, first - 1) && isPlain(source, first - 1));
    }

    private boolean isOfTitle(int token) {
        return text.names().at(token) >= 0 || (text.is(token, WordClass.OPEN) && !text.isFinite(token));
    }

    /** "Named Ruiz", "by the name (of) Ruiz", "identified only as(,) Ruiz". */
    private boolean isNaming(int from, int before) {
        int last = text.isComma(before) || text.is(before, WordSet.OF) ? before - 1 : before;
        if (text.is(last, WordSet.NAME_NOUN) || (last == before && text.is(last, WordSet.NAMING))) {
            return true;
        }
        boolean naming = false;
        for (int i = last - 1; text.is(last, WordSet.AS) && i >= Math.max(from, last - LONGEST_NAMING); i--) {
            naming |= text.is(i, WordSet.NAMING) || text.is(i, "known");
        }
        return naming;
    }

    /** Whether only a phrase that depends on the noun stands before the comma: "to Chile"; not "for the mayor". */
    private boolean isPlain(SourceWords source, int comma) {
        for (int i = source.end(); i < comma; i++) {
            if (text.isFinite(i) || text.is(i, WordClass.CONJUNCTION) || text.is(i, WordClass.RELATIVE)) {
                return false;
            }
        }
        return comma - 1 == source.noun()
                || !(RoleWords.isNoun(text.tokens(), comma - 1) || AnaphoricPersons.contains(text.lower(comma - 1)));
    }
}
