package io.quotewire.faults.process;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * A Java program with its options.
 *
 * @param classpath as for {@code java -cp}
 * @param jvm options of the virtual machine
 * @param main name of its main class
 * @param environment added to this process's own
 */
public record Program(
        String classpath, List<String> jvm, String main, List<String> arguments, Map<String, String> environment) {
    /** Small and quick to start: there are eight of them on one machine. */
    private static final List<String> SMALL = List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xmx384m");

    public Program {
        jvm = List.copyOf(jvm);
        arguments = List.copyOf(arguments);
        environment = Map.copyOf(environment);
    }

    /** A program on this process's class path. */
    public static Program ofOurs(String main, String... arguments) {
        return new Program(System.getProperty("java.class.path"), SMALL, main, List.of(arguments), Map.of());
    }

    /** The same program from another release's class path. */
    public Program from(String otherClasspath) {
        return new Program(otherClasspath, jvm, main, arguments, environment);
    }

    /** The same program with more options of the virtual machine. */
    public Program withJvm(String... more) {
        List<String> all = new ArrayList<>(jvm);
        all.addAll(List.of(more));
        return new Program(classpath, all, main, arguments, environment);
    }

    /** The same program with settings of quotewire, as {@code QUOTEWIRE_*} variables. */
    public Program with(Map<String, String> settings) {
        Map<String, String> all = new TreeMap<>(environment);
        settings.forEach(
                (name, value) -> all.put("QUOTEWIRE_" + name.replace('.', '_').toUpperCase(Locale.ROOT), value));
        return new Program(classpath, jvm, main, arguments, all);
    }
}
