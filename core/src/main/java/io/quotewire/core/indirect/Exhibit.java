package io.quotewire.core.indirect;

import io.quotewire.core.cue.Cue;
import io.quotewire.core.cue.CueKind;
import io.quotewire.core.indirect.clause.Phrase;
import io.quotewire.core.indirect.clause.ReportWords;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.syntax.Participle;
import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordSet;

/** A thing that shows something and says nothing. */
final class Exhibit {
    private Exhibit() {}

    /**
     * "Blood tests revealed that he was ill", "the video shows that it sank": what things show nobody has said, nor "it
     * reflects how he lives". But "the video says".
     */
    static boolean is(NewsText text, Cue cue, Phrase source) {
        int noun = source.start();
        while (noun + 1 < source.end()
                && !text.is(noun + 1, WordClass.PREPOSITION)
                && !text.is(noun + 1, WordSet.RELATIVE)
                && !text.isComma(noun + 1)
                && !Participle.isRegularPast(text, noun + 1)) {
            noun++;
        }
        if (text.names().at(noun) >= 0) {
            return false;
        }
        if (text.is(noun, WordSet.EXHIBIT) || (text.is(noun, WordSet.IT) && text.is(cue.head(), WordSet.OF_THINGS))) {
            return true;
        }
        boolean finds = cue.entry().kind() == CueKind.FINDING || ReportWords.SHOWING.contains(text.lower(cue.head()));
        return finds
                && (text.is(noun, WordSet.RECORDING)
                        || ReportWords.EXAMINED.contains(text.lower(noun))
                        || (noun > source.start() && isOfExhibit(text, noun - 1)));
    }

    private static boolean isOfExhibit(NewsText text, int modifier) {
        return text.is(modifier, WordSet.EXHIBIT) || ReportWords.EXAMINED.contains(text.lower(modifier));
    }
}
