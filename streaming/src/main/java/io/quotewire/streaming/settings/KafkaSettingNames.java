package io.quotewire.streaming.settings;

import io.quotewire.streaming.spelling.EditDistance;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.streams.StreamsConfig;

/**
 * Recognises misspelt names of settings of Kafka's clients, which the clients silently ignore. A name that resembles
 * none of theirs is not judged: classes that a user plugs in may define settings of their own.
 */
final class KafkaSettingNames {
    /** Prefixes of settings for one kind of client; longer ones first. */
    private static final List<String> PREFIXES = List.of(
            StreamsConfig.RESTORE_CONSUMER_PREFIX,
            StreamsConfig.GLOBAL_CONSUMER_PREFIX,
            StreamsConfig.MAIN_CONSUMER_PREFIX,
            StreamsConfig.CONSUMER_PREFIX,
            StreamsConfig.PRODUCER_PREFIX,
            StreamsConfig.ADMIN_CLIENT_PREFIX);

    /**
     * In characters; two in a name at least this long, one in a shorter name, may be wrong, missing, superfluous or
     * swapped.
     */
    private static final int LONG = 8;

    private static final int FAULTS_OF_PREFIX = 2;

    private KafkaSettingNames() {}

    /** The nearest name to one that no client knows, with its prefix; empty if it is known or resembles none. */
    static Optional<String> meant(String name) {
        Set<String> known = known();
        String prefix = prefix(name);
        String bare = name.substring(prefix.length());
        if (prefix.isEmpty() && !known.contains(name)) {
            Optional<String> otherPrefix = withPrefixMeant(name, known);
            if (otherPrefix.isPresent()) {
                return otherPrefix;
            }
        }
        if (bare.startsWith(StreamsConfig.TOPIC_PREFIX) || bare.startsWith(StreamsConfig.CLIENT_TAG_PREFIX)) {
            return Optional.empty();
        }
        int allowed = bare.length() < LONG ? 1 : 2;
        return known.contains(bare)
                ? Optional.empty()
                : known.stream()
                        .filter(each -> Math.abs(each.length() - bare.length()) <= allowed)
                        .filter(each -> EditDistance.between(each, bare) <= allowed)
                        .min(Comparator.comparingInt(each -> EditDistance.between(each, bare)))
                        .map(prefix::concat);
    }

    private static String prefix(String name) {
        return PREFIXES.stream().filter(name::startsWith).findFirst().orElse("");
    }

    /** The name of a known setting behind the nearest prefix, or without our own if that is given twice. */
    private static Optional<String> withPrefixMeant(String name, Set<String> known) {
        if (name.startsWith(SettingSources.KAFKA)) {
            String once = name.substring(SettingSources.KAFKA.length());
            return known.contains(once.substring(prefix(once).length())) ? Optional.of(once) : meant(once);
        }
        return PREFIXES.stream()
                .flatMap(prefix -> known.stream()
                        .filter(bare -> name.endsWith("." + bare))
                        .filter(bare -> EditDistance.between(name, prefix + bare) <= FAULTS_OF_PREFIX)
                        .map(prefix::concat))
                .min(Comparator.comparingInt(meant -> EditDistance.between(name, meant)));
    }

    private static Set<String> known() {
        Set<String> known = new TreeSet<>(StreamsConfig.configDef().names());
        known.addAll(ProducerConfig.configNames());
        known.addAll(ConsumerConfig.configNames());
        known.addAll(AdminClientConfig.configNames());
        return known;
    }
}
