package io.quotewire.core.evaluation;

import io.quotewire.core.Extractor;
import io.quotewire.core.model.Extraction;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/**
 * The scores of an extraction.
 *
 * @param articles how many articles were scored
 * @param scores one for each {@link Measure}, in its order, with a 95 % bootstrap interval over articles
 * @param failures in article order
 */
public record Evaluation(int articles, List<Score> scores, List<Failure> failures) {

    public Evaluation {
        scores = List.copyOf(scores);
        failures = List.copyOf(failures);
    }

    /** Extracts from every article and scores the results. */
    public static Evaluation of(List<GoldArticle> gold, Extractor extractor) {
        return of(gold, article -> extractor.extract(article.text()));
    }

    /** Scores extractions that already exist or are made differently. */
    public static Evaluation of(List<GoldArticle> gold, Function<GoldArticle, Extraction> extractions) {
        List<Counts> counts = new ArrayList<>(gold.size());
        List<Failure> failures = new ArrayList<>();
        for (GoldArticle article : gold) {
            ScoredText text = new ScoredText(article.text());
            FailureList noted = new FailureList(article.id(), text, failures);
            Extraction extraction = extractions.apply(article);
            Counts.Builder builder = new Counts.Builder();
            new PassageScoring(text, article.quotes(), extraction.quotes(), builder, noted).score();
            new ContentScoring(text, article.quotes(), extraction.quotes(), builder, noted).score();
            counts.add(builder.build());
        }
        Counts total = Counts.sum(counts);
        Bootstrap bootstrap = new Bootstrap(counts);
        List<Score> scores = Arrays.stream(Measure.values())
                .map(measure -> bootstrap.score(measure, total))
                .toList();
        return new Evaluation(gold.size(), scores, failures);
    }

    /** The score by one of the measures, over all texts. */
    public Score score(Measure measure) {
        return scores.stream()
                .filter(score -> score.measure() == measure)
                .findFirst()
                .orElseThrow();
    }
}
