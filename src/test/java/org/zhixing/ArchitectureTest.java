package org.zhixing;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.URI;
import java.net.URL;
import java.net.UnixDomainSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhixing.desk.SingleInstance;

/** The floors of the program and the few places where each outside thing may be touched. There are no exceptions. */
class ArchitectureTest {

    /** From the ground up. Beside them stands {@code work}, which all may use; on top stands {@code Main}. */
    private static final List<List<String>> FLOORS = List.of(
            List.of("model", "records", "textreuse", "plan"),
            List.of("assessment", "agreement", "signals", "drafting"),
            List.of("scoring", "workshop", "forms", "audit"),
            List.of("drift"),
            List.of("review"),
            List.of("trends", "whatif", "federation"),
            List.of("secrets"),
            List.of("documents", "importing", "store", "report", "help"),
            List.of("desk"),
            List.of("live"),
            List.of("ui", "cli"));

    private static final int PURE_FLOORS = 6;

    private static final JavaClasses PRODUCT = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.zhixing");

    private static final DescribedPredicate<JavaClass> PURE =
            inOurs(FLOORS.subList(0, PURE_FLOORS).stream().flatMap(List::stream).toList());

    private static final DescribedPredicate<JavaClass> MAIN =
            name("org.zhixing.Main").forSubtype();

    static Stream<String> packages() {
        return FLOORS.stream().flatMap(List::stream);
    }

    @ParameterizedTest
    @MethodSource("packages")
    void aPackageImportsOnlyLowerFloorsAndWork(String name) {
        List<String> allowed = new ArrayList<>(List.of("work", name));
        FLOORS.stream().takeWhile(floor -> !floor.contains(name)).forEach(allowed::addAll);
        classes()
                .that(inOurs(List.of(name)))
                .should()
                .onlyDependOnClassesThat(resideOutsideOfPackage("org.zhixing..").or(inOurs(allowed)))
                .because("a floor knows those below it and neither its neighbours nor those above; a type that two"
                        + " floors pass each other belongs to the lower one")
                .allowEmptyShould(true)
                .check(PRODUCT);
    }

    @Test
    void workKnowsNothingOfTheField() {
        classes()
                .that(inOurs(List.of("work")))
                .should()
                .onlyDependOnClassesThat(resideOutsideOfPackage("org.zhixing..").or(inOurs(List.of("work"))))
                .because("every floor uses it")
                .check(PRODUCT);
    }

    @Test
    void everyClassStandsOnAFloor() {
        List<String> known = new ArrayList<>(packages().toList());
        known.add("work");
        classes()
                .should(be(inOurs(known).or(MAIN).or(name("org.zhixing.package-info"))))
                .because("a package outside the floors would escape their rules")
                .check(PRODUCT);
    }

    @Test
    void mainOnlyChoosesAFace() {
        classes()
                .that(MAIN)
                .should()
                .onlyDependOnClassesThat(
                        resideOutsideOfPackage("org.zhixing..").or(MAIN).or(inOurs(List.of("ui", "cli", "work"))))
                .because("it starts the window or a command and does nothing itself")
                .allowEmptyShould(true)
                .check(PRODUCT);
    }

    @Test
    void onlyTheWindowKnowsItsToolkit() {
        onlyIn(
                List.of("ui"),
                resideInAnyPackage("javafx..", "atlantafx..", "org.kordamp.."),
                "whatever a screen shows a command can print too, on a machine without a display");
    }

    @Test
    void onlyTheStoreKnowsTheDatabase() {
        onlyIn(
                List.of("store"),
                resideInAnyPackage("java.sql..", "javax.sql..", "org.jdbi..", "org.sqlite.."),
                "the database can then be replaced in one place");
    }

    @Test
    void onlySecretsKnowsCiphers() {
        onlyIn(
                List.of("secrets"),
                resideInAnyPackage("org.bouncycastle..")
                        .or(name("javax.crypto.Cipher").forSubtype()),
                "what is done with keys is read and checked in one place");
    }

    @Test
    void onlyDocumentsKnowsJson() {
        onlyIn(
                List.of("documents"),
                resideInAnyPackage("tools.jackson..", "com.fasterxml..", "com.networknt.."),
                "strict reading is then guarded in one place");
    }

    @Test
    void onlyImportingAndReportKnowWorkbooks() {
        onlyIn(
                List.of("importing", "report"),
                resideInAnyPackage("org.apache.poi..", "org.dhatim.."),
                "POI fails in" + " its own ways on damaged files, which these two turn into problems");
    }

    @Test
    void nothingButTheWorkshopPageTouchesTheNetwork() {
        DescribedPredicate<JavaClass> network = resideInAnyPackage("java.net..", "javax.net..", "com.sun.net..")
                .and(not(type(URL.class)))
                .and(not(type(URI.class)));
        // How a second start finds the first: by a file, which reaches no network.
        DescribedPredicate<JavaClass> fileSocket =
                type(UnixDomainSocketAddress.class).or(type(StandardProtocolFamily.class));
        noClasses()
                .that(not(inOurs(List.of("live"))).and(not(type(SingleInstance.class))))
                .should()
                .dependOnClassesThat(network)
                .because("what an agency says about itself leaves the machine by hand only")
                .check(PRODUCT);
        noClasses()
                .that(type(SingleInstance.class))
                .should()
                .dependOnClassesThat(network.and(not(fileSocket)))
                .because("it needs no address but that of a file")
                .check(PRODUCT);
        noClasses()
                .that(not(inOurs(List.of("live"))))
                .should()
                .callMethodWhere(owner(type(URL.class)).and(name("openStream").or(name("openConnection"))))
                .because("an address serves to name a resource of the program, not to fetch")
                .check(PRODUCT);
    }

    @Test
    void theCoreReadsNoFiles() {
        noClasses()
                .that(PURE)
                .should()
                .dependOnClassesThat(resideInAnyPackage("java.io..", "java.nio.file.."))
                .because("it computes values from values")
                .check(PRODUCT);
    }

    @Test
    void theCoreAsksNoClock() {
        noClasses()
                .that(PURE)
                .should()
                .callMethodWhere(owner(resideInAPackage("java.time..")).and(name("now")))
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(System.class, "nanoTime")
                .orShould()
                .callMethod(Math.class, "random")
                .orShould()
                .callConstructor(java.util.Random.class)
                .because("the same input gives the same result for ever")
                .check(PRODUCT);
    }

    @Test
    void onlyCommandsPrint() {
        noClasses()
                .that(not(inOurs(List.of("cli"))).and(not(MAIN)))
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .because("a command's output is a contract, and the window has none")
                .check(PRODUCT);
    }

    @Test
    void theMainClassIsNoApplication() {
        noClasses()
                .that(MAIN)
                .should()
                .beAssignableTo("javafx.application.Application")
                .because("such a main class does not start from a class path")
                .allowEmptyShould(true)
                .check(PRODUCT);
    }

    @Test
    void everyPackageSaysWhatItIsForAndIsNullMarked() throws IOException {
        List<Path> lacking = new ArrayList<>();
        for (Path folder :
                sources("src/main/java").map(Path::getParent).distinct().toList()) {
            Path info = folder.resolve("package-info.java");
            String text = Files.exists(info) ? Files.readString(info) : "";
            if (!text.contains("/**") || !text.contains("@org.jspecify.annotations.NullMarked")) {
                lacking.add(info);
            }
        }
        assertEquals(List.of(), lacking);
    }

    @Test
    void noFileIsLongerThanFourHundredLines() throws IOException {
        List<Path> tooLong = new ArrayList<>();
        for (Path file : Stream.concat(sources("src/main/java"), sources("src/test/java"))
                .toList()) {
            if (Files.readAllLines(file).size() > 400) {
                tooLong.add(file);
            }
        }
        assertEquals(List.of(), tooLong);
    }

    @Test
    void namesSayWhatAClassIs() {
        classes()
                .should()
                .haveNameNotMatching(".*(Impl|Manager|Utils?|Helper)")
                .because("such a name hides what the class is, or that it is nothing")
                .check(PRODUCT);
    }

    private static void onlyIn(List<String> homes, DescribedPredicate<JavaClass> thing, String reason) {
        noClasses()
                .that(not(inOurs(homes)))
                .should()
                .dependOnClassesThat(thing)
                .because(reason)
                .check(PRODUCT);
    }

    private static DescribedPredicate<JavaClass> inOurs(List<String> names) {
        return resideInAnyPackage(
                names.stream().map(n -> "org.zhixing." + n + "..").toArray(String[]::new));
    }

    private static Stream<Path> sources(String root) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of(root))) {
            return files.filter(file -> file.toString().endsWith(".java")).toList().stream();
        }
    }
}
