package io.quotewire.core.speaker.document;

import io.quotewire.core.speaker.phrase.AuthorPhrase;
import io.quotewire.core.speaker.phrase.AuthoredNouns;
import io.quotewire.core.speaker.phrase.Reach;
import io.quotewire.core.speaker.phrase.SourceWords;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.syntax.Participle;
import io.quotewire.core.text.Scan;
import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordSet;
import java.util.Optional;

/**
 * Recognises the nouns that mention a document, "a report", "the damning report", and whether they may mention another
 * one.
 */
final class DocumentMention {
    /** The same for a report or a survey, of which a text hardly tells two. */
    private static final int MOST_BACK_OF_FINDING = 500;
    /** The maximum number of words of a phrase before its noun. */
    private static final int LONGEST = 9;

    private static final String POSTING = "posting";
    /** How far from a complaint, in tokens, its court is told. */
    private static final int LONGEST_CLAUSE = 40;

    private final NewsText text;
    private final IssuedDocument issued;

    DocumentMention(NewsText text, IssuedDocument issued) {
        this.text = text;
        this.issued = issued;
    }

    /** The token up to which a document of the lower-case noun is searched for backwards from a token. */
    static int farthest(int token, String noun) {
        return token - (AuthoredNouns.isFinding(noun) ? MOST_BACK_OF_FINDING : Reach.OF_MENTIONS);
    }

    /** "The report", "the final report" refer to a known document; "this report" may be the article itself. */
    static boolean isMeant(NewsText text, int first, int noun) {
        boolean plain = noun > first && (text.is(first, WordSet.THE) || text.is(first, WordSet.THAT));
        for (int i = first + 1; plain && i < noun; i++) {
            plain = AuthoredNouns.isPlain(text.lower(i));
        }
        return plain;
    }

    /** "The white paper": whether a word between the article and the noun tells what kind of document it is. */
    static boolean isOfKind(NewsText text, int first, int noun) {
        int kind = first + 1;
        return noun == kind + 1
                && text.is(first, WordSet.THE)
                && text.is(kind, WordClass.OPEN)
                && text.names().at(kind) < 0
                && !text.isCapital(kind)
                && (!AuthoredNouns.isOfOthers(text.lower(kind)) || text.is(noun, POSTING)); // "the job posting"
    }

    /** "The report, | published by a paper": whether others than its author may have published it. */
    static boolean isPublished(NewsText text, int noun) {
        return text.isComma(noun + 1) && text.is(noun + 2, "published");
    }

    /** Whether the noun itself is one in tokens {@code [from, token)}, so that "the lawsuit" is not Voss's suit. */
    boolean isBetween(int from, int token, String noun) {
        return Scan.any(Math.max(0, from), token, i -> text.is(i, noun) && isAt(i, noun));
    }

    /** "A report by Harland contradicts | a report by Voss", "one by Voss": two are in play. */
    boolean isOneOfTwo(int mention, String noun, int token, SourceWords author) {
        int sentence = text.sentenceAt(mention);
        for (int i = text.sentences().start(sentence); i < token; i++) {
            if (text.is(i, "another") && !text.is(i + 1, WordClass.OPEN)) {
                return true;
            }
        }
        for (int i = text.sentences().start(sentence); i < text.sentences().end(sentence); i++) {
            boolean one = text.is(i, "one") && (text.is(i + 1, WordSet.BY) || text.is(i + 1, WordSet.FROM));
            if (one || (i != mention && isAt(i, noun) && isOfAnother(i, author))) {
                return true;
            }
        }
        return false;
    }

    /**
     * "A report by Harland came out. An older report by Voss was lost. The damning report": the last mention may be of
     * another.
     */
    boolean isAfterAnother(int mention, String noun, int token, SourceWords author) {
        boolean renamed = !text.is(mention, noun) && !AuthoredNouns.isFinding(noun);
        boolean modified = !text.is(token + 1, noun);
        return (modified || renamed)
                && Scan.any(
                        Math.max(0, farthest(mention, noun)),
                        mention,
                        i -> isAt(i, noun) && (renamed || isOfAnother(i, author)));
    }

    private boolean isOfAnother(int noun, SourceWords author) {
        int first = start(noun);
        Optional<SourceWords> other =
                text.is(first, WordSet.THE) ? Optional.empty() : AuthorPhrase.of(text, first, noun);
        return other.filter(words -> !text.is(words.first(), WordClass.POSSESSIVE))
                .filter(words -> !text.is(words.end() - 1, text.lower(author.end() - 1)))
                .isPresent();
    }

    /** Whether the token is the noun, or another for the same document; not in "study group". */
    boolean isAt(int token, String noun) {
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
        return Scan.any(start, end, i -> text.is(i, "court") || text.is(i, "against"));
    }

    /** "They report that"; not "released figures", "a job posting", "a police report". */
    private boolean isVerb(int token) {
        int cue = text.cueAt(token);
        boolean noun = text.is(token - 2, WordSet.SINGULAR_AHEAD)
                || (Participle.isPresent(text, token)
                        && (text.is(token - 1, WordSet.ARTICLE) || text.is(token - 2, WordSet.ARTICLE)));
        return cue >= 0
                && !noun
                && text.cues().get(cue).head() == token
                && !issued.isVerb(token - 1)
                && !isBehindPreposition(token);
    }

    /** "In its latest trends report": the phrase is led by a preposition and an article. */
    private boolean isBehindPreposition(int noun) {
        int first = start(noun);
        return text.is(first - 1, WordSet.IN) && text.is(first, WordSet.ANY_DETERMINER);
    }

    /** The first token of the phrase of the noun. */
    int start(int noun) {
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
}
