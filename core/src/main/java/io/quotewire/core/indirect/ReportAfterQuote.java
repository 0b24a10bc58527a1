package io.quotewire.core.indirect;

import io.quotewire.core.cue.Cue;
import io.quotewire.core.indirect.CueBeforeContent.Content;
import io.quotewire.core.indirect.clause.MainClause;
import io.quotewire.core.indirect.clause.ReportingSentence;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.syntax.Participle;
import io.quotewire.core.words.GroupNouns;
import io.quotewire.core.words.WordSet;

/**
 * Recognises a reporting clause whose content is the quoted passage before it, so that the words after its verb are not
 * reported: "“We are closed,” Hale said when he was asked".
 */
final class ReportAfterQuote {
    private ReportAfterQuote() {}

    /** "“We are closed,” Hale said when he was asked": the cue already has its content. */
    static boolean is(ReportingSentence sentence, int i) {
        NewsText text = sentence.text();
        return text.isQuoted(i - 1) && MainClause.endsOpen(text, i - 1) && !isInPhraseAhead(sentence, i - 1);
    }

    /** "On the show “Good Morning,” Hale said", "Calling it “a relic,” Hale said": it belongs to a fronted phrase. */
    private static boolean isInPhraseAhead(ReportingSentence sentence, int mark) {
        NewsText text = sentence.text();
        int first = text.firstToken(text.quoteAt(mark));
        return first > sentence.start()
                && (text.isWord(first - 1) || text.is(first - 1, WordSet.GENITIVE))
                && (text.is(sentence.start(), WordSet.ANY_PREPOSITION, WordSet.WEEKDAY, WordSet.TO)
                        || Participle.isPresent(text, sentence.start()))
                && !text.hasFinite(sentence.start(), first);
    }

    /** "“We are shut,” Hill said in a statement that she read": a relative clause about the document. */
    static boolean tellsOfDocument(ReportingSentence sentence, Cue cue, Content content, int clause) {
        NewsText text = sentence.text();
        int noun = content.start() - 1;
        return noun > cue.end()
                && (GroupNouns.isDocument(text.lower(noun)) || text.is(noun, WordSet.MESSAGE))
                && is(sentence, clause);
    }
}
