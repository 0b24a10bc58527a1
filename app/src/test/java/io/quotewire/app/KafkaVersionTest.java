package io.quotewire.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is no module of the build has the same version of Kafka as the modules. */
final class KafkaVersionTest {
    private static final String PROPERTY = "<kafka.version>([^<]+)<";

    @ParameterizedTest
    @CsvSource({
        "connect/pom.xml, " + PROPERTY,
        "Dockerfile, FROM apache/kafka:(\\S+)",
        "docker-compose.yml, image: apache/kafka:(\\S+)"
    })
    void versionIsThatOfTheBuild(String file, String version) throws IOException {
        List<String> ofBuild = versions("pom.xml", PROPERTY);

        assertThat(ofBuild).hasSize(1);
        assertThat(versions(file, version)).isNotEmpty().hasSameElementsAs(ofBuild);
    }

    private static List<String> versions(String file, String version) throws IOException {
        return Pattern.compile(version)
                .matcher(Files.readString(Path.of("..", file)))
                .results()
                .map(found -> found.group(1))
                .toList();
    }
}
