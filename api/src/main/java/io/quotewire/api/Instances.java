package io.quotewire.api;

import io.quotewire.api.problem.Problem;
import io.quotewire.api.trend.Trends;
import io.quotewire.sink.query.Answer;
import io.quotewire.sink.query.AnswerMerge;
import io.quotewire.sink.query.ArticleNumber;
import io.quotewire.sink.query.LocalViews;
import io.quotewire.sink.query.PublisherCount;
import io.quotewire.sink.query.Question;
import io.quotewire.sink.view.Diffusion;
import io.quotewire.sink.view.Telling;
import io.quotewire.streaming.contract.Count;
import io.quotewire.streaming.contract.QuoteEvent;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import org.apache.kafka.streams.errors.InvalidStateStoreException;
import org.apache.kafka.streams.state.HostInfo;

/**
 * All instances of the sink as one: queries this one and the others concurrently and merges their answers. An answer
 * comes from every partition, or the request fails. Thread-safe.
 */
final class Instances implements Trends.Frequencies {
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    /** An answer may have megabytes; `ask` waits for ten seconds. */
    private static final Duration LONGEST = Duration.ofSeconds(7);

    /** The possible reasons; an instance cannot tell them apart. */
    private static final String WHY_PARTLY =
            "stores are being restored, partitions are moving, or the brokers do not answer";

    /** An id and a name that do not exist. */
    private static final String NOTHING = "-";

    private final LocalViews local;
    private final HostInfo self;
    private final OtherInstances others;
    private final ToIntFunction<String> partitions;

    /** @param partitions the number of partitions of a topic */
    Instances(LocalViews local, HostInfo self, Optional<String> token, ToIntFunction<String> partitions) {
        this.local = local;
        this.self = self;
        this.others = new OtherInstances(token, PATIENCE, LONGEST);
        this.partitions = partitions;
    }

    /**
     * Whether each store of this instance can be queried now, tried with one query each. Queries no other instance.
     */
    boolean answerHere() {
        try {
            here(new Question.History(Count.Kind.SPEAKER, NOTHING, Optional.empty(), 1));
            here(new Question.OneQuote(NOTHING));
            here(new Question.OfStory(NOTHING, 1));
            return true;
        } catch (Problem | IllegalStateException e) {
            // Stores are gone while the application stops.
            return false;
        }
    }

    /** The answer of this instance alone. */
    Answer<?> here(Question question) {
        return available(() -> {
            if (question instanceof Question.TopDiffusion top) {
                return local.told(top);
            }
            if (question instanceof Question.OfStory story) {
                return local.tellings(story);
            }
            if (question instanceof Question.TopOfPublisher top) {
                return local.ofPublisher(top);
            }
            if (isOfArticleNumbers(question)) {
                return local.articleNumbers(question);
            }
            return isOfCounts(question) ? local.counts(question) : local.quotes(question);
        });
    }

    /** Counts from all instances. */
    Answer<Count> counts(Question question) {
        return question instanceof Question.TopOfPublisher top
                ? ofPublisher(top)
                : gathered(question, local::counts, Count.class, AnswerMerge::counts);
    }

    private Answer<Count> ofPublisher(Question.TopOfPublisher question) {
        Answer<PublisherCount> all = gathered(
                question,
                local::ofPublisher,
                PublisherCount.class,
                (top, answers) -> AnswerMerge.ofPublisher(top.limit(), answers));
        return new Answer<>(
                all.partitions(),
                all.items().stream().map(PublisherCount::count).toList(),
                all.examined());
    }

    /** Quotes from all instances. */
    Answer<QuoteEvent> quotes(Question question) {
        return gathered(question, local::quotes, QuoteEvent.class, AnswerMerge::quotes);
    }

    /** The sayings or stories of several articles, from all instances. */
    Answer<Diffusion> told(Question.TopDiffusion question) {
        return gathered(question, local::told, Diffusion.class, AnswerMerge::told);
    }

    /** The tellings of a story, from all instances. */
    Answer<Telling> tellings(Question.OfStory question) {
        return gathered(question, local::tellings, Telling.class, AnswerMerge::tellings);
    }

    @Override
    public List<Count> busiest(Question.Busiest question) {
        return counts(question).items();
    }

    @Override
    public List<ArticleNumber> articleNumbers(Question question) {
        return gathered(
                        question,
                        local::articleNumbers,
                        ArticleNumber.class,
                        (asked, answers) -> AnswerMerge.articleNumbers(answers))
                .items();
    }

    private <Q extends Question, T> Answer<T> gathered(
            Q question, Function<Q, Answer<T>> here, Class<T> type, BiFunction<Q, List<Answer<T>>, Answer<T>> gather) {
        String topic = local.topic(question);
        return available(() -> {
            List<CompletableFuture<Answer<T>>> asked = new ArrayList<>();
            for (HostInfo other : local.others(topic, self)) {
                asked.add(others.ask(other, question, type));
            }
            List<Answer<T>> answers = new ArrayList<>();
            answers.add(here.apply(question));
            asked.forEach(answer -> answers.add(answer.join()));
            Answer<T> all = gather.apply(question, answers);
            int expected = partitions.applyAsInt(topic);
            if (all.partitions() != expected) {
                throw Problem.unavailable("instances with " + all.partitions() + " of " + expected + " partitions of "
                        + topic + " answer: " + WHY_PARTLY);
            }
            return all;
        });
    }

    private static boolean isOfCounts(Question question) {
        return question instanceof Question.Top
                || question instanceof Question.History
                || question instanceof Question.Busiest;
    }

    private static boolean isOfArticleNumbers(Question question) {
        return question instanceof Question.Volume || question instanceof Question.Before;
    }

    private static <T> T available(Supplier<T> asked) {
        try {
            return asked.get();
        } catch (InvalidStateStoreException e) {
            throw Problem.unavailable(WHY_PARTLY);
        } catch (CompletionException e) {
            throw e.getCause() instanceof Problem problem ? problem : e;
        }
    }
}
