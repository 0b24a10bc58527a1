package io.quotewire.streaming.settings;

import io.quotewire.streaming.contract.Topics;
import java.time.Duration;
import org.apache.kafka.common.config.ConfigDef;
import org.apache.kafka.common.config.ConfigDef.Importance;
import org.apache.kafka.common.config.ConfigDef.Range;
import org.apache.kafka.common.config.ConfigDef.ValidString;

/** Defines every setting: name, type, default, range and documentation. */
public final class SettingDefinitions {
    public static final String BOOTSTRAP_SERVERS = "bootstrap.servers";
    public static final String PREFIX = "prefix";
    public static final String STATE_DIR = "state.dir";
    public static final String THREADS = "threads";
    public static final String STANDBY_REPLICAS = "standby.replicas";
    public static final String GROUP_PROTOCOL = "group.protocol";
    public static final String SESSION_TIMEOUT = "session.timeout";
    public static final String INSTANCE_ID = "instance.id";
    public static final String BROKER_WAIT = "broker.wait";
    public static final String CORRECTION_WINDOW = "correction.window";
    public static final String SETTLED_RETENTION = "settled.retention";
    public static final String DAY_RETENTION = "day.retention";
    public static final String MINIMUM_CONFIDENCE = "minimum.confidence";
    public static final String EXTRACTION_TIMEOUT = "extraction.timeout";
    public static final String LANGUAGES = "languages";
    public static final String API_LISTEN = "api.listen";
    public static final String API_TOKEN = "api.token";
    public static final String API_ADVERTISED = "api.advertised";
    public static final String API_ORIGINS = "api.origins";
    public static final String API_RETENTION = "api.retention";
    public static final String SCHEMA_IDS = "schema.ids";
    public static final String METRICS_HOST = "metrics.host";
    public static final String METRICS_PORT = "metrics.port";
    public static final String LOG_LEVEL = "log.level";
    public static final String LOG_FORMAT = "log.format";

    static final ConfigDef DEFINITIONS = MonitorDefinitions.addedTo(new ConfigDef()
            .define(
                    BOOTSTRAP_SERVERS,
                    ConfigDef.Type.STRING,
                    "localhost:9092",
                    SettingRanges.notBlank(),
                    Importance.HIGH,
                    "Addresses of the brokers")
            .define(
                    PREFIX,
                    ConfigDef.Type.STRING,
                    Topics.DEFAULT_PREFIX,
                    SettingRanges.prefix(),
                    Importance.HIGH,
                    "Prefix of the names of topics, applications, groups and transactional ids")
            .define(
                    STATE_DIR,
                    ConfigDef.Type.STRING,
                    defaultStateDirectory(),
                    SettingRanges.notBlank(),
                    Importance.HIGH,
                    "Folder for the services' state; one process at a time")
            .define(
                    THREADS,
                    ConfigDef.Type.INT,
                    0,
                    Range.between(0, 256),
                    Importance.MEDIUM,
                    "Stream threads in a service; 0 for one per core in the processor, no more than articles have"
                            + " partitions, and one in the sink")
            .define(
                    STANDBY_REPLICAS,
                    ConfigDef.Type.INT,
                    0,
                    Range.between(0, 8),
                    Importance.MEDIUM,
                    "Standby replicas of each state store on other instances")
            .define(
                    GROUP_PROTOCOL,
                    ConfigDef.Type.STRING,
                    "classic",
                    ValidString.in("classic", "streams"),
                    Importance.LOW,
                    "Rebalance protocol of the services")
            .define(
                    SESSION_TIMEOUT,
                    ConfigDef.Type.STRING,
                    "10s",
                    new DurationSetting(Duration.ofSeconds(1), Duration.ofHours(1)),
                    Importance.MEDIUM,
                    "An instance that is silent for longer is considered dead; brokers allow 6s to 30m")
            .define(
                    INSTANCE_ID,
                    ConfigDef.Type.STRING,
                    "",
                    Importance.LOW,
                    "This instance's permanent name in its group: if it is back within session.timeout,"
                            + " it keeps its partitions")
            .define(
                    BROKER_WAIT,
                    ConfigDef.Type.STRING,
                    "5m",
                    new DurationSetting(),
                    Importance.MEDIUM,
                    "How long a service waits for a broker at its start; 0s ends at once")
            .define(
                    CORRECTION_WINDOW,
                    ConfigDef.Type.STRING,
                    "7d",
                    new DurationSetting(),
                    Importance.MEDIUM,
                    "How long after its last change an article may be corrected")
            .define(
                    SETTLED_RETENTION,
                    ConfigDef.Type.STRING,
                    "180d",
                    new DurationSetting(),
                    Importance.MEDIUM,
                    "How long the marker of an archived article is kept, so that a re-send is not counted")
            .define(
                    DAY_RETENTION,
                    ConfigDef.Type.STRING,
                    "0s",
                    new DurationSetting(),
                    Importance.MEDIUM,
                    "How long a day's counts are kept; 0s keeps them")
            .define(
                    MINIMUM_CONFIDENCE,
                    ConfigDef.Type.DOUBLE,
                    0.5,
                    SettingRanges.fraction(),
                    Importance.MEDIUM,
                    "Quotes below it are published and not counted")
            .define(
                    EXTRACTION_TIMEOUT,
                    ConfigDef.Type.STRING,
                    "10s",
                    new DurationSetting(),
                    Importance.LOW,
                    "An article that takes longer goes to the dead letters")
            .define(
                    LANGUAGES,
                    ConfigDef.Type.STRING,
                    "en",
                    SettingRanges.languages(),
                    Importance.MEDIUM,
                    "Languages to extract, comma-separated, or 'all'; articles of another"
                            + " declared language are skipped")
            .define(
                    API_LISTEN,
                    ConfigDef.Type.STRING,
                    "",
                    Importance.MEDIUM,
                    "HOST:PORT at which the sink serves the HTTP API; empty for none")
            .define(
                    API_TOKEN,
                    ConfigDef.Type.STRING,
                    "",
                    Importance.MEDIUM,
                    "Token that requests to the API must bear; needed off loopback")
            .define(
                    API_ADVERTISED,
                    ConfigDef.Type.STRING,
                    "",
                    SettingRanges.endpoint(),
                    Importance.LOW,
                    "HOST:PORT at which other sinks reach this one's API; empty for the address at which it listens")
            .define(
                    API_ORIGINS,
                    ConfigDef.Type.STRING,
                    "",
                    SettingRanges.origins(),
                    Importance.LOW,
                    "Origins whose web pages may read the API, comma-separated, or *")
            .define(
                    API_RETENTION,
                    ConfigDef.Type.STRING,
                    "30d",
                    new DurationSetting(),
                    Importance.LOW,
                    "How long after its publication an article's quotes can be queried")
            .define(
                    SCHEMA_IDS,
                    ConfigDef.Type.STRING,
                    "",
                    SettingRanges.schemaIds(),
                    Importance.LOW,
                    "Schema ids to put into headers: RECORD=ID,… with a registry's GUIDs or numbers,"
                            + " contentId:NUMBER or globalId:NUMBER of Apicurio's, or URIs; or own")
            .define(
                    METRICS_HOST,
                    ConfigDef.Type.STRING,
                    "127.0.0.1",
                    SettingRanges.notBlank(),
                    Importance.LOW,
                    "Address for metrics and health")
            .define(
                    METRICS_PORT,
                    ConfigDef.Type.INT,
                    -1,
                    Range.between(-1, 65535),
                    Importance.LOW,
                    "Port for metrics and health, 0 for any free one, -1 for the service's own")
            .define(
                    LOG_LEVEL,
                    ConfigDef.Type.STRING,
                    "INFO",
                    ConfigDef.CaseInsensitiveValidString.in("ERROR", "WARN", "INFO", "DEBUG", "TRACE"),
                    Importance.MEDIUM,
                    "What a service logs; DEBUG and TRACE include everything that Kafka's clients log")
            .define(
                    LOG_FORMAT,
                    ConfigDef.Type.STRING,
                    "text",
                    ValidString.in("text", "json"),
                    Importance.MEDIUM,
                    "A service's log as lines of text or of JSON"));

    private SettingDefinitions() {}

    /** The settings as a plain-text table for people. */
    public static String table() {
        StringBuilder table = new StringBuilder();
        DEFINITIONS
                .configKeys()
                .values()
                .forEach(key -> table.append(String.format(
                        "  %-20s %s%n  %-20s default %s%s%n",
                        key.name,
                        key.documentation,
                        "",
                        key.defaultValue,
                        key.validator == null || key.validator.toString().isEmpty() ? "" : ", " + key.validator)));
        return table.toString();
    }

    private static String defaultStateDirectory() {
        return HomeFolder.path().resolve("state").toString();
    }
}
