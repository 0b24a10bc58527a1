package io.quotewire.core.direct.finder;

import io.quotewire.core.direct.passage.Attribution;
import io.quotewire.core.direct.passage.Place;
import io.quotewire.core.direct.passage.SentenceAround;
import io.quotewire.core.entity.EntitySpans;
import io.quotewire.core.frame.Evidence;
import io.quotewire.core.model.EntityType;
import io.quotewire.core.syntax.Dateline;
import io.quotewire.core.syntax.InterviewLabel;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.syntax.Source;
import io.quotewire.core.syntax.subject.ClauseSubject;
import io.quotewire.core.syntax.subject.SubjectBefore;
import io.quotewire.core.text.Scan;
import io.quotewire.core.words.WordSet;
import java.util.Optional;
import java.util.Set;

/**
 * Finds an attribution before a colon, in the passage's sentence or at the end of the previous paragraph: Hill was
 * blunt: "…".
 */
public final class ColonIntroduction implements AttributionFinder {
    private static final int FARTHEST = 60;

    /** "And this is | from". */
    private static final int LONGEST_LEAD = 4;

    /** "What they're saying today". */
    private static final int LONGEST_HEADING = 6;

    /** Last words of headings of texts about somebody. */
    private static final Set<String> ABOUT = Set.of("obituary", "review", "profile", "memoriam", "tribute");

    private final NewsText text;
    private final SubjectBefore subjects;
    private final ClauseSubject clauses;

    public ColonIntroduction(NewsText text) {
        this.text = text;
        this.subjects = new SubjectBefore(text);
        this.clauses = new ClauseSubject(text);
    }

    @Override
    public Optional<Attribution> find(int passage) {
        int before = text.firstToken(passage) - 1;
        int colon = SentenceAround.isInList(text, passage) ? before - 1 : before;
        if (!text.isMark(colon, ':') || text.quoteAt(colon) >= 0) {
            return Optional.empty();
        }
        Optional<Attribution> label = label(colon);
        if (label.isPresent()) {
            return label;
        }
        int sentence = text.sentenceAt(colon);
        if (sentence < 0) {
            return Optional.empty();
        }
        int start = behindHeading(Dateline.behind(text, text.sentences().start(sentence), colon), colon);
        Optional<Attribution> sender = sender(start, colon);
        if (sender.isPresent()) {
            return sender;
        }
        for (int i = colon - 1; i >= Math.max(start, colon - FARTHEST); i--) {
            int at = text.cueAt(i);
            if (at >= 0 && text.quoteAt(i) < 0) {
                Optional<Source> source = source(text.cues().get(at).first(), start);
                if (source.isPresent()) {
                    return Optional.of(new Attribution(Place.AHEAD, at, source.get(), false, Evidence.COLON));
                }
            }
        }
        // "Q&A with Mary Hill: “…”"
        return (InterviewLabel.isInterviewAt(text, start) ? Optional.<Source>empty() : clauses.find(start, colon))
                .map(source -> new Attribution(
                        Place.AHEAD,
                        -1,
                        source,
                        false,
                        isLabel(source, start, colon) ? Evidence.LABEL : Evidence.COLON));
    }

    /** "From Mary Hill, mayor of Lima: “…”", "And this is from Mary Hill, a clerk:": who sent what follows. */
    private Optional<Attribution> sender(int start, int colon) {
        int from = Scan.to(start, Math.min(start + LONGEST_LEAD, colon), i -> text.is(i, WordSet.FROM));
        int name = text.is(from, WordSet.FROM) ? text.names().at(from + 1) : -1;
        boolean led = from == start || (text.is(from - 1, "is") && text.is(from - 2, "this"));
        return name >= 0
                        && led
                        && text.names().type(name) == EntityType.PERSON
                        && text.isComma(text.names().endToken(name))
                        && !text.hasFinite(text.names().endToken(name), colon)
                ? Optional.of(new Attribution(
                        Place.AHEAD,
                        -1,
                        new Source(from + 1, text.names().endToken(name), true),
                        false,
                        Evidence.LABEL))
                : Optional.empty();
    }

    /** "QUOTE OF THE DAY: | Mary Hill, on CNN: “…”": the token behind a heading before somebody; else the start. */
    private int behindHeading(int start, int colon) {
        int end = Scan.to(start, Math.min(colon, start + LONGEST_HEADING), i -> text.isMark(i, ':'));
        int person = Scan.to(
                end + 1,
                Math.min(colon, end + LONGEST_HEADING),
                i -> text.names().is(i, EntityType.PERSON));
        boolean heads = end < colon
                && isHeading(end)
                && person < colon
                && text.names().is(person, EntityType.PERSON)
                && Scan.all(start, end, i -> !text.names().is(i, EntityType.PERSON));
        return heads ? end + 1 : start;
    }

    /** "WHAT THEY'RE SAYING | :"; not "Obituary | :", "To | :", "Book review | :", of whom or to whom one speaks. */
    private boolean isHeading(int colon) {
        return text.isMark(colon, ':')
                && text.isWord(colon - 1)
                && text.isWord(colon - 2)
                && text.paragraphAt(colon - 2) == text.paragraphAt(colon)
                && !ABOUT.contains(text.lower(colon - 1));
    }

    /** The subject of the cue; of "had this | to say" that of "had". */
    private Optional<Source> source(int cue, int start) {
        boolean pointed = text.is(cue, WordSet.TO) && text.is(cue - 1, "this") && text.is(cue - 2, WordSet.HAVE);
        return subjects.find(pointed ? cue - 2 : cue, start);
    }

    /** "• Mary Hill, mayor: “…”", "Mary Hill (Lima): “…”": a person, and who they are, alone before the colon. */
    private boolean isLabel(Source source, int start, int colon) {
        EntitySpans names = text.names();
        int name = names.at(source.end() - 1);
        int open = source.end();
        return name >= 0
                && names.type(name) == EntityType.PERSON
                && Scan.all(start, names.firstToken(name), i -> !text.isWord(i) || text.isFigure(i))
                && (text.isMark(open, ',') || text.isMark(open, '('))
                && !text.hasFinite(open, colon);
    }

    /** "Turnout was low - Mary Hill: …", "- The Herald: …", "More from Mary Hill: …": only a name before the colon. */
    private Optional<Attribution> label(int colon) {
        int name = colon == 0 ? -1 : text.names().at(colon - 1);
        if (name < 0) {
            return Optional.empty();
        }
        EntityType type = text.names().type(name);
        int first = text.names().firstToken(name);
        int joined = text.is(first - 1, WordSet.LIST_JOINT) ? text.names().at(first - 2) : -1;
        first = joined >= 0 ? text.names().firstToken(joined) : first;
        boolean dashed = text.isDash(first - 1);
        boolean alone = first == 0 || text.paragraphAt(first - 1) != text.paragraphAt(first);
        // "From Mary Hill: …", "WHAT THEY'RE SAYING: Mary Hill: …"
        boolean led = text.is(first - 1, WordSet.FROM) || isHeading(first - 1);
        return dashed || (alone && type != EntityType.LOCATION) || (led && type == EntityType.PERSON)
                ? Optional.of(new Attribution(
                        Place.AHEAD, -1, new Source(first, text.names().endToken(name), true), false, Evidence.LABEL))
                : Optional.empty();
    }
}
