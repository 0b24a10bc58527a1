package io.quotewire.benchmarks;

import io.quotewire.core.Extractor;
import io.quotewire.core.NewsExtractor;
import io.quotewire.core.TextReader;
import io.quotewire.core.aside.RunningText;
import io.quotewire.core.cue.CueLexicon;
import io.quotewire.core.cue.CueMatcher;
import io.quotewire.core.direct.DirectSpeech;
import io.quotewire.core.entity.context.OrganizationsInContext;
import io.quotewire.core.entity.tagger.EntityModel;
import io.quotewire.core.entity.tagger.EntityTagger;
import io.quotewire.core.frame.AttributionFrame;
import io.quotewire.core.frame.FrameChoice;
import io.quotewire.core.indirect.IndirectFrames;
import io.quotewire.core.marks.QuoteMarks;
import io.quotewire.core.marks.QuoteSpans;
import io.quotewire.core.person.People;
import io.quotewire.core.speaker.Speakers;
import io.quotewire.core.speaker.Utterances;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.text.NormalText;
import io.quotewire.core.text.Paragraphs;
import io.quotewire.core.text.Sentences;
import io.quotewire.core.text.Spans;
import io.quotewire.core.text.Tokenizer;
import io.quotewire.core.text.Tokens;
import io.quotewire.core.words.WordClasses;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.ToIntFunction;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Measures, by JMH, the time of each stage of the extraction per 1,000 characters of news in microseconds, and the
 * bytes allocated ({@code gc.alloc.rate.norm}): {@code StageBenchmark NEWS.jsonl [CHARACTERS…]}. Each figure is for ten
 * million characters, article by article, or split into texts of the given lengths: comparing 1,000 with 10,000,000
 * shows whether a stage is linear. {@code whole} includes the stages, the mentions and writing the quotes.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@OperationsPerInvocation(StageBenchmark.CHARACTERS / 1_000)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class StageBenchmark {
    static final int CHARACTERS = 10_000_000;

    /** The file of articles, for {@link JsonLineTexts}. */
    @Param("")
    public String news = "";

    /** The length of each text; 0 leaves articles as they are. */
    @Param("0")
    public int length;

    private final Extractor extractor = NewsExtractor.standard();
    private final EntityTagger tagger = EntityModel.english().tagger();
    private final CueMatcher cueMatcher = new CueMatcher(CueLexicon.english());
    private final IndirectFrames reportedSpeech = new IndirectFrames();
    private List<String> bodies = List.of();
    private List<Read> texts = List.of();

    /** A text as input of the later stages. */
    private record Read(NewsText text, WordClasses classes, People people) {}

    /** Measures and prints. */
    public static void main(String[] arguments) throws RunnerException {
        List<String> lengths = Arrays.asList(arguments).subList(1, arguments.length);
        new Runner(new OptionsBuilder()
                        .include("\\b" + StageBenchmark.class.getSimpleName() + "\\b")
                        .param("news", Path.of(arguments[0]).toAbsolutePath().toString())
                        .param("length", (lengths.isEmpty() ? List.of("0") : lengths).toArray(String[]::new))
                        .addProfiler(GCProfiler.class)
                        .build())
                .run();
    }

    /** Reads the articles and prepares the input of each stage. */
    @Setup
    public void read() throws IOException {
        List<String> articles = JsonLineTexts.read(Path.of(news));
        bodies = new TextsOfLength(articles, CHARACTERS).parted(length);
        TextReader reader = TextReader.of(EntityModel.english());
        texts = bodies.stream()
                .map(body -> reader.read(RunningText.of(NormalText.of(body))))
                .map(text -> new Read(text, WordClasses.of(text.tokens()), People.of(text.tokens(), text.names())))
                .toList();
    }

    /** Normal form and tokens. */
    @Benchmark
    public int tokens() {
        return bodies.stream()
                .mapToInt(body -> Tokenizer.tokenize(NormalText.of(body).text()).size())
                .sum();
    }

    /** Paragraphs, quotation marks and sentences. */
    @Benchmark
    public int marksAndSentences() {
        return sum(read -> {
            Tokens tokens = read.text().tokens();
            Spans paragraphs = Paragraphs.of(tokens.text());
            QuoteSpans quotes = QuoteMarks.pair(tokens, paragraphs);
            return Sentences.split(tokens, paragraphs, quotes.outer()).size();
        });
    }

    /** Closed word classes. */
    @Benchmark
    public int wordClasses() {
        return sum(read -> WordClasses.of(read.text().tokens()).hashCode());
    }

    /** Names found by the model. */
    @Benchmark
    public int tagger() {
        return sum(read -> tagger.tag(read.text().tokens()).size());
    }

    /** Names of organisations found by context, given the names already known. */
    @Benchmark
    public int organizationsInContext() {
        return sum(read -> {
            NewsText text = read.text();
            return OrganizationsInContext.of(text.tokens(), read.classes(), text.names(), List.of())
                    .size();
        });
    }

    /** Speech cues. */
    @Benchmark
    public int cues() {
        return sum(read -> {
            NewsText text = read.text();
            return cueMatcher
                    .match(text.tokens(), read.classes(), token -> text.names().at(token) >= 0)
                    .size();
        });
    }

    /** Persons and their names. */
    @Benchmark
    public int people() {
        return sum(read -> People.of(read.text().tokens(), read.text().names()).hashCode());
    }

    /** Frames of quoted passages. */
    @Benchmark
    public int directSpeech() {
        return sum(read -> DirectSpeech.find(read.text()).size());
    }

    /** Frames of reported speech. */
    @Benchmark
    public int reportedSpeech() {
        return sum(read -> reportedSpeech.find(read.text()).size());
    }

    /** All frames, the choice between them, and their speakers. */
    @Benchmark
    public int framesAndSpeakers() {
        return sum(read -> {
            NewsText text = read.text();
            List<AttributionFrame> frames =
                    FrameChoice.best(text.tokens().text(), DirectSpeech.find(text), reportedSpeech.find(text));
            return Utterances.of(frames, new Speakers(text, read.people(), frames)::of)
                    .size();
        });
    }

    /** The whole extraction. */
    @Benchmark
    public int whole() {
        return bodies.stream()
                .mapToInt(body -> extractor.extract(body).quotes().size())
                .sum();
    }

    private int sum(ToIntFunction<Read> stage) {
        return texts.stream().mapToInt(stage).sum();
    }
}
