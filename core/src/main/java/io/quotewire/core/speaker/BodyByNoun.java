package io.quotewire.core.speaker;

import io.quotewire.core.speaker.antecedent.Bodies;
import io.quotewire.core.speaker.antecedent.BodyInFocus;
import io.quotewire.core.speaker.phrase.AgeOrOrigin;
import io.quotewire.core.speaker.phrase.GoingOnNouns;
import io.quotewire.core.speaker.phrase.SourceWords;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.syntax.Participle;
import io.quotewire.core.words.NameEndings;
import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;

/** "The ministry", "the company": the body whose name tells that it is one, or for a company the body in focus. */
final class BodyByNoun implements SpeakerResolver {
    /** Words before the noun and with it. */
    private static final int LONGEST = 3;

    private final NamesInText names;
    private final Supplier<Bodies> bodies;
    private final BodyInFocus focus;

    /**
     * Makes the resolver of a text.
     *
     * @param bodies asked for when a text first says "the company": most never do
     */
    BodyByNoun(NamesInText names, Supplier<Bodies> bodies, BodyInFocus focus) {
        this.names = names;
        this.bodies = bodies;
        this.focus = focus;
    }

    @Override
    public Optional<Speaker> resolve(SourceWords source) {
        if (!source.isTheNoun()) {
            return described(source);
        }
        String noun = source.text().tokens().lower(source.end() - 1);
        OptionalInt body = bodies.get().named(source.first(), noun);
        if (body.isEmpty() && (GoingOnNouns.isCompany(noun) || GoingOnNouns.mayHaveActed(noun))) {
            body = focus.named(source.first());
        }
        if (body.isEmpty() && GoingOnNouns.mayHaveSpoken(noun)) {
            body = focus.spoke(source.first(), noun);
        }
        return speaker(body);
    }

    /** "The chemical company", "the Lima-based airline": the body that has just spoken, be it said so or not. */
    private Optional<Speaker> described(SourceWords source) {
        NewsText text = source.text();
        int noun = source.noun();
        String word = text.lower(noun);
        boolean goesOn = text.is(source.first(), WordSet.THE)
                && noun + 1 == source.end()
                && noun > source.first() + 1
                && noun <= source.first() + LONGEST
                && (GoingOnNouns.isCompany(word) || GoingOnNouns.isBusiness(word));
        for (int i = source.first() + 1; goesOn && i < noun; i++) {
            boolean plain = !text.isCapital(i) && !Participle.isPast(text, i);
            goesOn = text.is(i, WordClass.OPEN)
                    && (plain || AgeOrOrigin.isBased(text.lower(i)))
                    && !text.is(i, WordSet.FORMER)
                    && !text.is(i, WordSet.OTHER_COMPANY);
        }
        OptionalInt body = goesOn ? focus.spoke(source.first(), word) : OptionalInt.empty();
        return body.isEmpty() || !mayBeCompany(text, body.getAsInt()) ? Optional.empty() : speaker(body);
    }

    /** "Harland", "the Harland Co"; what only has an article is mostly none: "the FDA", "the Teamsters". */
    private static boolean mayBeCompany(NewsText text, int name) {
        String last = text.lower(text.names().endToken(name) - 1);
        return !text.is(text.names().firstToken(name) - 1, WordSet.THE)
                || NameEndings.isCompanys(last)
                || NameEndings.isBusiness(last);
    }

    private Optional<Speaker> speaker(OptionalInt body) {
        return body.isEmpty()
                ? Optional.empty()
                : Optional.of(Speaker.body(names.of(body.getAsInt()), SpeakerPath.NOUN));
    }
}
