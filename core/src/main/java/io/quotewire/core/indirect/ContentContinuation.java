package io.quotewire.core.indirect;

import io.quotewire.core.entity.role.RoleWords;
import io.quotewire.core.indirect.clause.MainClause;
import io.quotewire.core.indirect.clause.Phrase;
import io.quotewire.core.indirect.clause.ReportWords;
import io.quotewire.core.indirect.clause.ReportingSentence;
import io.quotewire.core.indirect.end.ClauseEnd;
import io.quotewire.core.indirect.start.TimeClause;
import io.quotewire.core.syntax.NarratorsRemark;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.syntax.Participle;
import io.quotewire.core.syntax.PastTense;
import io.quotewire.core.syntax.WhatIsUntold;
import io.quotewire.core.text.Scan;
import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordSet;

/** Recognises the rest of content that its cue and source split: "The bridge, he said, | was shut". */
final class ContentContinuation {
    /** Fewer words before "she said, “…" ("Instead", "That") are not content. */
    private static final int FEWEST_AHEAD = 3;
    /** "Deputy managing director". */
    private static final int LONGEST_ROLE = 3;

    private final ClauseEnd clauseEnd = new ClauseEnd();
    private final MainClause mainClause = new MainClause();

    /**
     * Whether the words from the token on continue the content; after an inverted source only a clause or an
     * {@link AddedDetail} does.
     *
     * @param stated whether the words before the cue are a clause; if not, a verb that follows belongs to them
     */
    boolean isClause(ReportingSentence sentence, int i, boolean inverted, boolean stated) {
        NewsText text = sentence.text();
        return i < sentence.end()
                && !text.is(i, WordSet.ANY_RELATIVE)
                && !text.isQuoted(i)
                && !isOnWhatWasNotSaid(text, i)
                && !(inverted && isOfSource(sentence, i))
                && !isNarratorsParticiple(sentence, i, stated)
                && !isAnotherCue(sentence, i, stated)
                && !(stated && isAddition(sentence, i, inverted))
                && (!inverted || mainClause.isIn(text, i, sentence.end()) || AddedDetail.isAt(sentence, i));
    }

    /** "The winch, she said, “is a relic”": whether a passage completes the words before, which are no clause. */
    boolean isPassage(ReportingSentence sentence, Phrase before, int mark) {
        NewsText text = sentence.text();
        int start = before.start();
        int end = before.end();
        int word = mark;
        while (text.isQuoted(word) && !text.isWord(word)) {
            word++;
        }
        return text.isQuoted(mark)
                && (end - start >= FEWEST_AHEAD || isVerbOf(text, start, end, word))
                && text.isQuoted(word)
                && !text.isCapital(word)
                && !text.isQuoted(start)
                && !text.isQuoted(end - 1)
                && !mainClause.isIn(text, start, end);
    }

    /** "The winch, she said, “was a relic”", "Lima, he said, “has a choice”": a short subject and its verb. */
    private static boolean isVerbOf(NewsText text, int start, int end, int word) {
        return start < end
                && text.isFinite(word)
                && (text.names().at(end - 1) >= 0
                        || text.is(start, WordClass.DETERMINER, WordClass.POSSESSIVE)
                        || text.is(start, WordSet.SUBJECT));
    }

    /** ", she said, | without elaborating", ", she said, | but did not say why". */
    private static boolean isOnWhatWasNotSaid(NewsText text, int i) {
        return WhatIsUntold.isLeftOutAt(text, i)
                || WhatIsUntold.isRefusedAt(text, i)
                || WhatIsUntold.isMissingAt(text, i);
    }

    /** ", she said, | pointing at it", ", she said, | while pointing at it"; not ", she said, | killing a clerk". */
    private boolean isNarratorsParticiple(ReportingSentence sentence, int i, boolean stated) {
        NewsText text = sentence.text();
        boolean participle = Participle.isPresent(text, text.is(i, WordSet.ANY_SUBORDINATOR) ? i + 1 : i);
        return participle && !AddedDetail.isAt(sentence, i) && (stated || !mainClause.isIn(text, i, sentence.end()));
    }

    /** ", she said, | added Hale"; not "The bridge, she said, | has said nothing", whose verb the words before need. */
    private static boolean isAnotherCue(ReportingSentence sentence, int i, boolean stated) {
        NewsText text = sentence.text();
        boolean continues = text.isFinite(i) && (!stated || text.is(i, WordClass.AUXILIARY));
        return sentence.cueFrom(i, i + 1) >= 0 && !continues;
    }

    /**
     * What the narrator adds to complete content: on the text, on a name, on the time, on what it means ("in a move
     * that"), or another report.
     */
    private boolean isAddition(ReportingSentence sentence, int i, boolean inverted) {
        NewsText text = sentence.text();
        return ReportWords.RELEASED.contains(text.lower(i))
                || NarratorsRemark.isInAt(text, i)
                || (isApposition(text, i) && (inverted || isNoClause(sentence, i)))
                || (inverted && isRole(text, i))
                || (text.is(i, WordSet.AS) && (TimeClause.isAt(sentence, i) || isMeanwhile(sentence, i)))
                || clauseEnd.narratorSpeaksAt(sentence, i);
    }

    /**
     * ", Hill said, | as crews searched the river", ", Hill said on Monday, | as Peru braces for rain"; not ", as it
     * has no winch".
     */
    private static boolean isMeanwhile(ReportingSentence sentence, int as) {
        NewsText text = sentence.text();
        int verb = Scan.to(as + 2, sentence.end(), text::isFinite); // in "talks stalled" not the first
        boolean timed = text.is(as - 2, WordSet.WEEKDAY) || text.is(as - 2, WordSet.PERIOD);
        return verb < sentence.end()
                && !text.is(as + 1, WordClass.AUXILIARY)
                && !text.is(as + 1, WordSet.SUBJECT, WordSet.AS)
                && (timed || PastTense.isAt(text, verb));
    }

    /** ", said Hill, | of the University of Lima, who left": where the source belongs; not ", of the charge". */
    static boolean isOfSource(ReportingSentence sentence, int i) {
        NewsText text = sentence.text();
        if (!text.is(i, WordSet.OF)) {
            return false;
        }
        int comma = i;
        boolean named = false;
        while (comma < sentence.end() && !text.isComma(comma)) {
            named |= text.isCapital(comma);
            if (!text.isCapital(comma)
                    && text.isWord(comma)
                    && !text.is(comma, WordClass.DETERMINER, WordClass.PREPOSITION)
                    && !text.is(comma, WordClass.CONJUNCTION)) {
                return false;
            }
            comma++;
        }
        return named && (comma >= sentence.end() || text.is(comma + 1, WordClass.RELATIVE));
    }

    /** ", said Hill, | a clerk who deals with issues": an apposition to the source. */
    private static boolean isApposition(NewsText text, int i) {
        return text.is(i, WordSet.ARTICLE) && !text.is(i, WordSet.THE);
    }

    /** ", said Hill, | head of Harland's fixed fund", "chief economist at the port": what the source is. */
    private static boolean isRole(NewsText text, int i) {
        int noun = Scan.past(i, i + LONGEST_ROLE, word -> text.is(word, WordClass.OPEN) && !text.isFinite(word)) - 1;
        return noun >= i && RoleWords.isNoun(text.tokens(), noun) && text.is(noun + 1, WordSet.ANY_PREPOSITION);
    }

    /** ", Hill said, | a sign that talks had failed", ", Hill told the Herald, | a paper": an apposition, no clause. */
    private boolean isNoClause(ReportingSentence sentence, int i) {
        NewsText text = sentence.text();
        return text.is(i + 2, WordSet.THAT)
                || text.is(i + 2, WordClass.RELATIVE)
                || !mainClause.isIn(text, i, sentence.end());
    }
}
