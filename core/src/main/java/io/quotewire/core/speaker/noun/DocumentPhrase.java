package io.quotewire.core.speaker.noun;

import io.quotewire.core.model.SpeakerKind;
import io.quotewire.core.speaker.document.DocumentAuthors;
import io.quotewire.core.speaker.phrase.AuthorPhrase;
import io.quotewire.core.speaker.phrase.AuthoredNouns;
import io.quotewire.core.speaker.phrase.DocumentNoun;
import io.quotewire.core.speaker.phrase.OwnPage;
import io.quotewire.core.speaker.phrase.SourceWords;
import io.quotewire.core.speaker.resolution.SoleSpeaker;
import io.quotewire.core.speaker.resolution.Speaker;
import io.quotewire.core.speaker.resolution.SpeakerPath;
import io.quotewire.core.speaker.resolution.SpeakerResolver;
import io.quotewire.core.syntax.NewsText;
import java.util.Optional;
import java.util.function.Function;

/**
 * Resolves a document to its author, if the text names one: "Harland's statement", "a report by Harland", "the report".
 */
public final class DocumentPhrase implements SpeakerResolver {
    private static final String REPORT = "report";

    private final NewsText text;
    private final DocumentAuthors authors;
    private final SoleSpeaker sole;
    private final Function<SourceWords, Speaker> speakers;

    /**
     * Creates the resolver for a text.
     *
     * @param sole finds who alone has spoken
     * @param speakers resolves the words for the author
     */
    public DocumentPhrase(
            NewsText text, DocumentAuthors authors, SoleSpeaker sole, Function<SourceWords, Speaker> speakers) {
        this.text = text;
        this.authors = authors;
        this.sole = sole;
        this.speakers = speakers;
    }

    @Override
    public Optional<Speaker> resolve(SourceWords source) {
        if (OwnPage.isAccount(source)) {
            Speaker owner = author(new SourceWords(text, source.first(), source.first() + 1));
            return Optional.of(isTold(owner) ? byDocument(owner) : Speaker.unknown());
        }
        if (!AuthoredNouns.isAt(text, DocumentNoun.of(text, source))) {
            return Optional.empty();
        }
        Optional<SourceWords> author = authors.of(source);
        return author.map(this::author)
                .filter(DocumentPhrase::isTold)
                .or(() -> author.isEmpty() && authors.isOfWhatWasSaid(source)
                        ? sole.before(source.first())
                                .or(() -> isStatement(source) ? sole.last(source.first()) : Optional.empty())
                                .filter(speaker -> !isOtherSince(source, speaker))
                        : Optional.empty())
                .map(DocumentPhrase::byDocument);
    }

    /** "The statement", "the survey", which whoever spoke last has made; a "report" may be of others. */
    private boolean isStatement(SourceWords source) {
        return source.isTheNoun() && !text.is(source.noun(), REPORT);
    }

    /** "Harland said … Voss hit back. The statement said". */
    private boolean isOtherSince(SourceWords source, Speaker speaker) {
        String name = speaker.name();
        return name != null && sole.isAnybodyNamed(source.first(), name);
    }

    /** The author; "the Gartner (report)" is an organisation's, whatever the name looks like. */
    private Speaker author(SourceWords words) {
        Speaker author = speakers.apply(words);
        boolean before = author.kind() == SpeakerKind.PERSON && AuthorPhrase.isBeforeNoun(words);
        return before ? Speaker.organization(words.text().tokens().word(words.first()), SpeakerPath.NOUN) : author;
    }

    private static boolean isTold(Speaker author) {
        return author.kind() != SpeakerKind.UNNAMED && author.kind() != SpeakerKind.UNKNOWN;
    }

    private static Speaker byDocument(Speaker author) {
        return new Speaker(author.kind(), author.name(), author.others(), SpeakerPath.NOUN);
    }
}
