package io.quotewire.core.speaker.document;

import io.quotewire.core.cue.Cue;
import io.quotewire.core.speaker.organization.OrganizationKinds;
import io.quotewire.core.speaker.phrase.AuthoredNouns;
import io.quotewire.core.speaker.phrase.LastSources;
import io.quotewire.core.speaker.phrase.SourceWords;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.syntax.subject.SourcePreposition;
import io.quotewire.core.text.UpperCase;
import io.quotewire.core.words.WordSet;
import java.util.Optional;

/** Finds the outlet whose "the report" is, by what it was said to tell: "the Herald reported", "according to it". */
final class OutletReport {
    /** How many sentences after "according to the Herald" "the report" is the Herald's. */
    private static final int NEAR = 2;
    /** Only this noun counts: a "story" may be mentioned just to deny it. */
    private static final String REPORT = "report";

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
                .filter(words -> isPaper(words) || (isNamed(words) && !words.isOfPerson()));
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
