package io.quotewire.core.speaker.document;

import io.quotewire.core.speaker.phrase.AuthorPhrase;
import io.quotewire.core.speaker.phrase.AuthoredNouns;
import io.quotewire.core.speaker.phrase.SourceWords;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.words.Plural;
import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordSet;
import java.util.Optional;

/**
 * Finds the author of a document in the text after its mention: "A survey says … The survey was carried out by
 * Harland", "Produced by Harland, the report". Another document of the same kind ends the search.
 */
final class AuthorAfterMention {
    /** How many tokens ahead are scanned for one document. */
    private static final int MOST = 600;
    /** The maximum number of words between an article and the noun. */
    private static final int LONGEST = 3;
    /** The maximum number of tokens between the noun and its verb. */
    private static final int LONGEST_SUBJECT = 20;
    /** In how many further paragraphs another finding is that of the lead. */
    private static final int NEXT_PARAGRAPHS = 2;

    private final NewsText text;
    private final OutletReport reports;

    AuthorAfterMention(NewsText text, OutletReport reports) {
        this.text = text;
        this.reports = reports;
    }

    /** The words for the author of the document with this noun: "the survey", or "a new survey" that opens a text. */
    Optional<SourceWords> of(SourceWords source, int noun) {
        boolean goesOn = text.is(source.first(), WordSet.THE);
        boolean bare = noun + 1 == source.endBeforeDay()
                || AuthorPhrase.isSeen(text, noun + 1)
                || (text.is(noun + 1, WordSet.AUTHORED) && noun + 2 == source.endBeforeDay());
        for (int i = source.first() + 1; i < noun; i++) {
            bare &= goesOn ? text.is(i, WordClass.OPEN) && !text.isCapital(i) : text.is(i, WordClass.OPEN);
        }
        boolean lead = !goesOn && isOneOfLead(source.first(), noun);
        Optional<SourceWords> author = bare && (goesOn || lead) ? of(noun, text.lower(noun), lead) : Optional.empty();
        boolean next = bare && lead && AuthoredNouns.isFinding(text.lower(noun));
        return next ? author.or(() -> reports.next(noun)) : author;
    }

    /** "The survey", for "new research" also "the study". */
    private boolean isSuch(int token, String noun, boolean lead) {
        String word = text.lower(token);
        return word.equals(noun) || (lead && AuthoredNouns.isFinding(noun) && AuthoredNouns.isFinding(word));
    }

    /** "A survey", "figures" in the lead; not "reports". */
    private boolean isOneOfLead(int first, int noun) {
        boolean several = Plural.endsLikeOne(text.lower(noun)) && !text.is(noun, WordSet.FIGURES);
        return text.paragraphAt(noun) <= 1
                && !several
                && (text.is(first, WordSet.ARTICLE) || text.is(first, WordClass.OPEN));
    }

    /** @param lead whether the document is one of the lead, which the next words may call another finding */
    private Optional<SourceWords> of(int token, String noun, boolean lead) {
        for (int i = token + 1; i < Math.min(text.tokens().size(), token + MOST); i++) {
            if (text.quoteAt(i) >= 0) {
                continue;
            }
            Optional<SourceWords> fronted = text.opensSentence(i) ? fronted(i, noun) : Optional.empty();
            if (fronted.isPresent()) {
                return fronted;
            }
            boolean near = lead && text.paragraphAt(i) <= text.paragraphAt(token) + NEXT_PARAGRAPHS;
            int article = isSuch(i, noun, near) ? article(i) : -1;
            if (article >= 0 && text.is(article, WordSet.SINGULAR_AHEAD)) {
                return Optional.empty();
            }
            if (article >= 0 && goesOn(article)) {
                Optional<SourceWords> author = AuthorPhrase.of(text, article, i).or(() -> made(article));
                if (author.isPresent() && !text.is(author.get().first(), WordClass.POSSESSIVE)) {
                    return author;
                }
            }
        }
        return Optional.empty();
    }

    private boolean goesOn(int article) {
        return text.is(article, WordSet.THE) || text.is(article, "this");
    }

    private int article(int noun) {
        int article = noun - 1;
        while (article > noun - LONGEST && text.is(article, WordClass.OPEN) && text.cueAt(article) < 0) {
            article--;
        }
        return text.is(article, WordSet.ANY_DETERMINER) ? article : -1;
    }

    /** "The survey of shops in Lima was carried out by | Harland", at the start of its sentence. */
    Optional<SourceWords> made(int article) {
        int sentence = text.sentenceAt(article);
        if (sentence < 0 || !text.opensSentence(article)) {
            return Optional.empty();
        }
        int end = Math.min(text.sentences().end(sentence), article + LONGEST_SUBJECT);
        for (int i = article + 2; i < end; i++) {
            if (text.is(i, WordSet.COPULA)) {
                int by = behindMaking(text.is(i + 1, WordClass.ADVERB) ? i + 2 : i + 1);
                return by < 0 ? Optional.empty() : AuthorPhrase.behindBy(text, by + 1);
            }
            if (text.isFinite(i) || text.is(i, WordSet.BY)) {
                break;
            }
        }
        return Optional.empty();
    }

    /** "Produced by | Harland(,) the report found": a fronted participle. */
    private Optional<SourceWords> fronted(int token, String noun) {
        int by = behindMaking(token);
        Optional<SourceWords> author = by < 0 ? Optional.empty() : AuthorPhrase.behindBy(text, by + 1);
        return author.filter(words -> isBehind(words.end(), noun));
    }

    /** "(Produced by Harland), | the report": whether the document follows. */
    private boolean isBehind(int end, String noun) {
        int article = text.isComma(end) ? end + 1 : end;
        if (!text.is(article, WordSet.THE)) {
            return false;
        }
        for (int i = article + 1; i <= article + LONGEST; i++) {
            String word = text.lower(i);
            if (word.equals(noun) || (AuthoredNouns.isFinding(word) && AuthoredNouns.isFinding(noun))) {
                return true;
            }
        }
        return false;
    }

    /** "Carried out | by", "conducted | by": the token of "by", otherwise -1. */
    private int behindMaking(int verb) {
        boolean carried = text.is(verb, "carried") && text.is(verb + 1, "out");
        int done = carried ? verb + 2 : verb + 1;
        int behind = text.is(done, WordClass.ADVERB) ? done + 1 : done; // "carried out jointly | by"
        int by = text.is(behind, WordSet.DAY_MODIFIER) && text.is(behind + 1, WordSet.WEEKDAY) ? behind + 2 : behind;
        boolean made =
                carried || (text.is(verb, WordSet.AUTHORED) && !AuthoredNouns.isDoneByOthers(text.lower(verb), ""));
        return made && text.is(by, WordSet.BY) ? by : -1;
    }
}
