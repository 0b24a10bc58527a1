package io.quotewire.core.speaker.document;

import io.quotewire.core.speaker.phrase.AuthorPhrase;
import io.quotewire.core.speaker.phrase.AuthoredNouns;
import io.quotewire.core.speaker.phrase.DocumentNoun;
import io.quotewire.core.speaker.phrase.LastSources;
import io.quotewire.core.speaker.phrase.SourceWords;
import io.quotewire.core.syntax.NewsText;
import java.util.Optional;

/**
 * Finds the author of a document: in its own phrase ({@link AuthorPhrase}), for "the report" where it was last
 * mentioned ({@link EarlierMention}), otherwise where it is mentioned next ({@link AuthorAfterMention}). A document
 * mentioned without an author has none, and neither has one of two that are in play.
 */
public final class DocumentAuthors {
    private final NewsText text;
    private final EarlierMention earlier;
    private final AuthorAfterMention later;

    public DocumentAuthors(NewsText text, LastSources sources) {
        this.text = text;
        OutletReport reports = new OutletReport(text, sources);
        later = new AuthorAfterMention(text, reports);
        earlier = new EarlierMention(text, sources, reports, later);
    }

    /** Whether the source is "the statement", "the survey" or the like, and no such document was mentioned before. */
    public boolean isOfWhatWasSaid(SourceWords source) {
        int noun = source.noun();
        String word = text.lower(noun);
        return (AuthoredNouns.isOfWhatWasSaid(word) || AuthoredNouns.isFinding(word))
                && (DocumentMention.isMeant(text, source.first(), noun) || earlier.isBareStatement(noun))
                && earlier.isFirst(source.first(), word);
    }

    /** The words for the author of the document in the words of a source. */
    public Optional<SourceWords> of(SourceWords source) {
        int noun = DocumentNoun.of(text, source);
        Optional<SourceWords> told = AuthorPhrase.of(text, source.first(), noun);
        boolean meant = DocumentMention.isMeant(text, source.first(), noun);
        if (told.isEmpty() || (meant && DocumentMention.isPublished(text, noun))) {
            Optional<SourceWords> before = before(source.first(), noun, meant);
            told = before.isPresent() ? before : told;
        }
        return told.or(() -> text.isComma(noun + 1) ? Optional.empty() : later.made(source.first()))
                .or(() -> later.of(source, noun));
    }

    /** The author by the mentions before, or by the clause in which the document is mentioned now. */
    private Optional<SourceWords> before(int first, int noun, boolean meant) {
        String word = text.lower(noun);
        if (meant) {
            return earlier.of(first, word);
        }
        return DocumentMention.isOfKind(text, first, noun)
                ? earlier.ofKind(first, word, text.lower(noun - 1))
                : earlier.issued(first, noun);
    }
}
