package io.quotewire.core;

import io.quotewire.core.aside.Designation;
import io.quotewire.core.aside.RunningText;
import io.quotewire.core.cue.Cue;
import io.quotewire.core.cue.CueLexicon;
import io.quotewire.core.cue.CueMatcher;
import io.quotewire.core.entity.EntitySpans;
import io.quotewire.core.entity.context.OrganizationsInContext;
import io.quotewire.core.entity.tagger.EntityModel;
import io.quotewire.core.entity.tagger.EntityTagger;
import io.quotewire.core.marks.QuoteMarks;
import io.quotewire.core.marks.QuoteSpans;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.text.Sentences;
import io.quotewire.core.text.Spans;
import io.quotewire.core.text.Tokenizer;
import io.quotewire.core.text.Tokens;
import io.quotewire.core.words.WordClasses;
import io.quotewire.core.work.InterruptCheck;
import java.util.List;

/**
 * Turns the text of an article into what all rules work on: its tokens, paragraphs, quote marks and sentences, its
 * names, and the cues outside its quoted passages. Immutable.
 */
public final class TextReader {
    private final EntityTagger tagger;
    private final CueMatcher cueMatcher;

    private TextReader(EntityTagger tagger, CueMatcher cueMatcher) {
        this.tagger = tagger;
        this.cueMatcher = cueMatcher;
    }

    /** A reader that finds names with this model, and cues with the English cue lexicon. */
    public static TextReader of(EntityModel model) {
        return new TextReader(model.tagger(), new CueMatcher(CueLexicon.english()));
    }

    /**
     * Reads a text.
     *
     * @throws java.util.concurrent.CancellationException if the thread was interrupted meanwhile
     */
    public NewsText read(RunningText text) {
        Spans paragraphs = text.paragraphs();
        Tokens tokens = Tokenizer.tokenize(text.lines());
        QuoteSpans quotes = QuoteMarks.pair(tokens, paragraphs);
        Spans sentences = Sentences.split(tokens, paragraphs, quotes.outer());
        InterruptCheck.check();
        WordClasses classes = WordClasses.of(tokens);
        List<Designation> designations = text.designations();
        EntitySpans names = OrganizationsInContext.of(tokens, classes, tagger.tag(tokens), designations);
        InterruptCheck.check();
        List<Cue> cues = cueMatcher.match(tokens, classes, token -> names.at(token) >= 0);
        cues.removeIf(cue -> quotes.outer().at(tokens.start(cue.head())) >= 0);
        return new NewsText(tokens, classes, paragraphs, quotes, sentences, names, cues);
    }
}
