package io.quotewire.sink;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.function.Function;

/** No two packages, and no two classes, need each other: what is read can be read from below. */
@AnalyzeClasses(packages = "io.quotewire.sink", importOptions = ImportOption.DoNotIncludeTests.class)
final class SinkCirclesTest {
    @ArchTest
    static final ArchRule PACKAGES_ARE_FREE_OF_CIRCLES = slices().assignedFrom(by("package", JavaClass::getPackageName))
            .should()
            .beFreeOfCycles();

    @ArchTest
    static final ArchRule CLASSES_ARE_FREE_OF_CIRCLES = slices().assignedFrom(by("class", SinkCirclesTest::outermost))
            .should()
            .beFreeOfCycles();

    private static SliceAssignment by(String what, Function<JavaClass, String> slice) {
        return new SliceAssignment() {
            @Override
            public String getDescription() {
                return what;
            }

            @Override
            public SliceIdentifier getIdentifierOf(JavaClass type) {
                return type.getPackageName().startsWith("io.quotewire.sink")
                        ? SliceIdentifier.of(slice.apply(type))
                        : SliceIdentifier.ignore();
            }
        };
    }

    /** A class and those within it are one. */
    private static String outermost(JavaClass type) {
        return type.getEnclosingClass().map(SinkCirclesTest::outermost).orElse(type.getName());
    }
}
