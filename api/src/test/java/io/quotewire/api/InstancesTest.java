package io.quotewire.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.api.problem.Problem;
import io.quotewire.streaming.contract.Json;
import java.nio.charset.StandardCharsets;
import org.apache.kafka.streams.state.HostInfo;
import org.junit.jupiter.api.Test;

class InstancesTest {
    private static final HostInfo OTHER = new HostInfo("10.0.0.2", 8080);

    @Test
    void anInstanceThatIsBusyIsNotReportedAsOneThatDoesNotAnswer() {
        assertThat(Instances.refused(OTHER, 503, Json.write(Problem.busy().body())))
                .hasMessage(Problem.busy().getMessage());
    }

    @Test
    void anyOtherRefusalNamesTheInstanceAndItsStatus() {
        assertThat(Instances.refused(
                        OTHER, 503, Json.write(Problem.unavailable("moving").body())))
                .hasMessage("the instance at 10.0.0.2:8080 does not answer: status 503");
        assertThat(Instances.refused(OTHER, 502, "Bad gateway".getBytes(StandardCharsets.UTF_8)))
                .hasMessageEndingWith("status 502");
    }
}
