package io.quotewire.app;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** A type that several packages share lives below all of them; what assembles them is used by none of them. */
@AnalyzeClasses(
        packages = {"io.quotewire.app", "io.quotewire.monitor", "io.quotewire.page", "io.quotewire.streaming"},
        importOptions = ImportOption.DoNotIncludeTests.class)
final class PackageCirclesTest {
    @ArchTest
    static final ArchRule NO_PACKAGE_NEEDS_ONE_THAT_NEEDS_IT =
            slices().matching("io.quotewire.(**)").should().beFreeOfCycles();
}
