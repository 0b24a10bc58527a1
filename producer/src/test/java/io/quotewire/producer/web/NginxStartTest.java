package io.quotewire.producer.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** That the tests' nginx never stands for another server at the same port. */
class NginxStartTest {
    @TempDir
    private Path home;

    @Test
    void takenPortIsNotUsed() throws Exception {
        Optional<Path> program = Nginx.program();
        assumeTrue(program.isPresent());
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            AtomicInteger asked = new AtomicInteger();
            IntSupplier ports = () -> asked.getAndIncrement() == 0 ? other.getLocalPort() : Nginx.freePort();
            try (Nginx nginx = Nginx.start(program.orElseThrow(), home, ports)) {
                assertThat(nginx.at("/").getPort()).isNotEqualTo(other.getLocalPort());
            }
        }
    }

    @Test
    void programThatDoesNotStartIsSaid() {
        assertThatThrownBy(() -> Nginx.start(Path.of("/bin/false"), home, () -> 1))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("nginx does not start");
    }
}
