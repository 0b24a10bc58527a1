package io.quotewire.sink.query;

import io.quotewire.core.model.EntityType;
import io.quotewire.sink.view.Telling;
import io.quotewire.sink.view.TrendWindow;
import io.quotewire.streaming.contract.Count.Kind;
import java.util.List;
import java.util.Optional;

/** What may be asked of the views. Each instance answers from what it holds; see {@link Gathering}. */
public sealed interface Question {
    /** The most that one answer holds. */
    int MOST = 1000;

    /** How many of the best are asked for; at most {@link #MOST}. */
    int limit();

    /**
     * The counts of a window and kind, the highest first.
     *
     * @param window {@code total} or a day as {@code 2026-11-25}
     * @param type of the entity, speaker, or for pairs the speaker; empty for all
     * @param speaker for pairs, only this speaker's
     * @param about for pairs, only those that speak of this
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
     * Speakers, or pairs, of one publisher's articles, counted over its standing quotes.
     *
     * @param type of the speaker; empty for all
     * @param speaker for pairs, only this speaker's
     * @param about for pairs, only those that speak of this
     * @param confidence quotes below it are not counted
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
                throw new IllegalArgumentException("by publisher, speakers and pairs are counted only");
            }
        }
    }

    /**
     * The windows of one name: days in their order, then {@code total}. Of more than the limit the last of them, so the
     * total and the latest days.
     *
     * @param before only those before this place
     */
    record History(Kind kind, String name, Optional<WindowPlace> before, int limit) implements Question {

        public History {
            checkLimit(limit);
        }
    }

    /**
     * Standing quotes, the latest article's first.
     *
     * @param after only those past this place
     */
    record Quotes(QuoteFilter filter, Optional<Position> after, int limit) implements Question {

        public Quotes {
            checkLimit(limit);
        }
    }

    /** The standing quotes of one article, in the order of its text. */
    record OfArticle(String articleId, int limit) implements Question {

        public OfArticle {
            checkLimit(limit);
        }
    }

    /**
     * The standing quotes of one saying in whatever article, the one that stood first before the others.
     *
     * @param sayingId as {@link io.quotewire.streaming.contract.QuoteEvent#saying} tells it
     */
    record OfSaying(String sayingId, int limit) implements Question {

        public OfSaying {
            checkLimit(limit);
        }
    }

    /** The sayings or stories of a window that went farthest: that several articles tell. */
    record TopDiffusion(Telling.Kind kind, String window, int limit) implements Question {

        public TopDiffusion {
            checkLimit(limit);
        }
    }

    /** What a story's articles say, by the time of the article. */
    record OfStory(String storyId, int limit) implements Question {

        public OfStory {
            checkLimit(limit);
        }
    }

    /**
     * The counts of those that are in the most articles of a day or hour; what is in fewer than three is in no list.
     *
     * @param kind any but publishers
     */
    record Busiest(Kind kind, Optional<EntityType> type, TrendWindow window, int limit) implements Question {

        public Busiest {
            checkLimit(limit);
            if (kind == Kind.PUBLISHER) {
                throw new IllegalArgumentException("there are trends of entities, speakers and pairs only");
            }
        }
    }

    /** How many articles there are in a window and before it, whatever is in them. */
    record Volume(TrendWindow window) implements Question {

        @Override
        public int limit() {
            return 2;
        }
    }

    /**
     * In how many articles before a window each of these is.
     *
     * @param subjects as {@link io.quotewire.streaming.contract.Keys#subject} makes them
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

    /** One standing quote. */
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
