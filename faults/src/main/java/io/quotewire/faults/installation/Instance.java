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
 * One instance of a service, as an orchestrator keeps it: if its process ends, another one is started. Not thread-safe.
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

    /** A name such as {@code processor-1}. */
    public String name() {
        return name;
    }

    /** The state folder, which outlives the process. */
    public Path state() {
        return folder.resolve("state");
    }

    /** Starts its process; does not wait until it is ready. */
    public void start() throws IOException {
        process = Optional.of(JavaProcess.start(program, folder.resolve("printed.log")));
    }

    /** Uses another release from its next start on. */
    public void release(String classpath) {
        program = program.from(classpath);
    }

    public JavaProcess process() {
        return process.orElseThrow();
    }

    /** Deletes its state; its process must not be running. */
    public void forget() throws IOException {
        Folders.empty(state());
    }

    @Override
    public void close() {
        process.ifPresent(JavaProcess::close);
    }
}
