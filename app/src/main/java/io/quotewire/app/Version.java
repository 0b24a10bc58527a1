package io.quotewire.app;

import picocli.CommandLine.IVersionProvider;

/** The output of {@code --version}: the version of the jar. */
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        String version = Version.class.getPackage().getImplementationVersion();
        return new String[] {"quotewire " + (version == null ? "(unpackaged)" : version)};
    }
}
