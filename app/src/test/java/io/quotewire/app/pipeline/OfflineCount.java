package io.quotewire.app.pipeline;

import io.quotewire.core.Extractor;
import io.quotewire.core.model.AboutEntity;
import io.quotewire.core.model.EntityType;
import io.quotewire.core.model.Extraction;
import io.quotewire.core.model.Mention;
import io.quotewire.core.model.Quote;
import io.quotewire.core.model.QuoteType;
import io.quotewire.core.model.SpeakerKind;
import io.quotewire.processor.story.StoryId;
import io.quotewire.streaming.contract.Article;
import io.quotewire.streaming.contract.Count;
import io.quotewire.streaming.contract.Count.Kind;
import io.quotewire.streaming.contract.Keys;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The counts of articles as they stand, by extracting each once and adding up: what the pipeline's counts must equal,
 * however they came about.
 */
final class OfflineCount {
    private static final int ARTICLES = 0;
    private static final int MENTIONS = 1;
    private static final int DIRECT = 2;
    private static final int UNNAMED = 5;
    private static final int UNKNOWN = 6;
    private static final int AMOUNTS = 7;

    /** Behind the hours of a day. */
    private static final int UNDATED = 24;

    private final Extractor extractor;
    private final double minimumConfidence;
    private final Map<Subject, Map<String, long[][]>> counts = new HashMap<>();

    /** By subject and window. */
    private final Map<Subject, Map<String, Set<String>>> stories = new HashMap<>();

    /** Where an article counts: in an hour of a day, or beside its hours; in a story. */
    private record Date(String day, int hour, String story) {
        static Date of(CurrentArticles.Dated current) {
            ZonedDateTime time = current.publishedAt().atZone(ZoneOffset.UTC);
            Article article = current.article();
            return new Date(
                    time.toLocalDate().toString(),
                    current.assumed() ? UNDATED : time.getHour(),
                    StoryId.of(article.id(), Objects.requireNonNullElse(article.body(), "")));
        }
    }

    private record Subject(
            Kind kind,
            @Nullable EntityType type,
            String name,
            @Nullable EntityType aboutType,
            @Nullable String about) {}

    OfflineCount(Extractor extractor, double minimumConfidence) {
        this.extractor = extractor;
        this.minimumConfidence = minimumConfidence;
    }

    static Map<String, Count> of(
            CurrentArticles articles, OfflineCorrections corrections, Extractor extractor, double minimumConfidence) {
        OfflineCount count = new OfflineCount(extractor, minimumConfidence);
        articles.countable().stream()
                .filter(current -> !corrections.isTakenDown(current.article().id()))
                .forEach(current -> count.add(current.article(), corrections, Date.of(current)));
        return count.counts();
    }

    private void add(Article article, OfflineCorrections corrections, Date date) {
        Extraction found = extractor.extract(Objects.requireNonNullElse(article.body(), ""));
        Extraction extraction = corrections.apply(article, found);
        List<Quote> quotes = extraction.quotes().stream()
                .filter(quote -> Math.round(quote.confidence() * 1000) / 1000.0 >= minimumConfidence)
                .toList();
        addPublisher(article, date, extraction, quotes);
        Map<AboutEntity, Long> occurrences = new HashMap<>();
        for (Mention mention : extraction.mentions()) {
            occurrences.merge(new AboutEntity(mention.type(), mention.entity()), 1L, Long::sum);
        }
        Map<AboutEntity, List<Quote>> spoken = new HashMap<>();
        for (Quote quote : quotes) {
            for (AboutEntity speaker : speakers(quote, occurrences.keySet())) {
                spoken.computeIfAbsent(speaker, any -> new ArrayList<>()).add(quote);
            }
        }
        occurrences.forEach((entity, mentions) ->
                add(subject(Kind.ENTITY, entity), date, mentions, spoken.getOrDefault(entity, List.of())));
        spoken.forEach((speaker, said) -> addSpeaker(speaker, occurrences.getOrDefault(speaker, 0L), said, date));
    }

    private void addSpeaker(AboutEntity speaker, long mentions, List<Quote> said, Date date) {
        add(subject(Kind.SPEAKER, speaker), date, mentions, said);
        Set<AboutEntity> spokenOf = new HashSet<>();
        said.forEach(quote -> spokenOf.addAll(quote.about()));
        for (AboutEntity about : spokenOf) {
            Subject pair =
                    new Subject(Kind.SPEAKER_ENTITY, speaker.type(), speaker.entity(), about.type(), about.entity());
            List<Quote> ofThem =
                    said.stream().filter(quote -> quote.about().contains(about)).toList();
            add(pair, date, 0, ofThem);
        }
    }

    private void addPublisher(Article article, Date date, Extraction extraction, List<Quote> quotes) {
        String name = article.publisher() == null ? Article.UNKNOWN_PUBLISHER : article.publisher();
        long[] hour = add(
                new Subject(Kind.PUBLISHER, null, name, null, null),
                date,
                extraction.mentions().size(),
                quotes);
        for (Quote quote : quotes) {
            boolean unnamed = quote.speakerKind() == SpeakerKind.UNNAMED || quote.speakerKind() == SpeakerKind.GROUP;
            hour[UNNAMED] += unnamed ? 1 : 0;
            hour[UNKNOWN] += quote.speakerKind() == SpeakerKind.UNKNOWN ? 1 : 0;
        }
    }

    private long[] add(Subject subject, Date date, long mentions, List<Quote> quotes) {
        long[] hour = counts.computeIfAbsent(subject, any -> new HashMap<>())
                .computeIfAbsent(date.day(), any -> new long[UNDATED + 1][AMOUNTS])[date.hour()];
        hour[ARTICLES]++;
        Map<String, Set<String>> told = stories.computeIfAbsent(subject, any -> new HashMap<>());
        told.computeIfAbsent(Count.TOTAL, any -> new HashSet<>()).add(date.story());
        if (date.hour() != UNDATED) {
            told.computeIfAbsent(date.day(), any -> new HashSet<>()).add(date.story());
        }
        hour[MENTIONS] += mentions;
        List<QuoteType> types = List.of(QuoteType.DIRECT, QuoteType.MIXED, QuoteType.INDIRECT);
        quotes.forEach(quote -> hour[DIRECT + types.indexOf(quote.type())]++);
        return hour;
    }

    /** The mentioned entity of the speaker's name, of their kind if there is one, or the name alone. */
    private static Set<AboutEntity> speakers(Quote quote, Set<AboutEntity> mentioned) {
        Set<AboutEntity> speakers = new HashSet<>();
        if (quote.speaker() == null || quote.speakerKind() == SpeakerKind.GROUP) {
            return speakers;
        }
        List<String> names = new ArrayList<>(quote.coSpeakers());
        names.add(quote.speaker());
        EntityType kind = quote.speakerKind() == SpeakerKind.PERSON ? EntityType.PERSON : EntityType.ORGANIZATION;
        List<EntityType> order = List.of(kind, EntityType.PERSON, EntityType.ORGANIZATION, EntityType.LOCATION);
        for (String name : names) {
            speakers.add(order.stream()
                    .map(type -> new AboutEntity(type, name))
                    .filter(mentioned::contains)
                    .findFirst()
                    .orElse(new AboutEntity(kind, name)));
        }
        return speakers;
    }

    private static Subject subject(Kind kind, AboutEntity entity) {
        return new Subject(kind, entity.type(), entity.entity(), null, null);
    }

    /** All counts by their key, as a reader of {@code counts} would have them. */
    Map<String, Count> counts() {
        Map<String, Count> all = new TreeMap<>();
        counts.forEach((subject, days) -> {
            List<long[]> hours = new ArrayList<>();
            days.forEach((day, byHour) -> {
                List<long[]> dated = List.of(byHour).subList(0, UNDATED);
                put(all, subject, day, dated, dated, byHour[UNDATED]);
                hours.addAll(List.of(byHour));
            });
            put(all, subject, Count.TOTAL, hours, null, new long[AMOUNTS]);
        });
        return all;
    }

    private void put(
            Map<String, Count> all,
            Subject subject,
            String window,
            List<long[]> hours,
            @Nullable List<long[]> day,
            long[] undated) {
        boolean publisher = subject.kind() == Kind.PUBLISHER;
        Count count = Count.of(
                new Count.Counted(subject.kind(), subject.type(), subject.name(), subject.aboutType(), subject.about()),
                window,
                new Count.Amounts(
                        sum(hours, ARTICLES),
                        sum(hours, MENTIONS),
                        sum(hours, DIRECT),
                        sum(hours, DIRECT + 1),
                        sum(hours, DIRECT + 2)),
                new Count.Nameless(publisher ? sum(hours, UNNAMED) : null, publisher ? sum(hours, UNKNOWN) : null),
                new Count.ByHour(
                        day == null
                                ? null
                                : day.stream().map(hour -> hour[ARTICLES]).toList(),
                        day == null
                                ? null
                                : day.stream().map(hour -> hour[MENTIONS]).toList(),
                        day == null
                                ? null
                                : day.stream().map(OfflineCount::quotes).toList()),
                new Count.Undated(
                        undated[ARTICLES] == 0 ? null : undated[ARTICLES],
                        undated[ARTICLES] == 0 ? null : undated[MENTIONS],
                        undated[ARTICLES] == 0 ? null : quotes(undated)),
                (long) stories.getOrDefault(subject, Map.of())
                        .getOrDefault(window, Set.of())
                        .size());
        all.put(Keys.count(count), count);
    }

    private static long quotes(long[] hour) {
        return Arrays.stream(hour, DIRECT, DIRECT + 3).sum();
    }

    private static long sum(List<long[]> hours, int amount) {
        return hours.stream().mapToLong(hour -> hour[amount]).sum();
    }
}
