package io.quotewire.core.indirect;

import io.quotewire.core.cue.Cue;
import io.quotewire.core.cue.CueKind;
import io.quotewire.core.cue.CueLexicon;
import io.quotewire.core.cue.Inflection;
import io.quotewire.core.cue.Recipient;
import io.quotewire.core.cue.Takes;
import io.quotewire.core.frame.AttributionFrame;
import io.quotewire.core.frame.Evidence;
import io.quotewire.core.indirect.clause.Phrase;
import io.quotewire.core.indirect.clause.Reporting;
import io.quotewire.core.model.EntityType;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.syntax.Participle;
import io.quotewire.core.text.Scan;
import io.quotewire.core.text.Span;
import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the speech that the first line of an article attributes to a person: "Mary Hill: Port Will Close", "Mary Hill
 * Says Port Will Close", "Port Will Close, Mary Hill Says". The content must be a clause with its verb, and the article
 * itself must report that the person speaks: "Mary Hill: A Life" is about her.
 */
final class HeadlineSpeech {
    /** The maximum length: "Former Port Director Dr. Mary Hill". */
    /** Words with which a headline goes on to tell what happened. */
    private static final Set<String> NEWS = Set.of("as", "after", "despite", "amid", "before", "while");

    private static final int LONGEST_LABEL = 6;

    private final NewsText text;
    /** The end of the line in tokens, without its full stop. */
    private final int end;

    private HeadlineSpeech(NewsText text, int end) {
        this.text = text;
        this.end = end;
    }

    static Optional<AttributionFrame> find(NewsText text) {
        if (text.paragraphs().size() < 2 || text.sentences().size() < 2) {
            return Optional.empty();
        }
        int line = text.sentences().end(0);
        boolean whole = text.paragraphAt(line) != text.paragraphAt(line - 1);
        int end = text.isMark(line - 1, '.') ? line - 1 : line;
        return whole && !text.isMark(line - 1, '?') ? new HeadlineSpeech(text, end).find() : Optional.empty();
    }

    private Optional<AttributionFrame> find() {
        for (int i = 1; i <= Math.min(LONGEST_LABEL, end - 2); i++) {
            if (isLabel(0, i)) {
                boolean colon = text.isMark(i, ':');
                if (colon || (isCapitalCue(i) && !text.is(i + 1, WordSet.NO_CLAUSE))) {
                    return frame(new Phrase(i + 1, end), colon ? -1 : i, new Phrase(0, i));
                }
            }
        }
        int verb = end - 1;
        for (int comma = Math.max(1, verb - LONGEST_LABEL - 1); comma < verb - 1; comma++) {
            if (text.isMark(comma, ',') && isCapitalCue(verb) && isLabel(comma + 1, verb)) {
                return frame(new Phrase(0, comma), verb, new Phrase(comma + 1, verb));
            }
        }
        return Optional.empty();
    }

    private Optional<AttributionFrame> frame(Phrase content, int verb, Phrase label) {
        boolean said = isClause(content) && speaks(text.names().at(label.end() - 1));
        @Nullable Span cue = verb < 0 ? null : Frames.span(text, verb, verb + 1);
        if (said && isPassageBeforeNews(content.start())) {
            return Optional.of(Frames.ofPassage(text, text.quoteAt(content.start()), cue, label, Evidence.HEADLINE));
        }
        return said ? Frames.of(text, List.of(content), cue, label, Evidence.HEADLINE) : Optional.empty();
    }

    /** "‘I will stay’ despite talks", "‘I will stay’ as Lima loses": only the passage, a clause by itself, is said. */
    private boolean isPassageBeforeNews(int start) {
        int quote = text.quoteAt(start);
        return quote >= 0
                && text.hasFinite(start + 1, text.endToken(quote))
                && NEWS.contains(text.lower(text.endToken(quote)));
    }

    /** Whether the tokens are a person's name and capitalised words before it: "Port Director Mary Hill". */
    private boolean isLabel(int start, int behind) {
        int name = text.names().at(behind - 1);
        if (name < 0
                || text.names().type(name) != EntityType.PERSON
                || text.names().endToken(name) != behind
                || text.names().firstToken(name) < start) {
            return false;
        }
        return Scan.all(
                start,
                text.names().firstToken(name),
                i -> text.isCapital(i) && text.names().at(i) < 0);
    }

    /** Whether the token is a capitalised "Says" or the like. */
    private boolean isCapitalCue(int i) {
        String word = text.lower(i);
        return text.isCapital(i)
                && CueLexicon.english()
                        .quoting(word)
                        .filter(entry -> word.equals(Inflection.present(entry.lemma())))
                        .filter(entry -> entry.takes(Takes.BARE) && entry.recipient() != Recipient.DIRECT)
                        .isPresent();
    }

    /** Whether the words have a main verb; not "The Woman Who Built a Port". */
    private boolean isClause(Phrase content) {
        int first = content.start();
        if (text.is(first, WordClass.SUBJECT_PRONOUN)) {
            return true;
        }
        boolean named = text.is(first, WordSet.ANY_DETERMINER);
        for (int i = first; i < content.end(); i++) {
            if (text.is(i, WordSet.ANY_RELATIVE, WordSet.WH)) {
                return false;
            }
            boolean modal = text.is(i, WordClass.AUXILIARY) || text.is(i, WordSet.MODAL_NAME);
            boolean verb = modal && text.names().at(i) < 0;
            boolean past = !named && text.isCapital(i) && Participle.isRegularPast(text, i);
            if (text.isFinite(i) || verb || (i > first && (past || isHeadlinesPresent(i)))) {
                return true;
            }
        }
        return false;
    }

    /** "Storm Wrecking Port": headline style for "is wrecking". */
    private boolean isHeadlinesPresent(int i) {
        return Participle.isPresent(text, i)
                && !text.is(i - 1, WordClass.PREPOSITION)
                && !text.is(i - 1, WordSet.ANY_DETERMINER);
    }

    /** Whether a reporting verb is next to the person's surname in the article. */
    private boolean speaks(int name) {
        String last = text.lower(text.names().endToken(name) - 1);
        for (Cue cue : text.cues()) {
            if (cue.head() > end
                    && !cue.negated()
                    && cue.entry().kind() == CueKind.STATEMENT
                    && Reporting.isFinite(text, cue)
                    && (isCalled(cue.first() - 1, last) || isCalled(cue.end(), last))) {
                return true;
            }
        }
        return false;
    }

    private boolean isCalled(int token, String last) {
        int name = text.names().at(token);
        int end = name < 0 ? token : text.names().endToken(name) - 1;
        return text.isCapital(token) && text.lower(end).equals(last);
    }
}
