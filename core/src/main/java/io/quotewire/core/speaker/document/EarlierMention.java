package io.quotewire.core.speaker.document;

import io.quotewire.core.speaker.phrase.AuthorPhrase;
import io.quotewire.core.speaker.phrase.AuthoredNouns;
import io.quotewire.core.speaker.phrase.LastSources;
import io.quotewire.core.speaker.phrase.SourceWords;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.syntax.subject.SubjectBefore;
import io.quotewire.core.text.Span;
import io.quotewire.core.words.GroupNouns;
import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordSet;
import java.util.Optional;

/**
 * Finds the author of "the report" before it: where the report was last mentioned, or by what its author did: "Harland
 * sued", "Harland surveyed shops", "the Herald reported".
 */
final class EarlierMention {
    /** How many tokens are scanned for a document that is mentioned repeatedly; it bounds each look-up. */
    private static final int MOST = 1500;

    private static final String STATEMENT = "statement";

    private final NewsText text;
    private final SubjectBefore subjects;
    private final IssuedDocument issued;
    private final DocumentMention mentions;
    private final OutletReport reports;
    private final AuthorAfterMention later;

    EarlierMention(NewsText text, LastSources sources, OutletReport reports, AuthorAfterMention later) {
        this.text = text;
        this.later = later;
        subjects = new SubjectBefore(text);
        issued = new IssuedDocument(text, sources, this::subject);
        mentions = new DocumentMention(text, issued);
        this.reports = reports;
    }

    /**
     * The words for the author.
     *
     * @param token the first token of the document's phrase
     * @param noun its lower-case noun
     */
    Optional<SourceWords> of(int token, String noun) {
        int from = DocumentMention.farthest(token, noun);
        boolean renamed = AuthoredNouns.isFinding(noun) || !mentions.isBetween(from, token, noun);
        boolean bare = text.is(token + 1, noun);
        Optional<SourceWords> told = Optional.empty();
        Optional<SourceWords> published = Optional.empty();
        for (int i = token - 1; i > Math.max(-1, Math.max(from, token - MOST)); i--) {
            boolean suing = SuingVerb.isAt(text, i, noun);
            if (suing && (SuingVerb.isPassive(text, i) || SuingVerb.isMutual(text, i))) {
                return Optional.empty();
            }
            Optional<SourceWords> active = suing ? subject(SuingVerb.first(text, i)) : made(i, token, noun, bare);
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
            if ((renamed || text.is(i, noun)) && mentions.isAt(i, noun)) {
                int first = mentions.start(i);
                Optional<SourceWords> author = author(first, i);
                boolean known = first == i || DocumentMention.isMeant(text, first, i);
                boolean weak =
                        author.filter(words -> text.is(words.first(), "its")).isPresent()
                                || (known && DocumentMention.isPublished(text, i));
                if (weak) {
                    published = published.or(() -> author);
                } else if (author.isPresent() || !known) {
                    int mention = i;
                    return author.or(() -> later.of(new SourceWords(text, first, mention + 1), mention))
                            .filter(words -> words.first() < token)
                            .filter(words -> !mentions.isOneOfTwo(mention, noun, token, words)
                                    && !mentions.isAfterAnother(mention, noun, token, words));
                }
                from = DocumentMention.farthest(i, noun);
                told = Optional.empty();
            }
        }
        return told.isPresent() ? told : published;
    }

    /**
     * The words for the author of a document of some kind where it was mentioned last: "a white paper by Harland",
     * before "the white paper".
     *
     * @param kind the lower-case word before its noun
     */
    Optional<SourceWords> ofKind(int token, String noun, String kind) {
        int from = DocumentMention.farthest(token, noun);
        for (int i = token - 1; i > Math.max(0, Math.max(from, token - MOST)); i--) {
            if (text.is(i, noun) && text.is(i - 1, kind) && mentions.isAt(i, noun)) {
                int first = mentions.start(i);
                Optional<SourceWords> author = author(first, i);
                if (author.isPresent() || !text.is(first, WordSet.THE)) {
                    return author;
                }
                from = DocumentMention.farthest(i, noun);
            }
        }
        return Optional.empty();
    }

    /** "The Herald reported", "Harland surveyed shops": whose the document is by its verb. */
    private Optional<SourceWords> made(int verb, int document, String noun, boolean bare) {
        Optional<SourceWords> paper = bare ? reports.reporting(verb, noun) : Optional.empty();
        return paper.isPresent() || !CognateVerb.isAt(text, verb, document, noun)
                ? paper
                : subject(text.is(verb - 1, WordSet.HAVE) ? verb - 1 : verb).filter(CognateVerb::mayHave);
    }

    /** "The Long Road, by Mary Hill, …", before "the book"; the token is that of "by". */
    private Optional<SourceWords> titled(int by, String noun) {
        return text.is(by, WordSet.BY) && AuthoredNouns.isTitled(noun) && WrittenWork.isTitleBefore(text, by)
                ? AuthorPhrase.behindBy(text, by + 1).filter(OutletReport::isNamed)
                : Optional.empty();
    }

    private Optional<SourceWords> subject(int verb) {
        return subjects.find(verb, text.sentences().start(text.sentenceAt(verb)))
                .map(subject -> new Span(
                        text.tokens().start(subject.first()), text.tokens().end(subject.end() - 1)))
                .map(subject -> SourceWords.of(text, subject));
    }

    /** Whether the text mentions no document of the kind before the token: "the statement" is of what was just said. */
    boolean isFirst(int token, String noun) {
        for (int i = token - 1; i > Math.max(-1, DocumentMention.farthest(token, noun)); i--) {
            boolean such = AuthoredNouns.mayBeOne(text.lower(i), noun)
                    && !text.isQuoted(i)
                    && !text.is(i - 1, WordSet.TO) // "to report fraud"
                    && !GroupNouns.isOrganization(text.lower(i + 1)); // "research institute"
            if (such && !isBareStatement(i) && !DocumentMention.isMeant(text, mentions.start(i), i)) {
                return false;
            }
        }
        return true;
    }

    /** "Harland said so. A statement | said": whoever spoke has made it. */
    boolean isBareStatement(int noun) {
        return text.is(noun, STATEMENT) && text.opensSentence(noun - 1) && text.cueAt(noun + 1) >= 0;
    }

    /** The author of a document by the clause of its mention: "Harland published | an article (that said)". */
    Optional<SourceWords> issued(int first, int mention) {
        return text.is(first, WordSet.ARTICLE) ? issued.author(first, mention) : Optional.empty();
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
