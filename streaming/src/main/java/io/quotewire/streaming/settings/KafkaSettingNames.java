package io.quotewire.streaming.settings;

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

    /** In characters; two in a name at least this long, one in a shorter name, may be wrong, missing or superfluous. */
    private static final int LONG = 8;

    private KafkaSettingNames() {}

    /** The nearest name to one that no client knows, with its prefix; empty if it is known or resembles none. */
    static Optional<String> meant(String name) {
        String prefix = PREFIXES.stream().filter(name::startsWith).findFirst().orElse("");
        String bare = name.substring(prefix.length());
        if (bare.startsWith(StreamsConfig.TOPIC_PREFIX) || bare.startsWith(StreamsConfig.CLIENT_TAG_PREFIX)) {
            return Optional.empty();
        }
        Set<String> known = known();
        int allowed = bare.length() < LONG ? 1 : 2;
        return known.contains(bare)
                ? Optional.empty()
                : known.stream()
                        .filter(each -> Math.abs(each.length() - bare.length()) <= allowed)
                        .filter(each -> distance(each, bare) <= allowed)
                        .min(Comparator.comparingInt(each -> distance(each, bare)))
                        .map(prefix::concat);
    }

    private static Set<String> known() {
        Set<String> known = new TreeSet<>(StreamsConfig.configDef().names());
        known.addAll(ProducerConfig.configNames());
        known.addAll(ConsumerConfig.configNames());
        known.addAll(AdminClientConfig.configNames());
        return known;
    }

    /** Levenshtein's edit distance. */
    private static int distance(String a, String b) {
        int[] above = new int[b.length() + 1];
        for (int j = 0; j < above.length; j++) {
            above[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] row = new int[above.length];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int replaced = above[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(replaced, 1 + Math.min(above[j], row[j - 1]));
            }
            above = row;
        }
        return above[b.length()];
    }
}
