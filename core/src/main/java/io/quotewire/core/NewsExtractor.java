package io.quotewire.core;

import io.quotewire.core.aside.RunningText;
import io.quotewire.core.direct.DirectSpeech;
import io.quotewire.core.entity.catalogue.EntityCatalogue;
import io.quotewire.core.entity.tagger.EntityModel;
import io.quotewire.core.frame.AttributionFrame;
import io.quotewire.core.frame.Boilerplate;
import io.quotewire.core.frame.FrameChoice;
import io.quotewire.core.frame.Unsaid;
import io.quotewire.core.indirect.IndirectFrames;
import io.quotewire.core.indirect.RelativeAntecedent;
import io.quotewire.core.model.Extraction;
import io.quotewire.core.person.People;
import io.quotewire.core.speaker.Speakers;
import io.quotewire.core.speaker.Utterance;
import io.quotewire.core.speaker.Utterances;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.text.NormalText;
import io.quotewire.core.text.Span;
import io.quotewire.core.version.RulesVersion;
import io.quotewire.core.work.Stage;
import java.util.ArrayList;
import java.util.List;

/**
 * The extractor of this library. It reads the text with its names and cues ({@link TextReader}), finds the frames of
 * quoted and reported speech, and resolves their speakers.
 */
public final class NewsExtractor implements Extractor {
    private final TextReader reader;
    private final EntityCatalogue catalogue;
    private final String version;
    private final IndirectFrames reportedSpeech = new IndirectFrames();

    private NewsExtractor(EntityModel model, EntityCatalogue catalogue) {
        this.reader = TextReader.of(model);
        this.catalogue = catalogue;
        this.version = RulesVersion.current() + "-" + model.version() + "-" + catalogue.version();
    }

    /** The extractor with the lexicon, the model and the catalogue that ship with this library. */
    public static NewsExtractor standard() {
        return of(EntityModel.english(), EntityCatalogue.shipped());
    }

    /** An extractor that finds names with this model and links them to the entities of this catalogue. */
    public static NewsExtractor of(EntityModel model, EntityCatalogue catalogue) {
        return new NewsExtractor(model, catalogue);
    }

    @Override
    public String version() {
        return version;
    }

    @Override
    public Extraction extract(String body) {
        return together(List.of(body)).get(0);
    }

    @Override
    public List<Extraction> extractAll(List<String> bodies) {
        List<Extraction> extracted = new ArrayList<>(bodies.size());
        for (Span batch : Stage.batches(bodies)) {
            extracted.addAll(together(bodies.subList(batch.start(), batch.end())));
        }
        return extracted;
    }

    private List<Extraction> together(List<String> bodies) {
        int count = bodies.size();
        List<RunningText> running = Stage.each(count, i -> RunningText.of(NormalText.of(bodies.get(i))));
        List<NewsText> texts = reader.read(running);
        List<OriginalWords> originals = Stage.each(count, i -> new OriginalWords(bodies.get(i), running.get(i)));
        List<People> people = Stage.each(
                count, i -> People.of(texts.get(i).tokens(), texts.get(i).names()));
        List<Mentions> mentions =
                Stage.each(count, i -> Mentions.of(originals.get(i), texts.get(i), people.get(i), catalogue));
        List<List<AttributionFrame>> direct = Stage.each(count, i -> DirectSpeech.find(texts.get(i)));
        List<List<AttributionFrame>> reported = Stage.each(count, i -> reportedSpeech.find(texts.get(i)));
        List<List<AttributionFrame>> frames =
                Stage.each(count, i -> published(running.get(i), texts.get(i), direct.get(i), reported.get(i)));
        List<List<Utterance>> utterances = Stage.each(
                count, i -> Utterances.of(frames.get(i), new Speakers(texts.get(i), people.get(i), frames.get(i))::of));
        return Stage.each(
                count,
                i -> new Extraction(
                        new QuoteWriter(originals.get(i), texts.get(i), mentions.get(i)).quotes(utterances.get(i)),
                        mentions.get(i).all(),
                        mentions.get(i).ownNames()));
    }

    /** The best of the frames that were found, without those that nobody said. */
    private static List<AttributionFrame> published(
            RunningText running, NewsText text, List<AttributionFrame> direct, List<AttributionFrame> reported) {
        List<AttributionFrame> frames =
                RelativeAntecedent.added(text, FrameChoice.best(running.text(), direct, reported));
        frames.removeIf(frame -> isBoilerplate(text, frame) || Unsaid.is(text, frame));
        return frames;
    }

    private static boolean isBoilerplate(NewsText text, AttributionFrame frame) {
        int paragraph = text.paragraphs().at(frame.start());
        return paragraph >= 0 && Boilerplate.is(text.tokens().text(), text.paragraphs(), paragraph);
    }
}
