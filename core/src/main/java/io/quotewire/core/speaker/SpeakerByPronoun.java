package io.quotewire.core.speaker;

import io.quotewire.core.cue.CueKind;
import io.quotewire.core.person.Person;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordSet;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A pronoun alone. "He", "she", "his": the person whom it means; "it": the body in focus. Where it means nobody, nobody
 * can tell.
 */
final class SpeakerByPronoun implements SpeakerResolver {
    private final NewsText text;
    private final NamesInText names;
    private final Antecedents antecedents;
    private final BodyInFocus focus;

    SpeakerByPronoun(NewsText text, NamesInText names, Antecedents antecedents, BodyInFocus focus) {
        this.text = text;
        this.names = names;
        this.antecedents = antecedents;
        this.focus = focus;
    }

    @Override
    public Optional<Speaker> resolve(SourceWords source) {
        int token = source.first();
        if (!source.isSingle() || !isPronoun(token)) {
            return Optional.empty();
        }
        OptionalInt body = text.is(token, WordSet.IT) && states(token) ? focus.named(token) : OptionalInt.empty();
        if (body.isPresent()) {
            return Optional.of(Speaker.body(names.of(body.getAsInt()), SpeakerPath.NOUN));
        }
        return Optional.of(antecedents
                .at(token)
                .map(Person::name)
                .map(name -> Speaker.person(name.toString(), SpeakerPath.PRONOUN))
                .orElseGet(Speaker::unknown));
    }

    private boolean isPronoun(int token) {
        return text.is(token, WordClass.SUBJECT_PRONOUN)
                || text.is(token, WordClass.POSSESSIVE)
                || text.is(token, WordClass.OBJECT_PRONOUN);
    }

    /** "It said", "said it": no "it reflects", no "it is likely". */
    private boolean states(int token) {
        int cue = Math.max(text.cueAt(token + 1), text.cueAt(token - 1));
        return cue >= 0 && text.cues().get(cue).entry().kind() == CueKind.STATEMENT;
    }
}
