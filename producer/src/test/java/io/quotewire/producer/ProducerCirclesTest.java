package io.quotewire.producer;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.function.Function;

/** Neither packages nor classes of the producer go round in circles; a class counts together with those inside it. */
@AnalyzeClasses(packages = "io.quotewire.producer", importOptions = ImportOption.DoNotIncludeTests.class)
final class ProducerCirclesTest {
    @ArchTest
    static final ArchRule PACKAGES_GO_ROUND_IN_NO_CIRCLE = slices().assignedFrom(
                    by("package", JavaClass::getPackageName))
            .should()
            .beFreeOfCycles();

    @ArchTest
    static final ArchRule CLASSES_GO_ROUND_IN_NO_CIRCLE = slices().assignedFrom(
                    by("class", ProducerCirclesTest::outermost))
            .should()
            .beFreeOfCycles();

    private static String outermost(JavaClass type) {
        return type.getEnclosingClass().map(ProducerCirclesTest::outermost).orElseGet(type::getName);
    }

    private static SliceAssignment by(String kind, Function<JavaClass, String> name) {
        DescribedPredicate<JavaClass> ours = JavaClass.Predicates.resideInAPackage("io.quotewire.producer..");
        return new SliceAssignment() {
            @Override
            public String getDescription() {
                return "each " + kind;
            }

            @Override
            public SliceIdentifier getIdentifierOf(JavaClass type) {
                return ours.test(type) ? SliceIdentifier.of(name.apply(type)) : SliceIdentifier.ignore();
            }
        };
    }
}
