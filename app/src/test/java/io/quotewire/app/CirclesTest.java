package io.quotewire.app;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.function.Function;

/**
 * No dependency cycles between packages or between classes of any module, not even indirect ones, so that each can be
 * read once what it uses is known. A type shared by several packages lives below all of them; nothing depends on the
 * code that assembles them.
 */
@AnalyzeClasses(packages = "io.quotewire", importOptions = ImportOption.DoNotIncludeTests.class)
final class CirclesTest {
    @ArchTest
    static final ArchRule PACKAGES_FORM_NO_CIRCLE = slices().assignedFrom(by("package", JavaClass::getPackageName))
            .should()
            .beFreeOfCycles();

    @ArchTest
    static final ArchRule CLASSES_FORM_NO_CIRCLE =
            slices().assignedFrom(by("class", CirclesTest::outermost)).should().beFreeOfCycles();

    private static SliceAssignment by(String kind, Function<JavaClass, String> name) {
        return new SliceAssignment() {
            @Override
            public String getDescription() {
                return "each " + kind;
            }

            @Override
            public SliceIdentifier getIdentifierOf(JavaClass type) {
                return type.getPackageName().startsWith("io.quotewire.")
                        ? SliceIdentifier.of(name.apply(type))
                        : SliceIdentifier.ignore();
            }
        };
    }

    /** A class and its nested classes count as one. */
    private static String outermost(JavaClass type) {
        return type.getEnclosingClass().map(CirclesTest::outermost).orElse(type.getName());
    }
}
