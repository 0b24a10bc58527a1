package io.quotewire.producer.web;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.IntSupplier;
import java.util.stream.Stream;

/** nginx on loopback, serving a folder, and misbehaving at some addresses; {@code nginx.conf} has them. */
public final class Nginx implements AutoCloseable {
    private static final int MOST_TRIES = 5;

    private final Process process;
    private final Path home;
    private final int port;

    private Nginx(Process process, Path home, int port) {
        this.process = process;
        this.home = home;
        this.port = port;
    }

    /** Where it is installed, if it is. */
    public static Optional<Path> program() {
        return Stream.of("/usr/sbin/nginx", "/usr/local/sbin/nginx", "/usr/bin/nginx", "/opt/homebrew/bin/nginx")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** Starts it with everything it writes in this folder; again, if another process has taken the port meanwhile. */
    public static Nginx start(Path program, Path home) throws IOException {
        return start(program, home, Nginx::freePort);
    }

    /** The same at the first of some ports that is free. */
    static Nginx start(Path program, Path home, IntSupplier ports) throws IOException {
        for (int tries = 0; tries < MOST_TRIES; tries++) {
            Nginx nginx = begin(program, home, ports.getAsInt());
            if (nginx.process.isAlive()) {
                return nginx;
            }
        }
        throw new IOException("nginx does not start: " + Files.readString(home.resolve("nginx.out")));
    }

    private static Nginx begin(Path program, Path home, int port) throws IOException {
        Files.createDirectories(home.resolve("site/slow"));
        try (InputStream in = Nginx.class.getResourceAsStream("nginx.conf")) {
            String configuration = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            Files.writeString(home.resolve("nginx.conf"), configuration.replace("{port}", Integer.toString(port)));
        }
        // It writes this file once it listens.
        Path listens = home.resolve("nginx.pid");
        Files.deleteIfExists(listens);
        Process process = new ProcessBuilder(
                        program.toString(), "-p", home.toString(), "-c", "nginx.conf", "-e", "error.log")
                .redirectErrorStream(true)
                .redirectOutput(home.resolve("nginx.out").toFile())
                .start();
        await().atMost(Duration.ofMinutes(3)).until(() -> Files.exists(listens) || !process.isAlive());
        return new Nginx(process, home, port);
    }

    public URI at(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    /** Puts a file on the site, in one step. */
    public void serve(String name, String content) throws IOException {
        Path part = Files.writeString(home.resolve("part"), content);
        Files.move(part, home.resolve("site").resolve(name), StandardCopyOption.REPLACE_EXISTING);
    }

    public void remove(String name) throws IOException {
        Files.delete(home.resolve("site").resolve(name));
    }

    /** Its access log: a line {@code GET /path 200} for each request, with the coding of the answer behind it. */
    public List<String> log() throws IOException {
        return Files.readAllLines(home.resolve("access.log"));
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }

    static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
