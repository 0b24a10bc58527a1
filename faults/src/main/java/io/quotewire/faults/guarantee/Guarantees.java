package io.quotewire.faults.guarantee;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** All guarantees of quotewire. */
public final class Guarantees {
    private static final Guarantee ACCOUNTED = guarantee(
            "every record of the articles is in exactly one of processed, held, dead letter",
            Guarantees::notAccountedFor);
    private static final Guarantee ONCE = guarantee("no event is on its topic twice", Guarantees::doubled);

    private Guarantees() {}

    /** All of them, the cheapest to check first. */
    public static List<Guarantee> all() {
        return List.of(
                guarantee("no service ends by itself", TopicEvidence::endings),
                guarantee("what was fed is on the topic", Guarantees::notFed),
                ACCOUNTED,
                ONCE,
                guarantee(
                        "a reader of committed records sees each event once, and none that is aborted", //
                        Guarantees::seenWrongly),
                guarantee("current quotes equal the offline extraction", Guarantees::otherQuotes),
                guarantee("counts equal the offline counts", Guarantees::otherCounts));
    }

    /** Those that hold whichever release has processed the articles. */
    public static List<Guarantee> ofAnyExtractor() {
        return List.of(
                ACCOUNTED,
                ONCE,
                guarantee("counts of entities are the sums of what was published of them", Guarantees::otherSums));
    }

    private interface Judgement {
        List<String> of(TopicEvidence evidence) throws IOException;
    }

    private static Guarantee guarantee(String promise, Judgement judgement) {
        return new Guarantee() {
            @Override
            public String promise() {
                return promise;
            }

            @Override
            public List<String> broken(TopicEvidence evidence) throws IOException {
                return judgement.of(evidence);
            }
        };
    }

    private static List<String> notFed(TopicEvidence evidence) {
        int there = evidence.numbers().cardinality();
        return there == evidence.fed()
                ? List.of()
                : List.of(evidence.fed() + " articles were fed, of which " + there
                        + " are on the topic; the first that is not is number "
                        + evidence.numbers().nextClearBit(0));
    }

    private static List<String> notAccountedFor(TopicEvidence evidence) {
        List<String> broken = new ArrayList<>();
        for (RecordPlace place : evidence.articles()) {
            int lines = evidence.lines().getOrDefault(place, 0);
            int letters = evidence.letters().getOrDefault(place, 0);
            if (lines + letters != 1) {
                broken.add("article " + place + " has " + lines + " lines and " + letters + " dead letters");
            }
        }
        return broken;
    }

    private static List<String> doubled(TopicEvidence evidence) {
        return evidence.events().entrySet().stream()
                .filter(event -> event.getValue() > 1)
                .map(event -> event.getKey() + " lies there " + event.getValue() + " times")
                .toList();
    }

    private static List<String> seenWrongly(TopicEvidence evidence) {
        List<String> broken = new ArrayList<>();
        for (LiveReader reader : evidence.readers()) {
            reader.failure().ifPresent(broken::add);
            reader.seenTwice().forEach(id -> broken.add(id + " was seen twice"));
            reader.seen().stream()
                    .filter(id -> !evidence.events().containsKey(id))
                    .forEach(id -> broken.add(id + " was seen and is not there any more"));
            evidence.events().keySet().stream()
                    .filter(id -> !reader.seen().contains(id))
                    .forEach(id -> broken.add(id + " was not seen"));
        }
        return broken;
    }

    private static List<String> otherQuotes(TopicEvidence evidence) {
        return differences(evidence.oracle().quotes(), evidence.quotes());
    }

    private static List<String> otherCounts(TopicEvidence evidence) {
        return differences(evidence.oracle().counts(), evidence.counts());
    }

    private static List<String> otherSums(TopicEvidence evidence) {
        return differences(evidence.sums(), evidence.entityCounts());
    }

    private static <T> List<String> differences(Map<String, T> expected, Map<String, T> found) {
        Set<String> keys = new TreeSet<>(expected.keySet());
        keys.addAll(found.keySet());
        return keys.stream()
                .filter(key -> !Objects.equals(expected.get(key), found.get(key)))
                .map(key -> key + ": " + told(found.get(key)) + ", offline " + told(expected.get(key)))
                .toList();
    }

    private static <T> String told(@Nullable T value) {
        return Optional.ofNullable(value).map(Object::toString).orElse("nothing");
    }
}
