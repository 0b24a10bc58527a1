package io.quotewire.streaming.process;

import io.quotewire.streaming.failure.Advice;
import io.quotewire.streaming.failure.ServiceFailure.Reason;
import java.util.Optional;

/** Advice in terms of settings and environment variables, for a main program without command-line options. */
public final class SettingsAdvice implements Advice {
    public static final SettingsAdvice INSTANCE = new SettingsAdvice();

    private SettingsAdvice() {}

    @Override
    public Optional<String> on(Reason reason) {
        return Optional.ofNullable(
                switch (reason) {
                    case NO_ANSWER ->
                        "is it running? Set bootstrap.servers (QUOTEWIRE_BOOTSTRAP_SERVERS) to its address";
                    case NO_ADDRESS -> "correct bootstrap.servers (QUOTEWIRE_BOOTSTRAP_SERVERS)";
                    case NOT_TRUSTED -> "check kafka.ssl.truststore.*, and whether its listener speaks TLS";
                    case NOT_LET_IN -> "check kafka.security.protocol and kafka.sasl.*";
                    case NOT_ALLOWED -> "grant this user rights on the prefix's topics, groups and transactional ids";
                    case TOPIC_MISSING -> "run 'quotewire topics create', or set prefix";
                    case TOPIC_DELETED ->
                        "restart: it reads what is there now, and creates internal topics anew; what those held is lost"
                                + " (docs/operating.md, 'Lost state')";
                    case OFFSET_GONE -> "restart: it reads what is there now";
                    case SOURCE_MISSING ->
                        "correct the name behind kafka:, create the topic first, or grant this user READ on it";
                    case TOPIC_UNSAFE -> "set it as 'quotewire topics check' says, before records are lost";
                    case TOPIC_TOO_NARROW ->
                        "raise its max.message.bytes, as 'quotewire topics check' says, and restart; nothing is lost";
                    case TOPIC_WIDENED ->
                        "keys now map to other partitions, so continue in a second installation, as docs/production.md"
                                + " describes under 'More partitions'; the state is still valid for what was read, do"
                                + " not reset it";
                    case TOO_FEW_BROKERS -> "request fewer replicas";
                    case RECORDS_LOST ->
                        "set the offsets of this service's group on that topic to the earliest"
                                + " (kafka-consumer-groups.sh --reset-offsets --to-earliest) while it is stopped; it"
                                + " then reads what is left, and what is gone can be fed again";
                    case INSTANCES_DIFFER ->
                        "run all instances of one release, and all with the API (api.listen) or none";
                    case STATE_IN_USE -> "give each its own state.dir";
                    case STATE_UNUSABLE -> "set state.dir to a folder you may write to";
                    case DISK_FULL -> "free some and restart; nothing is lost";
                    case TOO_MANY_FILES ->
                        "raise the limit (ulimit -Hn, LimitNOFILE= of systemd) to 100 for each partition, and restart;"
                                + " nothing is lost";
                    case CLOCK_AHEAD -> "set the clocks of both, and restart; nothing is lost";
                    case CLOCK_SET_BACK -> "restart; nothing is lost";
                    case LIBRARY_UNUSABLE ->
                        "free some space there and allow code to run from it, or set another folder with"
                                + " QUOTEWIRE_JAVA_OPTS=-Djava.io.tmpdir=FOLDER; nothing is lost";
                    case BROKER_FAILED -> "its log says why";
                    case TRANSACTION_LOST, OTHER_OF_KAFKA, SETTING, FAILED -> null;
                });
    }
}
