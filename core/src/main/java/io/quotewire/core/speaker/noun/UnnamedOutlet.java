package io.quotewire.core.speaker.noun;

import io.quotewire.core.speaker.phrase.AnaphoricNouns;
import io.quotewire.core.speaker.phrase.SourceWords;
import io.quotewire.core.speaker.untagged.OutletBesideNoun;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.text.Scan;
import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordSet;

/**
 * Tells whether a text has brought up a site or paper without a name, which "the site" may mean: "The Herald reported
 * that the dating website lost data. The website said". Pure functions.
 */
final class UnnamedOutlet {
    /** How many sentences back it is searched for. */
    private static final int FARTHEST = 2;

    private UnnamedOutlet() {}

    /** Whether the source may mean one; not "its website", "the Herald newspaper", "the paper said". */
    static boolean isBefore(SourceWords source) {
        NewsText text = source.text();
        boolean outlet = AnaphoricNouns.isOutlet(text.lower(source.noun()));
        int sentence = Math.max(0, text.sentenceAt(source.first()) - FARTHEST);
        return outlet
                && Scan.any(
                        text.sentences().start(sentence),
                        source.first(),
                        i -> AnaphoricNouns.isOutlet(text.lower(i)) && isNew(text, i));
    }

    private static boolean isNew(NewsText text, int noun) {
        boolean named = text.is(noun + 1, WordSet.NAMING)
                || text.names().at(noun) >= 0
                || text.names().at(noun - 1) >= 0
                || text.names().at(noun + 1) >= 0
                || OutletBesideNoun.isBefore(text, noun);
        boolean source = text.is(noun - 1, WordSet.THE)
                && (text.cueAt(noun + 1) >= 0 || text.cueAt(noun - 2) >= 0 || text.is(noun - 2, WordSet.TO));
        return !named
                && !source
                && !text.isMark(noun - 1, '-')
                && !text.isCapital(noun)
                && !text.is(noun - 1, WordClass.POSSESSIVE);
    }
}
