package io.quotewire.streaming.failure;

import io.quotewire.streaming.failure.ServiceFailure.Reason;
import io.quotewire.streaming.settings.Settings;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/** A class that a setting of Kafka's clients names, such as an interceptor, and that is not there. */
final class MissingClass {
    private MissingClass() {}

    /**
     * The failure of a client that could not be created without such a class; empty if it is another failure, or no
     * setting names the class.
     *
     * @param cause the root of the error, whose message is the name of the class
     */
    static Optional<ServiceFailure> failure(Throwable cause, Throwable error, Settings settings) {
        if (!(cause instanceof ClassNotFoundException)) {
            return Optional.empty();
        }
        String missing = String.valueOf(cause.getMessage());
        return settings.kafka().entrySet().stream()
                .filter(setting -> names(String.valueOf(setting.getValue()), missing))
                .map(Map.Entry::getKey)
                .sorted()
                .findFirst()
                .map(name ->
                        new ServiceFailure(Reason.SETTING, "kafka." + name + ": there is no class " + missing, error));
    }

    private static boolean names(String value, String missing) {
        return Arrays.stream(value.split(",", -1)).map(String::strip).anyMatch(missing::equals);
    }
}
