package io.quotewire.sink.query;

import io.quotewire.core.model.EntityType;
import io.quotewire.sink.view.Telling;
import io.quotewire.sink.view.TrendWindow;
import io.quotewire.streaming.contract.Count.Kind;
import java.util.List;
import java.util.Optional;

/** A question to the views. Each instance answers from the partitions it has; see {@link AnswerMerge}. */
public sealed interface Question {
    /** The largest limit. */
    int MOST = 1000;

    /** The most items to return; at most {@link #MOST}. */
    int limit();

    /**
     * The counts of a window and kind, the highest first.
     *
     * @param window {@code total} or a day as {@code 2026-11-25}
     * @param type type of the entity, speaker, or for pairs the speaker; empty for all
     * @param speaker for pairs, only this speaker's
     * @param about for pairs, only those about this entity
     */
    record Top(
            Kind kind,
            String window,
            Optional<EntityType> type,
            Optional<String> speaker,
            Optional<String> about,
            int limit)
            implements Question {

        public Top {
            checkLimit(limit);
        }
    }

    /**
     * Speakers, or pairs, of one publisher's articles, counted over its published quotes.
     *
     * @param type type of the speaker; empty for all
     * @param speaker for pairs, only this speaker's
     * @param about for pairs, only those about this entity
     * @param confidence quotes with a lower one are not counted
     */
    record TopOfPublisher(
            Kind kind,
            String window,
            String publisher,
            Optional<EntityType> type,
            Optional<String> speaker,
            Optional<String> about,
            double confidence,
            int limit)
            implements Question {

        public TopOfPublisher {
            checkLimit(limit);
            if (kind != Kind.SPEAKER && kind != Kind.SPEAKER_ENTITY) {
                throw new IllegalArgumentException("by publisher, only speakers and pairs are counted");
            }
        }
    }

    /**
     * The windows of one name: days in ascending order, then {@code total}. If there are more than the limit, the last
     * of them: the total and the latest days.
     *
     * @param before only those before this place
     */
    record History(Kind kind, String name, Optional<WindowPlace> before, int limit) implements Question {

        public History {
            checkLimit(limit);
        }
    }

    /**
     * Published quotes, the latest article's first.
     *
     * @param published when their articles were published
     * @param after only those after this position
     */
    record Quotes(QuoteFilter filter, TimeRange published, Optional<Position> after, int limit) implements Question {

        public Quotes {
            checkLimit(limit);
        }

        /** The position at or before which no quote is wanted; empty if there is none. */
        Optional<Position> first() {
            Optional<Position> end = published.to().map(to -> new Position(to, ""));
            return after.filter(place ->
                            end.map(other -> place.compareTo(other) > 0).orElse(true))
                    .or(() -> end);
        }
    }

    /** The published quotes of one article, in the order of its text. */
    record OfArticle(String articleId, int limit) implements Question {

        public OfArticle {
            checkLimit(limit);
        }
    }

    /**
     * The published quotes of one saying in any article, the earliest first.
     *
     * @param sayingId as {@link io.quotewire.streaming.contract.QuoteEvent#saying} returns it
     */
    record OfSaying(String sayingId, int limit) implements Question {

        public OfSaying {
            checkLimit(limit);
        }
    }

    /** The sayings or stories of a window that spread farthest, told by several articles. */
    record TopDiffusion(Telling.Kind kind, String window, int limit) implements Question {

        public TopDiffusion {
            checkLimit(limit);
        }
    }

    /** The tellings of a story by its articles, in the order of publication. */
    record OfStory(String storyId, int limit) implements Question {

        public OfStory {
            checkLimit(limit);
        }
    }

    /**
     * The counts of subjects in the most articles of a day or hour; those in fewer than three are not listed.
     *
     * @param kind any but publishers
     */
    record Busiest(Kind kind, Optional<EntityType> type, TrendWindow window, int limit) implements Question {

        public Busiest {
            checkLimit(limit);
            if (kind == Kind.PUBLISHER) {
                throw new IllegalArgumentException("there are only trends of entities, speakers and pairs");
            }
        }
    }

    /** The numbers of all articles in a window and before it. */
    record Volume(TrendWindow window) implements Question {

        @Override
        public int limit() {
            return 2;
        }
    }

    /**
     * The number of articles before a window for each subject.
     *
     * @param subjects as {@link io.quotewire.streaming.contract.Keys#subject} returns them
     */
    record Before(TrendWindow window, List<String> subjects) implements Question {

        public Before {
            subjects = List.copyOf(subjects);
            checkLimit(subjects.size());
        }

        @Override
        public int limit() {
            return subjects.size();
        }
    }

    /** One published quote. */
    record OneQuote(String id) implements Question {

        @Override
        public int limit() {
            return 1;
        }
    }

    private static void checkLimit(int limit) {
        if (limit < 1 || limit > MOST) {
            throw new IllegalArgumentException("a limit is a number from 1 to " + MOST);
        }
    }
}
