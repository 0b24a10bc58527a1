package io.quotewire.app;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import io.micrometer.core.instrument.Timer;
import io.quotewire.streaming.http.ClientRate;
import io.quotewire.streaming.http.EventStream;
import io.quotewire.streaming.http.HttpListener;
import io.quotewire.streaming.http.StreamPlaces;
import io.quotewire.streaming.metrics.Lateness;
import java.time.Duration;

@AnalyzeClasses(packages = "io.quotewire", importOptions = ImportOption.DoNotIncludeTests.class)
final class ModuleDirectionsTest {
    private static final String CORE = "io.quotewire.core..";
    private static final String STREAMING = "io.quotewire.streaming..";
    private static final String PRODUCER = "io.quotewire.producer..";
    private static final String PROCESSOR = "io.quotewire.processor..";
    private static final String SINK = "io.quotewire.sink..";
    private static final String API = "io.quotewire.api..";
    private static final String MONITOR = "io.quotewire.monitor..";
    private static final String PAGE = "io.quotewire.page..";
    private static final String APP = "io.quotewire.app..";

    @ArchTest
    static final ArchRule CORE_SEES_NO_KAFKA_NO_DATABIND_AND_NO_LOGGER = noClasses()
            .that()
            .resideInAPackage(CORE)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.apache.kafka..",
                    "com.fasterxml.jackson.databind..",
                    "org.slf4j..",
                    STREAMING,
                    PRODUCER,
                    PROCESSOR,
                    SINK,
                    API,
                    MONITOR,
                    PAGE,
                    APP);

    @ArchTest
    static final ArchRule STREAMING_SEES_NO_SERVICE = noClasses()
            .that()
            .resideInAPackage(STREAMING)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(PRODUCER, PROCESSOR, SINK, API, MONITOR, PAGE, APP);

    @ArchTest
    static final ArchRule THE_PRODUCER_SEES_NO_OTHER_SERVICE = noClasses()
            .that()
            .resideInAPackage(PRODUCER)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(PROCESSOR, SINK, API, MONITOR, PAGE, APP);

    @ArchTest
    static final ArchRule THE_PROCESSOR_SEES_NO_OTHER_SERVICE = noClasses()
            .that()
            .resideInAPackage(PROCESSOR)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(PRODUCER, SINK, API, MONITOR, PAGE, APP);

    @ArchTest
    static final ArchRule THE_SINK_SEES_NO_OTHER_SERVICE = noClasses()
            .that()
            .resideInAPackage(SINK)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(PRODUCER, PROCESSOR, API, MONITOR, PAGE, APP);

    @ArchTest
    static final ArchRule THE_API_SEES_THE_SINK_ALONE = noClasses()
            .that()
            .resideInAPackage(API)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(PRODUCER, PROCESSOR, MONITOR, APP);

    @ArchTest
    static final ArchRule THE_PAGE_SEES_NO_SERVICE = noClasses()
            .that()
            .resideInAPackage(PAGE)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(PRODUCER, PROCESSOR, SINK, API, MONITOR, APP);

    @ArchTest
    static final ArchRule THE_MONITOR_SEES_NO_SERVICE = noClasses()
            .that()
            .resideInAPackage(MONITOR)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(PRODUCER, PROCESSOR, SINK, API, APP);

    @ArchTest
    static final ArchRule ONE_PACKAGE_ALONE_TOUCHES_THE_BROKERS_INTERNALS = noClasses()
            .that()
            .resideOutsideOfPackage("io.quotewire.app.broker")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "kafka..", "org.apache.kafka.metadata..", "org.apache.kafka.server..", "org.apache.kafka.raft..");

    @ArchTest
    static final ArchRule ONE_CLASS_ALONE_TOUCHES_KAFKA_STREAMS_INTERNALS = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("io.quotewire.sink.task.BeforeCommit")
            .and()
            .doNotHaveFullyQualifiedName("io.quotewire.sink.task.BeforeCommit$Work")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.kafka.streams..internals..");

    @ArchTest
    static final ArchRule ONLY_WHO_OPENS_A_DOOR_NEEDS_A_SERVER = noClasses()
            .that()
            .resideInAnyPackage(CORE, STREAMING, PROCESSOR, SINK)
            .and()
            .doNotBelongToAnyOf(HttpListener.class, EventStream.class, StreamPlaces.class, ClientRate.class)
            .should()
            .dependOnClassesThat()
            .resideInAPackage("io.javalin..")
            .orShould()
            .dependOnClassesThat()
            .belongToAnyOf(HttpListener.class, EventStream.class, StreamPlaces.class, ClientRate.class);

    /** A timer throws if a record's timestamp is more than 292 years away; {@link Lateness} does not. */
    @ArchTest
    static final ArchRule NO_TIMER_TAKES_A_DURATION =
            noClasses().should().callMethod(Timer.class, "record", Duration.class);

    @ArchTest
    static final ArchRule ONLY_A_MAIN_ENDS_THE_PROCESS = noClasses()
            .that()
            .haveSimpleNameNotEndingWith("Main")
            .and()
            .doNotBelongToAnyOf(Quotewire.class)
            .should()
            .callMethod(System.class, "exit", int.class);

    @ArchTest
    static final ArchRule NO_STATEMENT_READS_LIKE_A_QUESTION =
            methods().that().haveRawReturnType(void.class).should().haveNameNotMatching("(is|has)\\p{Upper}.*");
}
