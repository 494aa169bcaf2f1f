package org.parallax;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Instant;
import java.util.Random;
import java.util.UUID;

/** Data flows down: each package imports only those above it. */
@AnalyzeClasses(packages = "org.parallax", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule dataFlowsDown = layeredArchitecture().consideringOnlyDependenciesInLayers()
            .layer("article").definedBy("org.parallax.article..")
            .layer("text").definedBy("org.parallax.text..")
            .layer("similarity").definedBy("org.parallax.similarity..")
            .layer("story").definedBy("org.parallax.story..")
            .layer("comparison").definedBy("org.parallax.comparison..")
            .layer("ingest").definedBy("org.parallax.ingest..")
            .layer("evaluation").definedBy("org.parallax.evaluation..")
            .layer("storage").definedBy("org.parallax.storage..")
            .layer("pipeline").definedBy("org.parallax.pipeline..")
            .layer("wire").definedBy("org.parallax.wire..")
            .layer("http").definedBy("org.parallax.http..")
            .layer("web").definedBy("org.parallax.web..")
            .layer("cli").definedBy("org.parallax.cli..")
            .whereLayer("cli").mayNotBeAccessedByAnyLayer()
            .whereLayer("web").mayOnlyBeAccessedByLayers("cli")
            .whereLayer("http").mayOnlyBeAccessedByLayers("web", "cli")
            .whereLayer("wire").mayOnlyBeAccessedByLayers("http", "web", "cli")
            .whereLayer("pipeline").mayOnlyBeAccessedByLayers("wire", "http", "web", "cli")
            .whereLayer("storage").mayOnlyBeAccessedByLayers("pipeline", "wire", "http", "web", "cli")
            .whereLayer("evaluation").mayOnlyBeAccessedByLayers("cli")
            .whereLayer("ingest").mayOnlyBeAccessedByLayers("evaluation", "storage", "pipeline", "wire", "http", "web", "cli")
            .whereLayer("comparison").mayOnlyBeAccessedByLayers("evaluation", "storage", "pipeline", "wire", "http", "web", "cli")
            .whereLayer("story").mayOnlyBeAccessedByLayers("evaluation", "storage", "pipeline", "wire", "http", "web", "cli")
            .whereLayer("similarity").mayOnlyBeAccessedByLayers(
                    "story", "comparison", "evaluation", "storage", "pipeline", "wire", "http", "web", "cli");

    @ArchTest
    static final ArchRule noPackagesInACircle = slices().matching("org.parallax.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule theCoreIsPure = noClasses()
            .that().resideInAnyPackage(
                    "org.parallax.article..", "org.parallax.text..", "org.parallax.similarity..", "org.parallax.story..",
                    "org.parallax.comparison..")
            .should().dependOnClassesThat().resideInAnyPackage(
                    "io.micronaut..", "jakarta..", "java.sql..", "javax.sql..", "java.net.http..", "com.fasterxml..")
            .because("the core knows no framework, database, network or format");

    @ArchTest
    static final ArchRule theCoreHasNoClockAndNoChance = noClasses()
            .that().resideInAnyPackage(
                    "org.parallax.article..", "org.parallax.text..", "org.parallax.similarity..", "org.parallax.story..",
                    "org.parallax.comparison..", "org.parallax.evaluation..")
            .should().callMethod(Instant.class, "now")
            .orShould().callMethod(System.class, "currentTimeMillis")
            .orShould().callMethod(System.class, "nanoTime")
            .orShould().callMethod(UUID.class, "randomUUID")
            .orShould().callConstructor(Random.class)
            .orShould().callMethod(Math.class, "random")
            .because("the same input gives the same output");

    @ArchTest
    static final ArchRule onlyTheCommandLineAndTheServiceWriteToTheConsole = noClasses()
            .that().resideOutsideOfPackages("org.parallax.cli..")
            .should().accessField(System.class, "out")
            .orShould().accessField(System.class, "err");
}
