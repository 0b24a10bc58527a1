package io.quotewire.app.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/** Shell scripts in place of programs. */
final class Scripts {
    private Scripts() {}

    static void write(Path folder, String name, String script) throws IOException {
        executable(Files.writeString(folder.resolve(name), "#!/bin/sh\n" + script));
    }

    static Path executable(Path file) throws IOException {
        return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
}
