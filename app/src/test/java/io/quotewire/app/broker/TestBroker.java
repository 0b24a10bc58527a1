package io.quotewire.app.broker;

import io.quotewire.app.kafka.Cluster;
import io.quotewire.streaming.admin.TopicAdmin;
import io.quotewire.streaming.settings.Settings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * One broker for all tests of a run that ask for it as a parameter, started for the first of them; Maven runs each
 * class by itself. Each test has its own topics, under its own prefix.
 */
public final class TestBroker implements AutoCloseable {
    private final TemporaryFolder folder;
    private final EmbeddedBroker broker;

    private TestBroker() {
        try {
            folder = TemporaryFolder.create("quotewire-test-");
            broker = EmbeddedBroker.start(folder.path(), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Injects it into tests: {@code @ExtendWith(TestBroker.Parameter.class)}. */
    public static final class Parameter implements ParameterResolver {
        private static final ExtensionContext.Namespace SPACE = ExtensionContext.Namespace.create(TestBroker.class);

        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
            return parameter.getParameter().getType() == TestBroker.class;
        }

        @Override
        public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
            return context.getRoot()
                    .getStore(SPACE)
                    .computeIfAbsent(TestBroker.class, type -> new TestBroker(), TestBroker.class);
        }
    }

    public String address() {
        return broker.address();
    }

    /** An installation in whose settings no service runs, or only with another {@code state.dir}. */
    public Settings installation(String prefix, int partitions) throws InterruptedException {
        return installation(prefix, partitions, Path.of("unused"));
    }

    /** The settings of an installation under a prefix, whose topics are created. */
    public Settings installation(String prefix, int partitions, Path state) throws InterruptedException {
        Settings settings = Settings.of(Map.of(
                "bootstrap.servers", address(), "prefix", prefix, "state.dir", state.toString(), "metrics.port", "0"));
        try (Cluster cluster = Cluster.reachOwn(settings)) {
            cluster.ask(admin -> TopicAdmin.of(admin, settings).create(partitions, Optional.of((short) 1)));
        }
        return settings;
    }

    @Override
    public void close() throws IOException {
        broker.close();
        folder.close();
    }
}
