package io.quotewire.streaming.settings;

import org.apache.kafka.common.config.ConfigDef;
import org.apache.kafka.common.config.ConfigDef.Importance;

/** The settings of the monitor, as {@link SettingDefinitions} has those of all. */
final class MonitorDefinitions {
    static final String TOPICS = "monitor.topics";
    static final String GROUPS = "monitor.groups";
    static final String INTERVAL = "monitor.interval";
    static final String SERVICES = "monitor.services";
    static final String ALARMS = "monitor.alarms";
    static final String HOOK = "monitor.hook";

    private MonitorDefinitions() {}

    /** Behind those that are defined already. */
    static ConfigDef addedTo(ConfigDef definitions) {
        return definitions
                .define(
                        TOPICS,
                        ConfigDef.Type.STRING,
                        "",
                        Importance.MEDIUM,
                        "Topics that the monitor watches, a regular expression; unless set, those behind the prefix")
                .define(
                        GROUPS,
                        ConfigDef.Type.STRING,
                        ".*",
                        SettingRanges.notBlank(),
                        Importance.LOW,
                        "Groups that the monitor watches, a regular expression")
                .define(
                        INTERVAL,
                        ConfigDef.Type.STRING,
                        "5s",
                        new DurationSetting(),
                        Importance.LOW,
                        "From the end of one look of the monitor at the cluster to the next")
                .define(
                        SERVICES,
                        ConfigDef.Type.STRING,
                        "",
                        Importance.MEDIUM,
                        "Services whose health the monitor asks for, as NAME=ADDRESS, comma-separated; unless set,"
                                + " those here that answer")
                .define(
                        ALARMS,
                        ConfigDef.Type.STRING,
                        "",
                        Importance.MEDIUM,
                        "Conditions that the monitor tells of, such as 'lag_seconds > 60', separated by semicolons")
                .define(
                        HOOK,
                        ConfigDef.Type.STRING,
                        "",
                        Importance.MEDIUM,
                        "Address to which the monitor posts a condition as JSON when it begins and when it ends");
    }
}
