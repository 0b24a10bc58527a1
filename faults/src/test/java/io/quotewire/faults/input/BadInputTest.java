package io.quotewire.faults.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A short run of {@code bin/faults fuzz}. */
class BadInputTest {
    private static final int INPUTS = 100;

    @TempDir
    private Path folder;

    @Test
    void everyEntryPointAcceptsOrRefusesAnyInput() throws Exception {
        List<String> escapes = new ArrayList<>();
        for (EntryPoint entry : EntryPoints.open(folder, name -> true)) {
            escapes.addAll(Fuzzing.escapes(entry, 1, INPUTS));
            entry.close();
        }
        assertThat(escapes).isEmpty();
    }

    @Test
    void exceptionOutsideTheContractIsAnEscape() {
        EntryPoint entry =
                new MethodEntryPoint("open", List.of("good"), List.of(IllegalStateException.class), input -> {
                    throw new IllegalArgumentException("not what was agreed");
                });
        assertThat(Fuzzing.escapes(entry, 1, 1)).singleElement().asString().contains("not what was agreed");
    }

    @Test
    void refusalIsNotAnEscape() {
        EntryPoint entry =
                new MethodEntryPoint("shut", List.of("good"), List.of(IllegalStateException.class), input -> {
                    throw new IllegalStateException("refused");
                });
        assertThat(Fuzzing.escapes(entry, 1, 5)).isEmpty();
    }
}
