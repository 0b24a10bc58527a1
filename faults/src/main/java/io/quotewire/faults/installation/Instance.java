package io.quotewire.faults.installation;

import io.quotewire.faults.process.Folders;
import io.quotewire.faults.process.JavaProcess;
import io.quotewire.faults.process.Program;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * One service at its place, as an orchestrator keeps it: where its process ends, another is started. Not thread-safe.
 */
public final class Instance implements AutoCloseable {
    private final String name;
    private final Path folder;
    private Program program;
    private Optional<JavaProcess> process = Optional.empty();

    Instance(String name, Path folder, Program program) throws IOException {
        this.name = name;
        this.folder = folder;
        this.program = program.with(Map.of("state.dir", state().toString()));
        Files.createDirectories(state());
    }

    /** Such as {@code processor-1}. */
    public String name() {
        return name;
    }

    /** The folder of its state, which outlives its process. */
    public Path state() {
        return folder.resolve("state");
    }

    /** Starts its process; does not wait until it works. */
    public void start() throws IOException {
        process = Optional.of(JavaProcess.start(program, folder.resolve("printed.log")));
    }

    /** From its next start on it is of another release. */
    public void release(String classpath) {
        program = program.from(classpath);
    }

    public JavaProcess process() {
        return process.orElseThrow();
    }

    /** Deletes its state; its process must not run. */
    public void forget() throws IOException {
        Folders.empty(state());
    }

    @Override
    public void close() {
        process.ifPresent(JavaProcess::close);
    }
}
