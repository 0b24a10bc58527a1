package io.quotewire.faults.cluster;

import io.quotewire.faults.process.JavaProcess;
import io.quotewire.faults.process.Program;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** One of the brokers: Kafka's own program with a folder of its own. */
public final class Broker implements AutoCloseable {
    private final Path folder;
    private final BrokerPorts ports;
    private final TcpProxy proxy;
    private Optional<JavaProcess> process = Optional.empty();

    Broker(Path folder, BrokerPorts ports, TcpProxy proxy) {
        this.folder = folder;
        this.ports = ports;
        this.proxy = proxy;
    }

    /** Starts or restarts it; does not wait until it answers. */
    public void start() throws IOException {
        Path settings = folder.resolve("server.properties");
        process = Optional.of(
                JavaProcess.start(program("kafka.Kafka", settings.toString()), folder.resolve("printed.log")));
    }

    /** Formats its folder. */
    void format(String cluster) throws IOException, InterruptedException {
        Path settings = folder.resolve("server.properties");
        Program format = program("kafka.tools.StorageTool", "format", "-t", cluster, "-c", settings.toString());
        try (JavaProcess formatting = JavaProcess.start(format, folder.resolve("format.log"))) {
            int status = formatting.awaitExit();
            if (status != 0) {
                throw new IOException("a broker's folder was not formatted: " + formatting.lastLines(5));
            }
        }
    }

    private Program program(String main, String... arguments) {
        return Program.ofOurs(main, arguments).withJvm("-Dlogback.configurationFile=" + folder.resolve("logback.xml"));
    }

    public String name() {
        return "broker-" + ports.node();
    }

    /** Its address without the proxy. */
    public String address() {
        return "127.0.0.1:" + ports.direct();
    }

    /** Its address for the services, through the proxy. */
    String proxied() {
        return "127.0.0.1:" + ports.proxy();
    }

    public TcpProxy proxy() {
        return proxy;
    }

    public JavaProcess process() {
        return process.orElseThrow();
    }

    @Override
    public void close() throws IOException {
        process.ifPresent(JavaProcess::close);
        proxy.close();
    }
}
