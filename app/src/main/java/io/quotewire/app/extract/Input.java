package io.quotewire.app.extract;

import io.quotewire.app.command.CommandException;
import io.quotewire.app.command.ExitStatus;
import io.quotewire.producer.format.Compression;
import java.io.BufferedInputStream;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A file or standard input.
 *
 * @param name as given, for messages and as the article's id
 * @param file the file to read, empty for standard input
 */
record Input(String name, Optional<Path> file) {
    static final String STANDARD_INPUT = "-";
    private static final int HEAD = 512;
    private static final int BUFFER = 1 << 16;

    /**
     * The inputs named by arguments.
     *
     * @param found in the order of the arguments, those of a folder in that of its files' names
     * @param notes a line for each folder of which documents are left out
     * @param problems a line for each argument that names nothing to read
     */
    record Named(List<Input> found, List<String> notes, List<String> problems) {}

    /** Finds the inputs named by arguments. */
    static Named of(List<String> arguments) throws IOException {
        List<Input> inputs = new ArrayList<>();
        List<String> notes = new ArrayList<>();
        List<String> problems = new ArrayList<>();
        for (String argument : arguments) {
            if (argument.isEmpty()) {
                throw new CommandException(ExitStatus.USAGE, "an empty file name among the arguments");
            }
            if (argument.equals(STANDARD_INPUT)) {
                Input input = new Input("standard input", Optional.empty());
                if (inputs.contains(input)) {
                    throw new CommandException(
                            ExitStatus.USAGE, "standard input is named twice, and can be read once: give one '-'");
                }
                inputs.add(input);
            } else if (argument.contains("://")) {
                problems.add(argument + " is an address, and extract reads files: fetch it first, or follow a feed with"
                        + " 'quotewire feed'");
            } else if (Files.isDirectory(Path.of(argument))) {
                InputFolder folder = InputFolder.of(Path.of(argument));
                if (!folder.leftOut().isEmpty()) {
                    notes.add(argument + ": " + folder.leftOut() + " left out; extract reads text, saved pages and JSON"
                            + " lines");
                }
                if (folder.files().isEmpty()) {
                    problems.add(
                            argument + " holds no text, saved page or JSON lines: name the files, or another folder");
                }
                folder.files().forEach(path -> inputs.add(new Input(path.toString(), Optional.of(path))));
            } else {
                inputs.add(new Input(argument, Optional.of(Path.of(argument))));
            }
        }
        return new Named(inputs, notes, problems);
    }

    /** Whether it is this file, by whatever name; pipes and devices are not meant. */
    boolean isOf(Path other) throws IOException {
        return file.isPresent()
                && Files.isRegularFile(file.get())
                && Files.exists(other)
                && Files.isSameFile(file.get(), other);
    }

    /** Opens it, decompressing gzip and zstd regardless of its name. The stream supports {@code mark}. */
    InputStream open(InputStream standardInput) throws IOException {
        InputStream raw = file.isPresent() ? opened(file.get()) : standardInput;
        try {
            InputStream opened = Compression.opened(new BufferedInputStream(raw, BUFFER));
            return opened.markSupported() ? opened : new BufferedInputStream(opened, BUFFER);
        } catch (IOException e) {
            raw.close();
            throw e;
        }
    }

    /** Of a pipe, such as a shell's {@code <(…)}, a channel's stream would ask for the position, which it has not. */
    private static InputStream opened(Path path) throws IOException {
        return Files.exists(path) && !Files.isRegularFile(path)
                ? new FileInputStream(path.toFile())
                : Files.newInputStream(path);
    }

    /** The kind of its content, by its name or else by its first bytes. */
    InputKind kind(InputStream opened) throws IOException {
        Optional<InputKind> named = file.flatMap(InputKind::ofName);
        return named.isPresent() ? named.get() : InputKind.ofContent(peek(opened, HEAD));
    }

    private static byte[] peek(InputStream in, int count) throws IOException {
        in.mark(count);
        byte[] head = new byte[count];
        int read = 0;
        // Takes what a pipe provides, so as not to wait for more than the first line.
        do {
            int n = in.read(head, read, count - read);
            if (n < 0) {
                break;
            }
            read += n;
        } while (read < count && in.available() > 0);
        in.reset();
        return Arrays.copyOf(head, read);
    }
}
