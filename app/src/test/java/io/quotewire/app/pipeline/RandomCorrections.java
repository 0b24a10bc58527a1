package io.quotewire.app.pipeline;

import io.quotewire.core.model.AboutEntity;
import io.quotewire.core.model.EntityType;
import io.quotewire.core.model.Quote;
import io.quotewire.streaming.contract.Ids;
import io.quotewire.streaming.correction.Correction;
import io.quotewire.streaming.correction.Correction.Action;
import io.quotewire.streaming.correction.DecidedBy;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Random corrections by an editor who keeps changing their mind. Repeatable. */
final class RandomCorrections {
    private static final List<String> PEOPLE =
            List.of("Maria Lopez", "Tom Becker", "Ruth Osei", "Tom A. Becker", "Lopez", "Becker");
    private static final List<String> PLACES = List.of("Lima", "Berlin", "Germany", "Peru", "Lima, Peru");

    private final Random random;
    private int step;

    RandomCorrections(long seed) {
        random = new Random(seed);
    }

    /** A correction of one of these articles or of an entity. */
    Correction next(List<CurrentArticles.Dated> articles) {
        step++;
        CurrentArticles.Dated about = articles.get(random.nextInt(articles.size()));
        return switch (random.nextInt(16)) {
            case 0, 1, 2, 3 -> ofPassage(about, Action.SUPPRESS);
            case 4, 5, 6, 7 -> ofPassage(about, Action.REASSIGN);
            case 8 -> decided().erase(about.article().id());
            case 9, 10, 11 -> ofEntity(Action.SPLIT, about);
            case 12, 13 -> ofEntity(Action.MERGE, about);
            default -> ofEntity(Action.RENAME, about);
        };
    }

    private Correction ofPassage(CurrentArticles.Dated about, Action action) {
        String body = about.article().body();
        List<Quote> quotes =
                Newsroom.EXTRACTOR.extract(body == null ? "" : body).quotes();
        Map<String, Integer> seen = new HashMap<>();
        String passage = Ids.passage(about.article().id(), "not in it", 0);
        int chosen = quotes.isEmpty() ? -1 : random.nextInt(quotes.size());
        for (int i = 0; i <= chosen; i++) {
            String text = quotes.get(i).text();
            passage = Ids.passage(about.article().id(), text, seen.merge(text, 1, Integer::sum) - 1);
        }
        if (action == Action.SUPPRESS) {
            return decided().suppress(about.article().id(), passage);
        }
        AboutEntity speaker = random.nextInt(4) == 0
                ? null
                : new AboutEntity(random.nextBoolean() ? EntityType.PERSON : EntityType.ORGANIZATION, any(PEOPLE));
        return decided().reassign(about.article().id(), passage, speaker, null);
    }

    private Correction ofEntity(Action action, CurrentArticles.Dated about) {
        boolean place = random.nextInt(3) == 0;
        EntityType type = place ? EntityType.LOCATION : EntityType.PERSON;
        String from = any(place ? PLACES : PEOPLE);
        String into = any(random.nextInt(5) == 0 ? PEOPLE : place ? PLACES : PEOPLE);
        while (into.equals(from)) {
            into = any(PEOPLE);
        }
        AboutEntity entity = new AboutEntity(type, from);
        AboutEntity other = new AboutEntity(type, into);
        if (action != Action.SPLIT) {
            return decided().entity(action, entity, other, null);
        }
        return decided()
                .split(
                        entity,
                        other,
                        null,
                        new DecidedBy.Where(
                                random.nextBoolean() ? List.of(about.article().id(), "story-0", "story-1") : null,
                                random.nextBoolean() ? List.of("Wire", "Herald") : null,
                                List.of(any(PLACES), any(PEOPLE))));
    }

    /** Clocks differ: decision times need not be in order. */
    private DecidedBy decided() {
        return new DecidedBy("desk", RandomNews.START.plusSeconds(step + random.nextInt(5)), "a test");
    }

    /** Whether to revoke a correction instead. */
    boolean undoes() {
        return random.nextInt(3) == 0;
    }

    <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
