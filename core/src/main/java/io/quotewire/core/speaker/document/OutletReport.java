package io.quotewire.core.speaker.document;

import io.quotewire.core.cue.Cue;
import io.quotewire.core.cue.CueKind;
import io.quotewire.core.model.EntityType;
import io.quotewire.core.speaker.organization.OrganizationKinds;
import io.quotewire.core.speaker.phrase.AuthoredNouns;
import io.quotewire.core.speaker.phrase.LastSources;
import io.quotewire.core.speaker.phrase.SourceWords;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.syntax.subject.SourcePreposition;
import io.quotewire.core.text.UpperCase;
import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordSet;
import java.util.Optional;

/** Finds the outlet whose a report is, by what it is said to tell: "the Herald reported", "according to it". */
final class OutletReport {
    /** How many sentences after "according to the Herald" "the report" is the Herald's. */
    private static final int NEAR = 2;
    /** Only this noun counts: a "story" may be mentioned just to deny it. */
    private static final String REPORT = "report";

    private static final String SOURCE = "source";
    private static final String TOLD = "told";
    private static final String INTO = "into";
    private static final String REPORTED = "reported";
    /** The number of tokens of "As reported by". */
    private static final int REPORTED_BY = 3;

    /** How many sentences after "a report" the outlet tells it. */
    private static final int NEXT = 3;

    private final NewsText text;
    private final LastSources sources;

    OutletReport(NewsText text, LastSources sources) {
        this.text = text;
        this.sources = sources;
    }

    /** "According to the Herald", "according to the bank", "the Herald claimed", shortly before "the report". */
    Optional<SourceWords> telling(int token, int document, String noun) {
        if (!noun.equals(REPORT) || text.sentenceAt(document) - text.sentenceAt(token) > NEAR) {
            return Optional.empty();
        }
        int preposition = SourcePreposition.length(text, token);
        return speaking(token)
                .filter(words -> words.first() == token + preposition && (preposition > 0 || isPaper(words)))
                .filter(words -> isPaper(words) || (isNamed(words) && !words.isOfPerson()))
                .or(() -> preposition > 0 ? fronted(token) : Optional.empty());
    }

    /** "The Herald", "harbournews.com": an outlet, whose report it is, even if other reports were mentioned. */
    boolean isPaper(SourceWords words) {
        int last = words.end() - 1;
        return OrganizationKinds.isPaper(text.lower(last))
                || (last > words.first() && text.is(last - 1, ".") && text.is(last, WordSet.SITE_ENDING));
    }

    /** "The Herald reported", "the Herald first reported", before "the report". */
    Optional<SourceWords> reporting(int token, String noun) {
        int at = text.is(token, WordSet.REPORTING) && AuthoredNouns.isPrinted(noun) ? text.cueAt(token) : -1;
        if (at < 0) {
            return Optional.empty();
        }
        Cue cue = text.cues().get(at);
        return speaking(token)
                .filter(words -> words.end() == cue.first() || words.first() == cue.end())
                .filter(OutletReport::isNamed);
    }

    /**
     * The outlet or body that tells what a document says: "…, according to a new report. The Herald reported that",
     * "a survey has found. According to Harland, 9 percent", "a report says. As reported by the Herald,"; not of "a
     * damning report" or "a report into", nor if the Herald reported it "last year".
     */
    Optional<SourceWords> next(int document) {
        boolean printed = AuthoredNouns.isPrinted(text.lower(document));
        int sentence = text.sentenceAt(document);
        int end = sentence < 0 || (printed && isInquiry(document))
                ? -1
                : Math.min(text.sentences().size() - 1, sentence + NEXT);
        for (int s = sentence + 1; s <= end; s++) {
            int at = s;
            Optional<SourceWords> fronted = fronted(text.sentences().start(s));
            Optional<SourceWords> source = Optional.ofNullable(sources.in(s));
            if (fronted.isPresent() || source.isPresent()) {
                return fronted.or(() -> source.filter(teller -> isTelling(teller, printed)))
                        .or(() -> printed ? source.flatMap(this::told) : Optional.empty())
                        .filter(teller -> (printed || hasFigure(at)) && !names(at, text.lower(document)));
            }
        }
        return Optional.empty();
    }

    /** "A damning | report", "a report into": of those who looked into something. */
    private boolean isInquiry(int document) {
        return text.is(document + 1, INTO)
                || (text.is(document - 1, WordClass.OPEN) && !AuthoredNouns.isFresh(text.lower(document - 1)));
    }

    /** "(According to Harland,) 9 percent": a finding. */
    private boolean hasFigure(int sentence) {
        boolean figure = false;
        for (int i = text.sentences().start(sentence); i < text.sentences().end(sentence); i++) {
            figure |= text.isFigure(i);
        }
        return figure;
    }

    /** "(According to Harland, the) poll (is wrong)": somebody else's. */
    private boolean names(int sentence, String noun) {
        boolean named = false;
        for (int i = text.sentences().start(sentence); i < text.sentences().end(sentence); i++) {
            named |= text.is(i, noun) && text.is(i - 1, WordSet.THE);
        }
        return named;
    }

    /** "(The Herald reported) last year", "in May": another report. */
    private boolean isEarlier(int token) {
        return text.is(token, WordSet.PERIOD_MODIFIER)
                || (text.is(token, WordSet.IN) && text.is(token + 1, WordSet.MONTH));
    }

    /** "According to | the Herald", "As reported by | the Herald", before a pause. */
    private Optional<SourceWords> fronted(int start) {
        boolean reported = text.is(start, WordSet.AS) && text.is(start + 1, REPORTED) && text.is(start + 2, WordSet.BY);
        int length = reported ? REPORTED_BY : SourcePreposition.length(text, start);
        int first = start + length;
        int name = text.names().at(text.is(first, WordSet.THE) ? first + 1 : first);
        boolean organization = length > 0
                && name >= 0
                && text.names().type(name) == EntityType.ORGANIZATION
                && text.is(text.names().endToken(name), WordClass.PUNCTUATION);
        return organization
                ? Optional.of(new SourceWords(text, first, text.names().endToken(name)))
                : Optional.empty();
    }

    /** "Sources told | the Herald": the outlet that has it from nameless sources. */
    private Optional<SourceWords> told(SourceWords words) {
        boolean told = words != null && text.lower(words.noun()).startsWith(SOURCE) && text.is(words.end(), TOLD);
        int first = told ? words.end() + 1 : -1;
        int name = told ? text.names().at(text.is(first, WordSet.THE) ? first + 1 : first) : -1;
        return name >= 0 && text.names().type(name) == EntityType.ORGANIZATION
                ? Optional.of(new SourceWords(text, first, text.names().endToken(name)))
                : Optional.empty();
    }

    private boolean isTelling(SourceWords words, boolean printed) {
        int last = words.endBeforeDay() - 1;
        int cue = Math.max(text.cueAt(words.end()), text.cueAt(words.first() - 1));
        Cue telling = cue < 0 ? null : text.cues().get(cue);
        boolean organization = text.names().is(last, EntityType.ORGANIZATION) || isPaper(words);
        boolean tells = telling != null
                && (printed
                        ? text.is(telling.head(), WordSet.REPORTING)
                        : telling.entry().kind() == CueKind.FINDING);
        return organization
                && !(telling != null && isEarlier(telling.end()))
                && !words.isOfPerson()
                && !words.areTwo()
                && (tells || SourcePreposition.isBefore(text, words.first()));
    }

    /** Whether the words end in the name of a paper or journal: "the Herald", "the Law Gazette". */
    static boolean isOutlet(SourceWords words) {
        return OrganizationKinds.isPaper(words.text().lower(words.end() - 1));
    }

    static boolean isNamed(SourceWords words) {
        NewsText text = words.text();
        for (int i = words.first(); i < words.end(); i++) {
            boolean capital = text.isCapital(i) && !text.opensSentence(i);
            if (text.names().at(i) >= 0
                    || capital
                    || UpperCase.isWithin(text.tokens().word(i))) {
                return true;
            }
        }
        return false;
    }

    private Optional<SourceWords> speaking(int token) {
        int sentence = text.sentenceAt(token);
        return sentence < 0 ? Optional.empty() : Optional.ofNullable(sources.in(sentence));
    }
}
