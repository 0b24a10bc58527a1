package io.quotewire.benchmarks.pipeline;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A configuration to be measured: the number of processors and of sinks, with or without standby copies of their state,
 * and the group protocol.
 */
record ScalingVariant(int instances, boolean standby, boolean streams) {
    /** Parses {@code 2+standby+streams}. */
    static ScalingVariant of(String words) {
        List<String> all = Arrays.asList(words.split("\\+", -1));
        return new ScalingVariant(Integer.parseInt(all.get(0)), all.contains("standby"), all.contains("streams"));
    }

    /** The settings of the services. */
    Map<String, String> settings() {
        Map<String, String> settings = new TreeMap<>();
        settings.put("group.protocol", streams ? "streams" : "classic");
        settings.put("standby.replicas", standby ? "1" : "0");
        return settings;
    }

    @Override
    public String toString() {
        return instances + " processors, " + instances + " sinks" + (standby ? ", a standby copy" : "")
                + (streams ? ", group.protocol=streams" : "");
    }
}
