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
import io.quotewire.core.work.Stage;
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
        return read(List.of(text)).get(0);
    }

    /**
     * Reads texts, all of them stage by stage ({@link Stage}).
     *
     * @throws java.util.concurrent.CancellationException if the thread was interrupted meanwhile
     */
    List<NewsText> read(List<RunningText> texts) {
        int count = texts.size();
        List<Words> words = Stage.each(count, i -> Words.of(texts.get(i)));
        List<EntitySpans> tagged =
                Stage.each(count, i -> tagger.tag(words.get(i).tokens()));
        List<EntitySpans> names = Stage.each(
                count, i -> words.get(i).named(tagged.get(i), texts.get(i).designations()));
        return Stage.each(count, i -> withCues(words.get(i), names.get(i)));
    }

    private NewsText withCues(Words words, EntitySpans names) {
        QuoteSpans quotes = words.quotes();
        Tokens tokens = words.tokens();
        List<Cue> cues = cueMatcher.match(tokens, words.classes(), token -> names.at(token) >= 0);
        cues.removeIf(cue -> quotes.outer().at(tokens.start(cue.head())) >= 0);
        return new NewsText(tokens, words.classes(), words.paragraphs(), quotes, words.sentences(), names, cues);
    }

    /** What is known of a text before its names. */
    private record Words(Tokens tokens, WordClasses classes, Spans paragraphs, QuoteSpans quotes, Spans sentences) {
        static Words of(RunningText text) {
            Spans paragraphs = text.paragraphs();
            Tokens tokens = Tokenizer.tokenize(text.lines());
            QuoteSpans quotes = QuoteMarks.pair(tokens, paragraphs);
            Spans sentences = Sentences.split(tokens, paragraphs, quotes.outer());
            return new Words(tokens, WordClasses.of(tokens), paragraphs, quotes, sentences);
        }

        EntitySpans named(EntitySpans tagged, List<Designation> designations) {
            return OrganizationsInContext.of(tokens, classes, tagged, designations);
        }
    }
}
