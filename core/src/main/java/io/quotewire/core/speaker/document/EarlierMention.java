package io.quotewire.core.speaker.document;

import io.quotewire.core.speaker.phrase.AuthorPhrase;
import io.quotewire.core.speaker.phrase.AuthoredNouns;
import io.quotewire.core.speaker.phrase.LastSources;
import io.quotewire.core.speaker.phrase.SourceWords;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.syntax.subject.SubjectBefore;
import io.quotewire.core.text.Span;
import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordSet;
import java.util.Optional;

/**
 * Finds the author of "the report" before it: where the report was last mentioned, or by what its author did: "Harland
 * sued", "Harland surveyed shops", "the Herald reported".
 */
final class EarlierMention {
    /** How far back, in tokens, the document's last mention is searched for. */
    private static final int MOST_BACK = 300;
    /** How many tokens are scanned for a document that is mentioned repeatedly; it bounds each look-up. */
    private static final int MOST = 1500;
    /** The maximum number of words of a phrase before its noun. */
    private static final int LONGEST = 9;
    /** How far from a complaint, in tokens, its court is told. */
    private static final int LONGEST_CLAUSE = 40;

    private final NewsText text;
    private final SubjectBefore subjects;
    private final IssuedDocument issued;
    private final OutletReport reports;
    private final AuthorAfterMention later;

    EarlierMention(NewsText text, LastSources sources, AuthorAfterMention later) {
        this.text = text;
        this.later = later;
        subjects = new SubjectBefore(text);
        issued = new IssuedDocument(text, sources, this::subject);
        reports = new OutletReport(text, sources);
    }

    /** "The report", "the final report" refer to a known document; "this report" may be the article itself. */
    static boolean isMeant(NewsText text, int first, int noun) {
        boolean plain = noun > first && (text.is(first, WordSet.THE) || text.is(first, WordSet.THAT));
        for (int i = first + 1; plain && i < noun; i++) {
            plain = AuthoredNouns.isPlain(text.lower(i));
        }
        return plain;
    }

    /**
     * The words for the author.
     *
     * @param token the first token of the document's phrase
     * @param noun its lower-case noun
     */
    Optional<SourceWords> of(int token, String noun) {
        int from = token - MOST_BACK;
        boolean renamed = AuthoredNouns.isFinding(noun) || !isMentioned(from, token, noun);
        boolean bare = text.is(token + 1, noun);
        Optional<SourceWords> told = Optional.empty();
        for (int i = token - 1; i > Math.max(-1, Math.max(from, token - MOST)); i--) {
            boolean suing = SuingVerb.isAt(text, i, noun);
            if (suing && (SuingVerb.isPassive(text, i) || SuingVerb.isMutual(text, i))) {
                return Optional.empty();
            }
            Optional<SourceWords> active = suing ? subject(SuingVerb.first(text, i)) : made(i, token, noun);
            if (active.isPresent()) {
                return told.or(() -> active);
            }
            Optional<SourceWords> titled = titled(i, noun);
            if (titled.isPresent()) {
                return told.or(() -> titled);
            }
            Optional<SourceWords> telling = bare ? reports.telling(i, token, noun) : Optional.empty();
            if (telling.filter(reports::isPaper).isPresent()) {
                return told.or(() -> telling);
            }
            told = text.is(i, noun) ? Optional.empty() : told.or(() -> telling);
            if (isSuchOne(i, noun) && (text.is(i, noun) || renamed)) {
                int first = start(i);
                Optional<SourceWords> author = author(first, i);
                if (author.isPresent() || !(first == i || isMeant(text, first, i))) {
                    int mention = i;
                    return author.filter(words -> words.first() < token)
                            .filter(words -> !isOneOfTwo(mention, noun, token, words)
                                    && !isAfterAnother(mention, noun, token, words));
                }
                from = i - MOST_BACK;
                told = Optional.empty();
            }
        }
        return told;
    }

    /** Whether the noun itself came up, so that "the lawsuit" is not Voss's suit. */
    private boolean isMentioned(int from, int token, String noun) {
        for (int i = Math.max(0, from); i < token; i++) {
            if (text.is(i, noun) && isSuchOne(i, noun)) {
                return true;
            }
        }
        return false;
    }

    /** "The Herald reported", "Harland surveyed shops": whose the document is by its verb. */
    private Optional<SourceWords> made(int verb, int document, String noun) {
        Optional<SourceWords> paper = text.is(document + 1, noun) ? reports.reporting(verb, noun) : Optional.empty();
        return paper.isPresent() || !CognateVerb.isAt(text, verb, document, noun)
                ? paper
                : subject(text.is(verb - 1, WordSet.HAVE) ? verb - 1 : verb).filter(CognateVerb::mayHave);
    }

    /** "A report by Harland contradicts | a report by Voss", "one by Voss": two are in play. */
    private boolean isOneOfTwo(int mention, String noun, int token, SourceWords author) {
        int sentence = text.sentenceAt(mention);
        for (int i = text.sentences().start(sentence); i < token; i++) {
            if (text.is(i, "another") && !text.is(i + 1, WordClass.OPEN)) {
                return true;
            }
        }
        for (int i = text.sentences().start(sentence); i < text.sentences().end(sentence); i++) {
            boolean one = text.is(i, "one") && (text.is(i + 1, WordSet.BY) || text.is(i + 1, WordSet.FROM));
            if (one || (i != mention && isSuchOne(i, noun) && isOfAnother(i, author))) {
                return true;
            }
        }
        return false;
    }

    /**
     * "A report by Harland came out. An older report by Voss was lost. The damning report": the last mention may be of
     * another.
     */
    private boolean isAfterAnother(int mention, String noun, int token, SourceWords author) {
        boolean renamed = !text.is(mention, noun) && !AuthoredNouns.isFinding(noun);
        boolean modified = !text.is(token + 1, noun);
        for (int i = Math.max(0, mention - MOST_BACK); (modified || renamed) && i < mention; i++) {
            if (isSuchOne(i, noun) && (renamed || isOfAnother(i, author))) {
                return true;
            }
        }
        return false;
    }

    private boolean isOfAnother(int noun, SourceWords author) {
        int first = start(noun);
        Optional<SourceWords> other =
                text.is(first, WordSet.THE) ? Optional.empty() : AuthorPhrase.of(text, first, noun);
        return other.filter(words -> !text.is(words.first(), WordClass.POSSESSIVE))
                .filter(words -> !text.is(words.end() - 1, text.lower(author.end() - 1)))
                .isPresent();
    }

    /** "The Long Road, by Mary Hill, …", before "the book"; the token is that of "by". */
    private Optional<SourceWords> titled(int by, String noun) {
        return text.is(by, WordSet.BY) && AuthoredNouns.isTitled(noun) && WrittenWork.isTitleBefore(text, by)
                ? AuthorPhrase.behindBy(text, by + 1).filter(OutletReport::isNamed)
                : Optional.empty();
    }

    /** Whether the token is the noun, or another for the same document; not in "study group". */
    private boolean isSuchOne(int token, String noun) {
        return AuthoredNouns.mayBeOne(text.lower(token), noun)
                && (text.is(token, noun) || !text.is(token, "complaint") || isInCourt(token))
                && !text.isQuoted(token)
                && (!text.isCapital(token) || text.opensSentence(token))
                && !isVerb(token)
                && (!text.is(token + 1, WordClass.OPEN)
                        || text.cueAt(token + 1) >= 0
                        || text.isFinite(token + 1)
                        || text.is(token + 1, WordSet.AUTHORED));
    }

    /** "A complaint filed in court", "a federal complaint against Harland": not one to a watchdog. */
    private boolean isInCourt(int complaint) {
        int sentence = text.sentenceAt(complaint);
        int end = sentence < 0 ? 0 : Math.min(text.sentences().end(sentence), complaint + LONGEST_CLAUSE);
        int start = sentence < 0 ? 0 : Math.max(text.sentences().start(sentence), complaint - LONGEST_CLAUSE);
        for (int i = start; i < end; i++) {
            if (text.is(i, "court") || text.is(i, "against")) {
                return true;
            }
        }
        return false;
    }

    /** "They report that"; not "released figures". */
    private boolean isVerb(int token) {
        int cue = text.cueAt(token);
        return cue >= 0 && text.cues().get(cue).head() == token && !issued.isVerb(token - 1);
    }

    private Optional<SourceWords> subject(int verb) {
        return subjects.find(verb, text.sentences().start(text.sentenceAt(verb)))
                .map(subject -> new Span(
                        text.tokens().start(subject.first()), text.tokens().end(subject.end() - 1)))
                .map(subject -> SourceWords.of(text, subject));
    }

    private int start(int noun) {
        int first = noun;
        while (!text.opensSentence(first)
                && noun - first < LONGEST
                && (text.names().at(first - 1) >= 0
                        || text.is(first - 1, WordSet.GENITIVE)
                        || (text.is(first - 1, WordClass.OPEN)
                                && text.cueAt(first - 1) < 0
                                && !issued.isVerb(first - 1)))) {
            first--;
        }
        boolean opened = !text.opensSentence(first)
                && (text.is(first - 1, WordClass.DETERMINER) || text.is(first - 1, WordClass.POSSESSIVE));
        return opened ? first - 1 : first;
    }

    /** The author of a document where it was mentioned, including "Harland said in its statement". */
    private Optional<SourceWords> author(int first, int mention) {
        Optional<SourceWords> told = AuthorPhrase.of(text, first, mention);
        boolean pronoun = told.isPresent() && text.is(told.get().first(), WordClass.POSSESSIVE);
        if (told.isPresent() && !pronoun) {
            return told;
        }
        return issued.author(first, mention)
                .or(() -> told)
                .or(() -> issued.isOfOther(mention) ? Optional.empty() : later.made(first));
    }
}
