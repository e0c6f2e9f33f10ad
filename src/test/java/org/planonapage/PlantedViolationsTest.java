package org.planonapage;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** A rule that cannot fail guards nothing: each catches its planted violation. */
class PlantedViolationsTest {

    @TestFactory
    List<DynamicTest> catches() {
        JavaClasses planted = new ClassFileImporter().importPackages("planted");
        return ConventionsTest.RULES.entrySet().stream()
                .map(rule -> DynamicTest.dynamicTest(
                        rule.getKey(),
                        () -> assertThat(rule.getValue().evaluate(planted).hasViolation())
                                .isTrue()))
                .toList();
    }

    @TestFactory
    List<DynamicTest> catchesInTheSources() {
        return SourceTest.RULES.entrySet().stream()
                .map(rule -> DynamicTest.dynamicTest(
                        rule.getKey(),
                        () -> assertThat(rule.getValue().breaches(Path.of("src/test/java/planted")))
                                .isNotEmpty()))
                .toList();
    }
}
