package io.quotewire.core.speaker.document;

import io.quotewire.core.model.EntityType;
import io.quotewire.core.speaker.phrase.AuthoredNouns;
import io.quotewire.core.speaker.phrase.LastSources;
import io.quotewire.core.speaker.phrase.SourceWords;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.text.WordList;
import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;

/**
 * Finds the author of a document in the clause that introduces it: who issued it ("Harland issued a statement") or
 * spoke in it ("Harland said in a statement", "In a statement, Harland apologised"). A person is the author only of
 * statements, lawsuits and what that person wrote.
 */
final class IssuedDocument {
    /** A document that only its author is said to issue. */
    private static final String STATEMENT = "statement";

    /** The maximum number of tokens from a relative pronoun to its verb. */
    private static final int LONGEST_CLAUSE = 6;

    private static final String FILING = "filing";
    /** Words for a text that somebody else made public. */
    private static final Set<String> LEAKED = WordList.ofKind(IssuedDocument.class, "kinds.txt", "leaked"::equals);

    private static final String PUBLISHED = "published";
    private static final String JOINT = "joint";
    private static final String REPORT = "report";
    private static final String DISCLAIMER = "disclaimer";

    private final NewsText text;
    private final LastSources sources;
    private final IntFunction<Optional<SourceWords>> subjects;

    /**
     * Creates the finder for a text.
     *
     * @param subjects finds the subject of the verb at a token
     */
    IssuedDocument(NewsText text, LastSources sources, IntFunction<Optional<SourceWords>> subjects) {
        this.text = text;
        this.sources = sources;
        this.subjects = subjects;
    }

    /**
     * The words for the author.
     *
     * @param first the first token of the document's phrase
     * @param noun its noun
     */
    Optional<SourceWords> author(int first, int noun) {
        int verb = first - 1;
        if (text.sentenceAt(verb) < 0) {
            return Optional.empty();
        }
        if (isIssued(verb, noun)) {
            return subjects.apply(verb).filter(words -> mayIssue(words, verb, noun));
        }
        if (isConducted(verb)) {
            int start = text.is(verb, "out") ? verb - 1 : verb;
            return subjects.apply(start).filter(CognateVerb::mayHave);
        }
        if (text.is(noun - 1, JOINT) && AuthoredNouns.isOfWhatWasSaid(text.lower(noun)) && !text.is(noun, REPORT)) {
            return joint(text.sentences().start(text.sentenceAt(verb)));
        }
        if (!text.is(verb, WordSet.IN)) {
            return Optional.empty();
        }
        boolean known = text.is(first, WordSet.THE);
        boolean own = AuthoredNouns.isOfWhatWasSaid(text.lower(noun)) || text.is(noun, FILING);
        return known && !own ? Optional.empty() : toldIn(verb, noun).filter(words -> !known || isOrganization(words));
    }

    private boolean isOrganization(SourceWords words) {
        return text.names().is(words.noun(), EntityType.ORGANIZATION);
    }

    /** "Harland and Voss agreed on it, according to a joint statement": those two, if they open the sentence. */
    private Optional<SourceWords> joint(int start) {
        int one = nameAt(start);
        int and = one < 0 ? -1 : text.names().endToken(one);
        int other = and < 0 || !text.is(and, WordSet.PARTNER_JOINT) ? -1 : nameAt(and + 1);
        int end = other < 0 ? -1 : text.names().endToken(other);
        boolean duty = text.is(end, "must") || text.is(end, "should");
        boolean subject =
                end >= 0 && !duty && !text.is(end, WordSet.COPULA) && (text.isFinite(end) || text.cueAt(end) >= 0);
        return subject ? Optional.of(new SourceWords(text, start, end)) : Optional.empty();
    }

    private int nameAt(int token) {
        return text.names().at(text.is(token, WordSet.THE) ? token + 1 : token);
    }

    /** Whether the token is a verb of issuing or making: "released", "published", "conducted". */
    boolean isVerb(int token) {
        return text.is(token, WordSet.ISSUING) || text.is(token, PUBLISHED) || isConducted(token);
    }

    private boolean isIssued(int verb, int noun) {
        String word = text.lower(noun);
        boolean own = text.is(noun - 1, "its") || text.is(verb + 1, "its");
        return text.is(verb, WordSet.ISSUING)
                || (AuthoredNouns.isPrinting(text.lower(verb)) && AuthoredNouns.isPrinted(word))
                || (AuthoredNouns.isBearing(text.lower(verb))
                        && (word.equals(DISCLAIMER) || AuthoredNouns.isPrinted(word)))
                || (text.is(verb, PUBLISHED)
                        && (own
                                || AuthoredNouns.isPrinted(word)
                                || AuthoredNouns.isPublished(word)
                                || isPolicyPaper(noun)));
    }

    /** "A white paper", which a government publishes. */
    private boolean isPolicyPaper(int noun) {
        return text.is(noun, "paper") && (text.is(noun - 1, "white") || text.is(noun - 1, "green"));
    }

    /** "Harland conducted (a survey)", "carried out (a survey)". */
    private boolean isConducted(int verb) {
        return AuthoredNouns.isConducting(text.lower(verb)) || (text.is(verb, "out") && text.is(verb - 1, "carried"));
    }

    private boolean mayIssue(SourceWords words, int verb, int noun) {
        String document = text.lower(noun);
        if (words.isOfPerson()) {
            return text.is(noun, STATEMENT) || SuingVerb.isSuit(document) || WrittenWork.isOf(words, verb, noun);
        }
        boolean own = text.is(verb + 1, "its");
        boolean shown = AuthoredNouns.isShown(document) && !isWritten(verb) && !own;
        boolean printed = AuthoredNouns.isPublished(document) && OutletReport.isOutlet(words) && !own;
        boolean bearing = AuthoredNouns.isBearing(text.lower(verb)) && AuthoredNouns.isPrinted(document);
        boolean borne = bearing && !OutletReport.isOutlet(words); // "the minister has a report"
        return !shown && !printed && !borne && !isOfOther(noun) && !isMadeByOther(noun + 1) && !isToldNext(noun);
    }

    /** Whether whoever does so is the author even of a letter: "wrote", "sent"; not "released", "posted". */
    private boolean isWritten(int verb) {
        return AuthoredNouns.isWriting(text.lower(verb))
                || text.is(verb, "sent")
                || text.is(verb, "issued")
                || text.is(verb, "issues")
                || text.is(verb, "filed")
                || text.is(verb, "files");
    }

    /** "The Hale report", "a leaked report", "a statement on behalf of the family": not of whoever issues it. */
    boolean isOfOther(int noun) {
        return text.names().at(noun - 1) >= 0
                || LEAKED.contains(text.lower(noun - 1))
                || text.is(noun + 1, WordSet.FROM)
                || text.is(noun + 1, "commissioned")
                || (text.is(noun + 1, WordSet.ON) && text.is(noun + 2, "behalf"));
    }

    /** "(They released a report.) The author, Tom Bray, left", "Experts wrote it", "They were compiled by Harland". */
    private boolean isToldNext(int noun) {
        int next = text.sentences().end(text.sentenceAt(noun));
        int sentence = next < text.tokens().size() ? text.sentenceAt(next) : -1;
        int end = sentence < 0 ? next : Math.min(text.sentences().end(sentence), next + LONGEST_CLAUSE);
        boolean pronoun = text.is(next, WordSet.IT) || text.is(next, WordSet.THEY);
        for (int i = next; i < end; i++) {
            boolean made = pronoun && text.is(i, WordSet.AUTHORED) && text.is(i + 1, WordSet.BY);
            boolean wrote = AuthoredNouns.isWriting(text.lower(i))
                    && (text.is(i + 1, WordSet.IT) || text.is(i + 1, WordSet.THEM));
            if (made || wrote || text.is(i, "author") || text.is(i, "authors")) {
                return true;
            }
        }
        return false;
    }

    /** "(A letter) that the gunman had sent", "(a report) it had commissioned". */
    private boolean isMadeByOther(int token) {
        int subject = text.is(token, WordSet.THAT) || text.is(token, WordSet.THING_RELATIVE) ? token + 1 : token;
        boolean clause = text.is(subject, WordClass.SUBJECT_PRONOUN)
                || (subject > token && text.cueAt(subject) < 0 && !text.isFinite(subject));
        for (int i = subject + 1; clause && i < subject + LONGEST_CLAUSE && text.isWord(i); i++) {
            if (text.is(i, WordSet.AUTHORED) || text.is(i, "had") || text.is(i, "received")) {
                return true;
            }
        }
        return false;
    }

    private Optional<SourceWords> toldIn(int preposition, int noun) {
        int sentence = text.sentenceAt(preposition);
        SourceWords words = sources.in(sentence);
        if (words != null) {
            return Optional.of(words).filter(speaker -> isToldIn(speaker, preposition));
        }
        if (text.is(noun, STATEMENT) && !text.opensSentence(preposition)) {
            int telling = CognateVerb.toldIn(text, preposition);
            return telling < 0 ? Optional.empty() : subjects.apply(telling);
        }
        boolean letter = AuthoredNouns.isLetter(text.lower(noun));
        boolean own = letter || text.is(noun, STATEMENT) || text.is(noun, FILING) || text.is(preposition + 1, "its");
        return own && text.opensSentence(preposition) ? organizationBehind(noun + 1) : Optional.empty();
    }

    /**
     * "Hill said in a statement", "Hill in a statement said", "called it “old” in a statement"; not "Hill said he was
     * insulted in a statement".
     */
    private boolean isToldIn(SourceWords words, int preposition) {
        return text.opensSentence(preposition)
                || text.isComma(preposition - 1)
                || text.cueAt(preposition - 1) >= 0
                || text.isQuoted(preposition - 1)
                || (words.first() < preposition && words.end() >= preposition);
    }

    /** "(In a statement on Friday), Harland (apologised)": the subject behind the comma. */
    private Optional<SourceWords> organizationBehind(int from) {
        int end = text.sentences().end(text.sentenceAt(from));
        int comma = from;
        boolean to = text.is(from, WordSet.TO); // "to Karl Voss(, Harland apologised)"
        while (comma < end && !text.isComma(comma) && (to || text.names().at(comma) < 0)) {
            comma++;
        }
        int first = comma + 1;
        int name = first < end ? nameAt(first) : -1;
        int last = name < 0 ? end : text.names().endToken(name);
        boolean subject = name >= 0
                && text.isComma(comma)
                && text.names().type(name) == EntityType.ORGANIZATION
                && !text.is(last, WordClass.AUXILIARY)
                && (text.isFinite(last) || text.cueAt(last) >= 0);
        return subject ? Optional.of(new SourceWords(text, first, last)) : Optional.empty();
    }
}
