package ru.podyom.runtime.test;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;

/** The rules that keep every service the shape it was meant to have. */
public final class ArchitectureRules {

    private ArchitectureRules() {}

    /**
     * Holds all rules against one service.
     *
     * @param root the service's root package
     * @param pure packages, relative to the root, that are plain Java without a framework
     */
    public static void check(String root, String... pure) {
        var classes = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(root);
        for (ArchRule rule : rules(root)) {
            rule.check(classes);
        }
        for (String feature : pure) {
            plainJava(root + "." + feature).check(classes);
        }
    }

    private static List<ArchRule> rules(String root) {
        return List.of(
                slices().matching(root + ".(*)..").should().beFreeOfCycles(),
                noClasses()
                        .that()
                        .haveSimpleNameNotEndingWith("Resource")
                        .should()
                        .beAnnotatedWith("jakarta.ws.rs.Path"),
                noClasses()
                        .that()
                        .resideInAPackage(root + "..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage("org.apache.kafka.clients.producer.."),
                methods()
                        .that()
                        .areDeclaredInClassesThat()
                        .haveSimpleNameEndingWith("Resource")
                        .should()
                        .notHaveRawReturnType(entity())
                        .allowEmptyShould(true),
                fields().should().notBeAnnotatedWith("jakarta.inject.Inject"),
                noClasses().should().dependOnClassesThat().haveFullyQualifiedName("java.util.Date"));
    }

    private static ArchRule plainJava(String feature) {
        return noClasses()
                .that()
                .resideInAPackage(feature + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta..", "io.quarkus..", "org.hibernate..");
    }

    private static DescribedPredicate<JavaClass> entity() {
        return DescribedPredicate.describe("an entity", type -> type.isAnnotatedWith("jakarta.persistence.Entity"));
    }
}
