package io.quotewire.core.speaker;

import io.quotewire.core.model.SpeakerKind;
import io.quotewire.core.speaker.antecedent.DocumentAuthors;
import io.quotewire.core.speaker.phrase.AuthorPhrase;
import io.quotewire.core.speaker.phrase.AuthoredNouns;
import io.quotewire.core.speaker.phrase.SourceWords;
import io.quotewire.core.syntax.NewsText;
import java.util.Optional;
import java.util.function.Function;

/** "Harland's statement", "a report by Harland", "the report": its author, where the text tells who that is. */
final class DocumentPhrase implements SpeakerResolver {
    private final NewsText text;
    private final DocumentAuthors authors;
    private final Function<SourceWords, Speaker> speakers;

    /**
     * Makes the resolver of a text.
     *
     * @param speakers says whom the words for the author mean
     */
    DocumentPhrase(NewsText text, DocumentAuthors authors, Function<SourceWords, Speaker> speakers) {
        this.text = text;
        this.authors = authors;
        this.speakers = speakers;
    }

    @Override
    public Optional<Speaker> resolve(SourceWords source) {
        return AuthoredNouns.isAt(text, AuthorPhrase.noun(text, source))
                ? authors.of(source)
                        .map(speakers)
                        .filter(DocumentPhrase::isTold)
                        .map(DocumentPhrase::byDocument)
                : Optional.empty();
    }

    private static boolean isTold(Speaker author) {
        return author.kind() != SpeakerKind.UNNAMED && author.kind() != SpeakerKind.UNKNOWN;
    }

    private static Speaker byDocument(Speaker author) {
        return new Speaker(author.kind(), author.name(), author.others(), SpeakerPath.NOUN);
    }
}
