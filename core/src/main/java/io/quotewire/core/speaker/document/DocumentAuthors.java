package io.quotewire.core.speaker.document;

import io.quotewire.core.cue.Cue;
import io.quotewire.core.model.EntityType;
import io.quotewire.core.speaker.organization.OrganizationKinds;
import io.quotewire.core.speaker.phrase.AuthorPhrase;
import io.quotewire.core.speaker.phrase.AuthoredNouns;
import io.quotewire.core.speaker.phrase.LastSources;
import io.quotewire.core.speaker.phrase.SourceWords;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.syntax.subject.SourcePreposition;
import io.quotewire.core.syntax.subject.SubjectBefore;
import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordSet;
import java.util.Optional;

/**
 * Finds the author of a document: in its own phrase ({@link AuthorPhrase}), or for "the report" where it was last
 * mentioned: "a report by Harland", "Harland said in a report", "Harland issued a report", "a study by Harland", "the
 * Herald reported". A document mentioned without an author has none.
 */
public final class DocumentAuthors {
    /** How far back, in tokens, the document's last mention is searched for. */
    private static final int MOST_BACK = 300;
    /** How many tokens are scanned for a document that is mentioned repeatedly; it bounds each look-up. */
    private static final int MOST = 1500;
    /** The maximum number of words of a phrase before its noun. */
    private static final int LONGEST = 9;
    /** A document that only its author is said to issue. */
    private static final String STATEMENT = "statement";

    /** How many sentences after "according to the Herald" "the report" is the Herald's. */
    private static final int NEAR = 2;

    /** Only this noun counts: a "story" may be mentioned just to deny it. */
    private static final String REPORT = "report";

    private final NewsText text;
    private final LastSources sources;
    private final SubjectBefore subjects;
    private final AuthorAfterMention later;

    /**
     * Creates the finder for a text.
     *
     * @param sources the last source of each sentence
     */
    public DocumentAuthors(NewsText text, LastSources sources) {
        this.text = text;
        this.sources = sources;
        subjects = new SubjectBefore(text);
        later = new AuthorAfterMention(text);
    }

    /** The words for the author of the document in the words of a source. */
    public Optional<SourceWords> of(SourceWords source) {
        int noun = AuthorPhrase.noun(text, source);
        Optional<SourceWords> told = AuthorPhrase.of(text, source.first(), noun);
        if (told.isEmpty() && noun == source.first() + 1 && goesOn(source.first())) {
            told = introduced(source.first(), text.lower(noun));
        }
        return told.or(() -> later.of(source, noun));
    }

    /** "The report" refers to a known document; "this report" may be the article itself. */
    private boolean goesOn(int article) {
        return text.is(article, WordSet.THE) || text.is(article, WordSet.THAT);
    }

    private Optional<SourceWords> introduced(int token, String noun) {
        int from = token - MOST_BACK;
        Optional<SourceWords> told = Optional.empty();
        for (int i = token - 1; i > Math.max(-1, Math.max(from, token - MOST)); i--) {
            boolean suing = SuingVerb.isAt(text, i, noun);
            if (suing && SuingVerb.isPassive(text, i)) {
                return Optional.empty();
            }
            Optional<SourceWords> active = suing ? subject(SuingVerb.first(text, i)) : reporting(i, noun);
            if (active.isPresent()) {
                return told.or(() -> active);
            }
            Optional<SourceWords> titled = titled(i, noun);
            if (titled.isPresent()) {
                return told.or(() -> titled);
            }
            Optional<SourceWords> telling = telling(i, token, noun);
            if (telling.filter(this::isPaper).isPresent()) {
                return told.or(() -> telling);
            }
            told = text.is(i, noun) ? Optional.empty() : told.or(() -> telling);
            if (isSuchOne(i, noun)) {
                int first = start(i);
                Optional<SourceWords> author = author(first, i, text.is(i, noun));
                if (author.isPresent() || !(first == i || (first == i - 1 && goesOn(first)))) {
                    return author.filter(words -> words.first() < token);
                }
                from = i - MOST_BACK;
                told = Optional.empty();
            }
        }
        return told;
    }

    /** "The Long Road, by Mary Hill, …", before "the book"; the token is that of "by". */
    private Optional<SourceWords> titled(int by, String noun) {
        return text.is(by, WordSet.BY) && AuthoredNouns.isTitled(noun) && WrittenWork.isTitleBefore(text, by)
                ? AuthorPhrase.behindBy(text, by + 1).filter(this::isNamed)
                : Optional.empty();
    }

    /** Whether the token is the noun, or for a finding another such noun; not in "study group". */
    private boolean isSuchOne(int token, String noun) {
        String word = text.lower(token);
        return (word.equals(noun) || (AuthoredNouns.isFinding(noun) && AuthoredNouns.isFinding(word)))
                && !text.isQuoted(token)
                && (!text.isCapital(token) || text.opensSentence(token))
                && !isVerb(token)
                && (!text.is(token + 1, WordClass.OPEN)
                        || text.cueAt(token + 1) >= 0
                        || text.isFinite(token + 1)
                        || text.is(token + 1, WordSet.AUTHORED));
    }

    /** "They report that". */
    private boolean isVerb(int token) {
        int cue = text.cueAt(token);
        return cue >= 0 && text.cues().get(cue).head() == token;
    }

    private Optional<SourceWords> subject(int verb) {
        return subjects.find(verb, text.sentences().start(text.sentenceAt(verb)))
                .map(subject -> new SourceWords(text, subject.first(), subject.end()));
    }

    /** "According to the Herald", "according to the bank", "the Herald claimed", shortly before "the report". */
    private Optional<SourceWords> telling(int token, int document, String noun) {
        if (!noun.equals(REPORT) || text.sentenceAt(document) - text.sentenceAt(token) > NEAR) {
            return Optional.empty();
        }
        int preposition = SourcePreposition.length(text, token);
        return speaking(token)
                .filter(words -> words.first() == token + preposition && (preposition > 0 || isPaper(words)))
                .filter(words -> isPaper(words) || (isNamed(words) && isOfOrganization(words)));
    }

    /** "The Herald", "harbournews.com": an outlet, whose report it is, even if other reports were mentioned. */
    private boolean isPaper(SourceWords words) {
        int last = words.end() - 1;
        return OrganizationKinds.isPaper(text.lower(last))
                || (last > words.first() && text.is(last - 1, ".") && text.is(last, WordSet.SITE_ENDING));
    }

    /** "The Herald reported", before "the report". */
    private Optional<SourceWords> reporting(int token, String noun) {
        int at = text.is(token, WordSet.REPORTING) && AuthoredNouns.isPrinted(noun) ? text.cueAt(token) : -1;
        if (at < 0) {
            return Optional.empty();
        }
        Cue cue = text.cues().get(at);
        return speaking(token)
                .filter(words -> words.end() == cue.first() || words.first() == cue.end())
                .filter(this::isNamed);
    }

    private boolean isNamed(SourceWords words) {
        for (int i = words.first(); i < words.end(); i++) {
            if (text.names().at(i) >= 0 || (text.isCapital(i) && !text.opensSentence(i))) {
                return true;
            }
        }
        return false;
    }

    private int start(int noun) {
        int first = noun;
        while (!text.opensSentence(first)
                && noun - first < LONGEST
                && (text.names().at(first - 1) >= 0
                        || text.is(first - 1, WordSet.GENITIVE)
                        || (text.is(first - 1, WordClass.OPEN) && text.cueAt(first - 1) < 0))) {
            first--;
        }
        boolean opened = !text.opensSentence(first)
                && (text.is(first - 1, WordClass.DETERMINER) || text.is(first - 1, WordClass.POSSESSIVE));
        return opened ? first - 1 : first;
    }

    /** The author of a document where it was mentioned, including "Harland said in its statement". */
    private Optional<SourceWords> author(int first, int noun, boolean same) {
        Optional<SourceWords> told = AuthorPhrase.of(text, first, noun);
        boolean pronoun = told.isPresent() && text.is(told.get().first(), WordClass.POSSESSIVE);
        return told.isPresent() && !pronoun ? told : same ? stated(first, noun).or(() -> told) : Optional.empty();
    }

    /** "(Harland said) in a statement", "(Harland) issued a statement": the subject. */
    private Optional<SourceWords> stated(int first, int noun) {
        int verb = first - 1;
        int sentence = text.sentenceAt(verb);
        boolean issued = text.is(verb, WordSet.ISSUING)
                || (text.is(verb, "published") && AuthoredNouns.isPrinted(text.lower(noun)));
        if (sentence < 0 || (!issued && (!text.is(verb, WordSet.IN) || goesOn(first)))) {
            return Optional.empty();
        }
        return issued
                ? subject(verb)
                        .filter(words -> isOfOrganization(words)
                                || text.is(noun, STATEMENT)
                                || SuingVerb.isSuit(text.lower(noun))
                                || WrittenWork.isOf(words, verb, noun))
                : speaking(first).filter(words -> isToldIn(words, verb));
    }

    /** Whether the words name no person, of whom it may be said that they never issued it. */
    private boolean isOfOrganization(SourceWords words) {
        for (int i = words.first(); i < words.end(); i++) {
            int name = text.names().at(i);
            if (name >= 0 && text.names().type(name) == EntityType.PERSON) {
                return false;
            }
        }
        return true;
    }

    /** "In a statement, Hill said", "said Hill in a statement"; not "Hill said he was insulted in a statement". */
    private boolean isToldIn(SourceWords words, int preposition) {
        return text.opensSentence(preposition)
                || text.isComma(preposition - 1)
                || text.cueAt(preposition - 1) >= 0
                || words.end() == preposition;
    }

    private Optional<SourceWords> speaking(int token) {
        int sentence = text.sentenceAt(token);
        return sentence < 0 ? Optional.empty() : Optional.ofNullable(sources.in(sentence));
    }
}
