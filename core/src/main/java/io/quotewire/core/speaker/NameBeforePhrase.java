package io.quotewire.core.speaker;

import io.quotewire.core.entity.role.RoleWords;
import io.quotewire.core.model.SpeakerKind;
import io.quotewire.core.speaker.phrase.SourceWords;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordSet;
import java.util.List;
import java.util.Optional;

/**
 * "Mary Hill, spokeswoman for the port said", "“…,” Mary Hill, a clerk said": the person before the comma, where no
 * second comma closes what they are; "Hill, a clerk who said", likewise. A role without an article is nobody
 * else's, and who follows upon a quote speaks.
 */
final class NameBeforePhrase implements SpeakerResolver {
    private final NewsText text;
    private final NamesInText names;
    private final NamesInPhrase inPhrase;

    NameBeforePhrase(NewsText text, NamesInText names, NamesInPhrase inPhrase) {
        this.text = text;
        this.names = names;
        this.inPhrase = inPhrase;
    }

    @Override
    public Optional<Speaker> resolve(SourceWords source) {
        int comma = source.first() - 1;
        int name = text.isComma(comma) ? text.names().at(comma - 1) : -1;
        boolean named = name >= 0 && text.names().endToken(name) == comma && names.isPerson(name) && !isPerson(source);
        boolean apposed = named
                && (followsQuote(text.names().firstToken(name))
                        || isRole(source, text.names().firstToken(name))
                        || isOpening(source, text.names().firstToken(name))
                        || isSuchAOne(source));
        return apposed ? Optional.of(names.speaker(List.of(name))) : Optional.empty();
    }

    /** "In May Hill, trainer Tom Bray said": the phrase has the name of its own person. */
    private boolean isPerson(SourceWords source) {
        return inPhrase.resolve(source)
                .filter(one -> one.kind() == SpeakerKind.PERSON)
                .isPresent();
    }

    private boolean isRole(SourceWords source, int name) {
        int behind = text.isComma(source.end()) ? source.end() + 1 : source.end();
        return (!text.is(name - 1, WordClass.PREPOSITION) || text.is(behind, WordSet.PERSON_RELATIVE))
                && !text.is(source.first(), WordSet.ARTICLE)
                && !text.is(source.first(), WordSet.SPEAKING_OWNER)
                && RoleWords.isNoun(text.tokens(), source.noun());
    }

    /** "Mary Hill, a spokeswoman for Tom Bray says": the sentence opens with the name, and no aside is said. */
    private boolean isOpening(SourceWords source, int name) {
        return text.opensSentence(name)
                && goesOn(source.end())
                && (text.is(source.first(), WordSet.ARTICLE) || text.names().at(source.first()) >= 0)
                && RoleWords.isNoun(text.tokens(), source.noun());
    }

    /** "Said it", "said: “…”", "said, “…”": a clause of its own, and no aside, "said,". */
    private boolean goesOn(int verb) {
        int cue = text.cueAt(verb);
        int behind = cue < 0 ? -1 : text.cues().get(cue).end();
        return behind >= 0
                && (text.isWord(behind)
                        || text.isMark(behind, ':')
                        || (text.isComma(behind) && text.isQuoted(behind + 1) && text.isCapital(behind + 2)));
    }

    /** "“It rained,” said Hill, a clerk who (added that)": the apposition goes on in a clause of its own. */
    private boolean isSuchAOne(SourceWords source) {
        int cue = text.cueAt(source.end() + 1);
        return text.is(source.first(), WordSet.SINGULAR_AHEAD)
                && text.is(source.end(), WordSet.PERSON_RELATIVE)
                && cue >= 0
                && !text.is(text.cues().get(cue).end(), WordClass.PREPOSITION)
                && isPlain(source);
    }

    /** "A retired clerk"; not "a lawyer for a clerk". */
    private boolean isPlain(SourceWords source) {
        for (int i = source.first() + 1; i < source.end(); i++) {
            if (!text.is(i, WordClass.OPEN)) {
                return false;
            }
        }
        return true;
    }

    /** "“It rained,” Hill", "“It rained”, Hill": the sentence goes on with who said it. */
    private boolean followsQuote(int token) {
        int mark = text.isComma(token - 1) ? token - 2 : token - 1;
        return text.isQuoted(mark) && (mark == token - 2 || text.isMark(mark - 1, ','));
    }
}
