package io.quotewire.app.kafka;

import io.quotewire.app.command.CommandException;
import io.quotewire.app.command.ExitStatus;
import io.quotewire.streaming.settings.SecretSettings;
import io.quotewire.streaming.settings.Settings;
import io.quotewire.streaming.settings.SettingsException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Options for settings, shared by all commands that use Kafka. */
public final class SettingsOptions {
    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec command;

    private boolean toldOfIdleVariables;

    @Option(
            names = {"-b", "--bootstrap"},
            paramLabel = "HOST:PORT",
            description = "Addresses of the brokers; default localhost:9092.")
    private @Nullable String bootstrap;

    @Option(names = "--prefix", paramLabel = "PREFIX", description = "Prefix of the topics' names; default news.")
    private @Nullable String prefix;

    @Option(
            names = "--settings",
            paramLabel = "FILE",
            description = "Settings as a properties file; QUOTEWIRE_* variables override it, options override both.")
    private @Nullable Path file;

    @Option(names = "--set", paramLabel = "NAME=VALUE", description = "Any setting; may be repeated.")
    private Map<String, String> set = new LinkedHashMap<>();

    @Option(
            names = "--kafka",
            paramLabel = "NAME=VALUE",
            description = "Any setting of Kafka's clients, such as security.protocol=SSL; may be repeated.")
    private Map<String, String> kafka = new LinkedHashMap<>();

    /**
     * The settings of this run. Variables that set nothing are told of on standard error.
     *
     * @throws CommandException if one of the settings is invalid
     */
    public Settings load() {
        return load(Map.of());
    }

    /**
     * The same with settings from a command's own options, which override {@code --set}. These may include a secret
     * setting: the description of such an option says where to set a value that nobody may see.
     */
    public Settings load(Map<String, String> own) {
        Settings settings = ofService(own);
        tellOfIdleVariables();
        return settings;
    }

    /** The same for a command that runs a service, which logs the variables that set nothing. */
    public Settings ofService(Map<String, String> own) {
        Map<String, String> options = new LinkedHashMap<>(set);
        kafka.forEach((name, value) -> options.put("kafka." + name, value));
        options.keySet().stream().filter(SecretSettings::contain).findFirst().ifPresent(secret -> {
            throw new CommandException(
                    ExitStatus.USAGE,
                    secret + " is a secret, and everybody on this machine can read command lines: set it in "
                            + SecretSettings.variable(secret) + " or in a file for --settings");
        });
        options.putAll(own);
        if (bootstrap != null) {
            options.put("bootstrap.servers", bootstrap);
        }
        if (prefix != null) {
            options.put("prefix", prefix);
        }
        try {
            return Settings.load(Optional.ofNullable(file), System.getenv(), options);
        } catch (SettingsException e) {
            throw new CommandException(ExitStatus.USAGE, String.valueOf(e.getMessage()), e);
        }
    }

    private void tellOfIdleVariables() {
        String idle = String.join(", ", Settings.idleVariables(System.getenv().keySet()));
        if (!idle.isEmpty() && command != null && !toldOfIdleVariables) {
            toldOfIdleVariables = true;
            command.commandLine().getErr().println("quotewire: " + idle + ": no setting has this name; it is ignored");
        }
    }

    /** These options as arguments of another command, with other settings that take precedence. */
    public List<String> arguments(Map<String, String> others) {
        Map<String, String> options = new LinkedHashMap<>(set);
        if (bootstrap != null) {
            options.put("bootstrap.servers", bootstrap);
        }
        if (prefix != null) {
            options.put("prefix", prefix);
        }
        options.putAll(others);
        List<String> arguments = new ArrayList<>();
        if (file != null) {
            arguments.addAll(List.of("--settings", file.toString()));
        }
        options.forEach((name, value) -> arguments.addAll(List.of("--set", name + '=' + value)));
        kafka.forEach((name, value) -> arguments.addAll(List.of("--kafka", name + '=' + value)));
        return arguments;
    }

    /** Whether an option or a setting gives the brokers' addresses. */
    public boolean nameBrokers() {
        return bootstrap != null
                || !load().bootstrapServers().equals(Settings.of(Map.of()).bootstrapServers());
    }
}
