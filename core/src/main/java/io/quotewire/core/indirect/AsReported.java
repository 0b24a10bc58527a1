package io.quotewire.core.indirect;

import io.quotewire.core.cue.Cue;
import io.quotewire.core.cue.CueKind;
import io.quotewire.core.cue.Takes;
import io.quotewire.core.cue.VerbForm;
import io.quotewire.core.frame.AttributionFrame;
import io.quotewire.core.frame.ByCue;
import io.quotewire.core.frame.Evidence;
import io.quotewire.core.indirect.clause.MainClause;
import io.quotewire.core.indirect.clause.Occasion;
import io.quotewire.core.indirect.clause.Phrase;
import io.quotewire.core.indirect.clause.Reporting;
import io.quotewire.core.indirect.clause.ReportingSentence;
import io.quotewire.core.indirect.end.ClauseEnd;
import io.quotewire.core.indirect.source.SourcePhrase;
import io.quotewire.core.indirect.start.Addressee;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.text.WordList;
import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds content attributed by an "as" clause: "As the Herald reported, the bridge was shut", "The bridge was shut, as
 * Hale pointed out", and in the middle of a clause.
 */
final class AsReported implements CueFinder {
    private static final ByCue EVIDENCE =
            new ByCue(Evidence.AS_REPORTED_HIGH, Evidence.AS_REPORTED_MEDIUM, Evidence.AS_REPORTED_LOW);
    /** The maximum length after the verb: "As Hale told the board of the port authority on Monday,". */
    private static final int LONGEST_REST = 12;

    /** Of what others say. */
    private static final Set<String> DISPUTING = WordList.words(AsReported.class, "disputing-verbs.txt");

    /** What joins a clause of the narrator's to what was said. */
    private static final Set<String> NARRATING = Set.of("so", "yet", "while", "although", "with");

    private final MainClause mainClause = new MainClause();
    private final ClauseEnd clauseEnd = new ClauseEnd();

    @Override
    public void find(ReportingSentence sentence, List<AttributionFrame> frames) {
        int before = Math.max(0, sentence.start() - 1);
        if (sentence.text().next(before, sentence.end(), WordSet.AS) < sentence.end()) {
            CueFinder.super.find(sentence, frames);
        }
    }

    @Override
    public boolean mayReport(ReportingSentence sentence, Cue cue) {
        NewsText text = sentence.text();
        return isPassive(text, cue)
                || (cue.entry().kind() == CueKind.STATEMENT
                        && (cue.entry().takes(Takes.THAT) || cue.entry().takes(Takes.AS_CLAUSE))
                        && !cue.negated()
                        && Reporting.isFinite(text, cue));
    }

    @Override
    public Optional<AttributionFrame> at(ReportingSentence sentence, Cue cue, @Nullable Phrase source) {
        if (isPassive(sentence.text(), cue)) {
            return ofAgent(sentence, cue);
        }
        return source != null && sentence.text().is(source.start() - 1, WordSet.AS)
                ? find(sentence, cue, source)
                : Optional.empty();
    }

    /** "As reported by the Herald, the bridge was shut". */
    private static boolean isPassive(NewsText text, Cue cue) {
        return text.is(cue.first() - 1, WordSet.AS)
                && cue.first() == cue.head()
                && cue.form() == VerbForm.PAST
                && text.is(cue.end(), WordSet.BY)
                && cue.entry().kind() == CueKind.STATEMENT
                && cue.entry().takes(Takes.THAT);
    }

    private Optional<AttributionFrame> ofAgent(ReportingSentence sentence, Cue cue) {
        NewsText text = sentence.text();
        int as = cue.first() - 1;
        Phrase agent = SourcePhrase.after(text, cue.end() + 1, sentence.end()).orElse(null);
        if (agent == null || as != sentence.start() || !text.isComma(agent.end())) {
            return Optional.empty();
        }
        Phrase behind = new Phrase(agent.end() + 1, clauseEnd.of(sentence, agent.end() + 1));
        boolean clause = behind.end() > behind.start() + 1 && text.hasFinite(behind.start(), behind.end());
        return clause ? Frames.of(text, List.of(behind), cue, agent, EVIDENCE) : Optional.empty();
    }

    private Optional<AttributionFrame> find(ReportingSentence sentence, Cue cue, Phrase source) {
        NewsText text = sentence.text();
        int as = source.start() - 1;
        int end = end(sentence, cue);
        if (end < 0) {
            return Optional.empty();
        }
        boolean loose = as == sentence.start() + 2 && text.isComma(as - 1) && text.is(as - 2, WordSet.LOOSE_OPENER);
        boolean leads = as == sentence.start()
                || loose
                || (text.is(as - 1, WordSet.COORDINATOR) && (as == sentence.start() + 1 || text.isComma(as - 2)));
        Phrase behind = new Phrase(end + 1, end < sentence.end() ? clauseEnd.of(sentence, end + 1) : end + 1);
        if (leads) {
            boolean clause = behind.end() > behind.start() + 1 && text.hasFinite(behind.start(), behind.end());
            return clause ? Frames.of(text, List.of(behind), cue, source, EVIDENCE) : Optional.empty();
        }
        Phrase before = new Phrase(mainClause.start(sentence, as - 1), as - 1);
        if (!text.isComma(as - 1) || before.end() <= before.start() || isReported(sentence, before)) {
            return Optional.empty();
        }
        if (text.is(as - 2, WordSet.LIST_JOINT, WordSet.CONTRAST, WordSet.ANY_RELATIVE)) {
            // "it was late and, as Hale put it, doomed", "a yard that, as Hale put it, never slept"
            return behind.end() > behind.start()
                    ? Frames.of(text, List.of(untilJoint(text, behind)), cue, source, EVIDENCE)
                    : Optional.empty();
        }
        if (mainClause.isIn(text, before.start(), before.end())) {
            return Frames.of(text, List.of(before), cue, source, EVIDENCE);
        }
        if (text.isFinite(behind.start())) {
            return Frames.of(text, List.of(before, behind), cue, source, EVIDENCE);
        }
        // "However, as the Herald reported, it was shut"
        boolean goesOn = behind.end() > behind.start() + 1
                && !text.hasFinite(before.start(), before.end())
                && mainClause.isIn(text, behind.start(), behind.end());
        return goesOn ? Frames.of(text, List.of(behind), cue, source, EVIDENCE) : Optional.empty();
    }

    /** "Doomed |, but the crew went", "costs rose |, and the yard shut": the narrator's next clause is not reported. */
    private static Phrase untilJoint(NewsText text, Phrase behind) {
        for (int i = behind.start() + 1; i < behind.end() - 1; i++) {
            boolean bare = !text.hasFinite(behind.start(), i);
            boolean joint = text.is(i + 1, WordSet.COORDINATOR) || NARRATING.contains(text.lower(i + 1));
            boolean clause = text.is(i + 2, WordSet.SUBJECT, WordSet.ANY_DETERMINER)
                    || text.names().at(i + 2) >= 0;
            boolean beside = text.is(i + 1, WordSet.ANY_RELATIVE, WordSet.ANY_SUBORDINATOR);
            if (text.isComma(i) && ((joint && (bare || clause)) || (bare && beside))) {
                return new Phrase(behind.start(), i);
            }
        }
        return behind;
    }

    /** "Hale doubts that it was old, as Voss claims": what Voss claims is what Hale doubts. */
    private static boolean isReported(ReportingSentence sentence, Phrase before) {
        NewsText text = sentence.text();
        return sentence.cues().stream()
                .anyMatch(cue -> cue.first() > before.start()
                        && cue.end() < before.end()
                        && Reporting.isFinite(text, cue)
                        && DISPUTING.contains(cue.entry().lemma())
                        && text.is(cue.end(), WordSet.THAT, WordSet.WH));
    }

    /** The comma after the "as" clause, or the end of the sentence; -1 if the clause has an object of its own. */
    private int end(ReportingSentence sentence, Cue cue) {
        NewsText text = sentence.text();
        int told = Addressee.past(sentence, cue);
        while (text.is(told, WordClass.ADVERB) && !text.is(told, WordSet.WEEKDAY)) {
            told++;
        }
        boolean closes = told > cue.end()
                || text.is(told, WordSet.ANY_PREPOSITION, WordSet.WEEKDAY)
                || Occasion.behindDay(text, told) > told;
        for (int i = told; i <= Math.min(sentence.end(), told + LONGEST_REST); i++) {
            if (i == sentence.end() || text.isComma(i)) {
                return i;
            }
            if (!closes || text.isFinite(i) || text.isQuoted(i) || text.is(i, WordSet.THAT)) {
                return -1;
            }
        }
        return -1;
    }
}
