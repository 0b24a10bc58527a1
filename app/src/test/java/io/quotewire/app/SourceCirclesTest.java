package io.quotewire.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * No dependency cycles in the sources of any module, modules on which no other depends included. {@link CirclesTest}
 * looks at bytecode, in which the use of another class's constants does not show.
 */
final class SourceCirclesTest {
    private static final String RED = """
            package a;
            import b.Blue;
            /** {@link Green} */
            class Red { int x = Blue.SIZE; }""";
    private static final String BLUE = """
            package b;
            import a.Green;
            class Blue { static final int SIZE = 2; Green green; }""";

    @Test
    void classesHaveNoCycles() throws IOException {
        assertThat(SourceGraph.of(Path.of("..")).circlesOfClasses()).isEmpty();
    }

    @Test
    void packagesHaveNoCycles() throws IOException {
        assertThat(SourceGraph.of(Path.of("..")).circlesOfPackages()).isEmpty();
    }

    @Test
    void useOfAConstantIsADependency() {
        SourceGraph graph = new SourceGraph(
                Map.of("a.Red", RED, "b.Blue", BLUE.replace("Green", "Red"), "a.Green", "package a; class Green {}"));
        assertThat(graph.circlesOfClasses()).isEqualTo(Map.of("a.Red", Set.of("b.Blue"), "b.Blue", Set.of("a.Red")));
    }

    @Test
    void packageCycleIsFoundWithoutAClassCycle() {
        SourceGraph graph =
                new SourceGraph(Map.of("a.Red", RED, "b.Blue", BLUE, "a.Green", "package a; class Green {}"));
        assertThat(graph.circlesOfClasses()).isEmpty();
        assertThat(graph.circlesOfPackages()).isEqualTo(Map.of("a", Set.of("b"), "b", Set.of("a")));
    }
}
