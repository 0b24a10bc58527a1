package io.quotewire.core;

import io.quotewire.core.cue.Cue;
import io.quotewire.core.cue.CueLexicon;
import io.quotewire.core.cue.CueMatcher;
import io.quotewire.core.entity.EntitySpans;
import io.quotewire.core.entity.EntityTagger;
import io.quotewire.core.entity.tagger.EntityModel;
import io.quotewire.core.indirect.FrameChoice;
import io.quotewire.core.indirect.IndirectFrames;
import io.quotewire.core.person.People;
import io.quotewire.core.quote.AttributionFrame;
import io.quotewire.core.quote.DirectSpeech;
import io.quotewire.core.quote.NewsText;
import io.quotewire.core.quote.QuoteMarks;
import io.quotewire.core.quote.QuoteSpans;
import io.quotewire.core.speaker.Speaker;
import io.quotewire.core.speaker.Speakers;
import io.quotewire.core.text.CodePointOffsets;
import io.quotewire.core.text.Paragraphs;
import io.quotewire.core.text.Sentences;
import io.quotewire.core.text.Span;
import io.quotewire.core.text.Spans;
import io.quotewire.core.text.Tokenizer;
import io.quotewire.core.text.Tokens;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The extractor of this library: tokens, paragraphs and quote marks, then names and cues, then the frames of quoted and
 * reported speech, then their speakers.
 */
public final class NewsExtractor implements Extractor {
    private static final String VERSION = "1";

    private final EntityTagger tagger;
    private final CueMatcher cueMatcher;
    private final IndirectFrames reportedSpeech = new IndirectFrames();

    private NewsExtractor(EntityTagger tagger, CueMatcher cueMatcher) {
        this.tagger = tagger;
        this.cueMatcher = cueMatcher;
    }

    /** The extractor with the lexicon and the model that come with this library. */
    public static NewsExtractor standard() {
        return new NewsExtractor(EntityModel.english().tagger(), new CueMatcher(CueLexicon.english()));
    }

    @Override
    public String version() {
        return VERSION;
    }

    @Override
    public Extraction extract(String title, String body) {
        NewsText text = read(body);
        People people = People.of(text.tokens(), text.names());
        Speakers speakers = new Speakers(text, people);
        CodePointOffsets offsets = CodePointOffsets.of(body);
        List<Quote> quotes = new ArrayList<>();
        int statement = 0;
        Speaker speaker = null;
        Span source = null;
        for (AttributionFrame frame : FrameChoice.best(DirectSpeech.find(text), reportedSpeech.find(text))) {
            Span named = frame.source();
            if (named != null) {
                speaker = speakers.of(named);
                source = named;
            }
            if (speaker == null) {
                continue;
            }
            for (Span content : frame.contents()) {
                quotes.add(quote(body, offsets, frame, content, statement, speaker, source));
            }
            statement++;
        }
        quotes.sort(Comparator.comparingInt(Quote::start).thenComparingInt(Quote::end));
        return new Extraction(quotes, mentions(text, people, offsets));
    }

    private NewsText read(String body) {
        Tokens tokens = Tokenizer.tokenize(body);
        Spans paragraphs = Paragraphs.of(body);
        QuoteSpans quotes = QuoteMarks.pair(body, paragraphs);
        Spans sentences = Sentences.split(tokens, paragraphs, quotes.outer());
        EntitySpans names = tagger.tag(tokens);
        List<Cue> cues = cueMatcher.match(tokens).stream()
                .filter(cue -> quotes.outer().at(tokens.start(cue.head())) < 0)
                .toList();
        return new NewsText(tokens, paragraphs, quotes, sentences, names, cues);
    }

    private static Quote quote(
            String body,
            CodePointOffsets offsets,
            AttributionFrame frame,
            Span content,
            int statement,
            Speaker speaker,
            @Nullable Span source) {
        Span cue = frame.cue();
        return new Quote(
                frame.type(),
                offsets.at(content.start()),
                offsets.at(content.end()),
                body.substring(content.start(), content.end()),
                statement,
                speaker.name(),
                null,
                speaker.kind(),
                speaker.role(),
                List.of(),
                source == null ? null : body.substring(source.start(), source.end()),
                source == null ? null : offsets.at(source.start()),
                source == null ? null : offsets.at(source.end()),
                cue == null ? null : body.substring(cue.start(), cue.end()),
                cue == null ? null : offsets.at(cue.start()),
                cue == null ? null : offsets.at(cue.end()),
                List.of(),
                frame.evidence() * speaker.certainty());
    }

    private static List<Mention> mentions(NewsText text, People people, CodePointOffsets offsets) {
        List<Mention> mentions = new ArrayList<>();
        EntitySpans names = text.names();
        Tokens tokens = text.tokens();
        for (int i = 0; i < names.size(); i++) {
            int start = tokens.start(names.firstToken(i));
            int end = tokens.end(names.endToken(i) - 1);
            String words = tokens.text().substring(start, end);
            String entity = people.of(i).map(person -> person.name().toString()).orElse(words);
            mentions.add(new Mention(offsets.at(start), offsets.at(end), names.type(i), words, entity, null, null));
        }
        return mentions;
    }
}
