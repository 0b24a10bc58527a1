package io.quotewire.page;

import io.javalin.config.JavalinConfig;

/** A server that says nothing of itself when it starts. */
public final class QuietServer {
    private QuietServer() {}

    /** Sets it so. */
    public static void configure(JavalinConfig config) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.startup.startupWatcherEnabled = false;
    }
}
