package io.quotewire.sink.query;

import io.quotewire.sink.count.Subject;
import io.quotewire.sink.view.CountIndex;
import io.quotewire.sink.view.Diffusion;
import io.quotewire.sink.view.Telling;
import io.quotewire.streaming.contract.Count;
import io.quotewire.streaming.contract.QuoteEvent;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Merges the answers of several partitions or instances, in the order of the question. Pure functions. */
public final class AnswerMerge {
    private static final Comparator<Count> HIGHEST = Comparator.comparingLong(CountIndex::measure)
            .reversed()
            .thenComparing(Count::name)
            .thenComparing(count -> String.valueOf(count.type()))
            .thenComparing(count -> String.valueOf(count.about()));

    private static final Comparator<Count> BY_WINDOW = Comparator.comparing(WindowPlace::of);

    private static final Comparator<QuoteEvent> FIRST =
            Comparator.comparing(QuoteEvent::publishedAt).thenComparing(QuoteEvent::id);

    /** The order of {@link io.quotewire.sink.view.DiffusionIndex}. */
    private static final Comparator<Diffusion> FARTHEST = Comparator.comparingLong(Diffusion::measure)
            .thenComparingLong(Diffusion::articles)
            .reversed()
            .thenComparing(Diffusion::id);

    private static final Comparator<Telling> FIRST_TOLD =
            Comparator.comparing(Telling::publishedAt).thenComparing(Telling::quoteId);

    private static final Comparator<QuoteEvent> IN_THE_TEXT =
            Comparator.comparingInt(QuoteEvent::start).thenComparing(QuoteEvent::id);

    private AnswerMerge() {}

    /** Merges counts. */
    public static Answer<Count> counts(Question question, List<Answer<Count>> answers) {
        List<Count> all = items(answers);
        if (question instanceof Question.History) {
            List<Count> latest = sorted(all, BY_WINDOW.reversed(), question.limit());
            return answer(answers, sorted(latest, BY_WINDOW, question.limit()), Optional.empty());
        }
        return answer(answers, sorted(all, order(question), question.limit()), Optional.empty());
    }

    /**
     * Merges the counts of a publisher's quotes, the highest first.
     *
     * @param most how many to keep: more than the question asks for if others still have to be added
     */
    public static Answer<PublisherCount> ofPublisher(int most, List<Answer<PublisherCount>> answers) {
        Map<Subject, PublisherCount> sums = new LinkedHashMap<>();
        for (PublisherCount counted : items(answers)) {
            sums.merge(subject(counted.count()), counted, PublisherCount::sum);
        }
        return answer(
                answers,
                sorted(new ArrayList<>(sums.values()), Comparator.comparing(PublisherCount::count, HIGHEST), most),
                Optional.empty());
    }

    private static Comparator<Count> order(Question question) {
        if (question instanceof Question.Busiest busiest) {
            return Comparator.<Count>comparingLong(busiest.window()::articles)
                    .reversed()
                    .thenComparing(HIGHEST);
        }
        return HIGHEST;
    }

    /** Adds up numbers of articles. */
    public static Answer<ArticleNumber> articleNumbers(List<Answer<ArticleNumber>> answers) {
        Map<String, Long> sums = new LinkedHashMap<>();
        for (ArticleNumber amount : items(answers)) {
            sums.merge(amount.of(), amount.articles(), Long::sum);
        }
        List<ArticleNumber> all = sums.entrySet().stream()
                .map(sum -> new ArticleNumber(sum.getKey(), sum.getValue()))
                .toList();
        return answer(answers, all, Optional.empty());
    }

    /** Merges quotes. Those after a position up to which one of the answers was searched are left out. */
    public static Answer<QuoteEvent> quotes(Question question, List<Answer<QuoteEvent>> answers) {
        List<QuoteEvent> all = items(answers);
        if (question instanceof Question.OfArticle) {
            return answer(answers, sorted(all, IN_THE_TEXT, question.limit()), Optional.empty());
        }
        if (question instanceof Question.OfSaying) {
            return answer(answers, sorted(all, FIRST, question.limit()), Optional.empty());
        }
        Optional<Position> examined =
                answers.stream().flatMap(answer -> answer.examined().stream()).min(Comparator.naturalOrder());
        List<QuoteEvent> known = all.stream()
                .filter(quote -> examined.map(end -> Position.of(quote).compareTo(end) <= 0)
                        .orElse(true))
                .toList();
        List<QuoteEvent> best = sorted(known, Comparator.comparing(Position::of), question.limit());
        return answer(answers, best, best.size() < question.limit() ? examined : Optional.empty());
    }

    /** Merges sayings or stories. */
    public static Answer<Diffusion> told(Question.TopDiffusion question, List<Answer<Diffusion>> answers) {
        return answer(answers, sorted(items(answers), FARTHEST, question.limit()), Optional.empty());
    }

    /** Merges tellings. */
    public static Answer<Telling> tellings(Question.OfStory question, List<Answer<Telling>> answers) {
        return answer(answers, sorted(items(answers), FIRST_TOLD, question.limit()), Optional.empty());
    }

    private static Subject subject(Count count) {
        return new Subject(count.kind(), count.type(), count.name(), count.aboutType(), count.about());
    }

    private static <T> List<T> items(List<Answer<T>> answers) {
        return answers.stream().flatMap(answer -> answer.items().stream()).collect(Collectors.toList());
    }

    private static <T> List<T> sorted(List<T> items, Comparator<T> order, int limit) {
        return items.stream().sorted(order).limit(limit).toList();
    }

    private static <T> Answer<T> answer(List<Answer<T>> of, List<T> items, Optional<Position> examined) {
        return new Answer<>(of.stream().mapToInt(Answer::partitions).sum(), items, examined);
    }
}
