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
import io.quotewire.core.version.RulesVersion;
import io.quotewire.core.work.InterruptCheck;
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
        RunningText running = RunningText.of(NormalText.of(body));
        NewsText text = reader.read(running);
        OriginalWords original = new OriginalWords(body, running);
        InterruptCheck.check();
        People people = People.of(text.tokens(), text.names());
        Mentions mentions = Mentions.of(original, text, people, catalogue);
        InterruptCheck.check();
        List<AttributionFrame> frames = RelativeAntecedent.added(
                text, FrameChoice.best(running.text(), DirectSpeech.find(text), reportedSpeech.find(text)));
        frames.removeIf(frame -> isBoilerplate(text, frame) || Unsaid.is(text, frame));
        InterruptCheck.check();
        List<Utterance> utterances = Utterances.of(frames, new Speakers(text, people, frames)::of);
        return new Extraction(
                new QuoteWriter(original, text, mentions).quotes(utterances), mentions.all(), mentions.ownNames());
    }

    private static boolean isBoilerplate(NewsText text, AttributionFrame frame) {
        int paragraph = text.paragraphs().at(frame.start());
        return paragraph >= 0 && Boilerplate.is(text.tokens().text(), text.paragraphs(), paragraph);
    }
}
