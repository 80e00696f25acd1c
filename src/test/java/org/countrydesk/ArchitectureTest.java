package org.countrydesk;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Holds the code to the table of docs/packages.md. */
class ArchitectureTest {

    private static final String ROOT = "org.countrydesk";

    /** The build adds classes that put beans together, with two lines in their names. */
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .withImportOption(location -> !location.contains("__"))
            .importPackages(ROOT);

    @Test
    void everyPackageHasARowAndEveryRowAPackage() throws IOException {
        Set<String> packages = CLASSES.stream()
                .map(ArchitectureTest::packageOf)
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(new TreeSet<>(law().keySet())).isEqualTo(packages);
    }

    @Test
    void aRowNamesOnlyRowsAboveIt() throws IOException {
        List<String> above = new ArrayList<>();
        law().forEach((name, allowed) -> {
            assertThat(above).as("rows above %s", name).containsAll(allowed);
            above.add(name);
        });
    }

    @Test
    void aPackageUsesOnlyWhatItsRowNames() throws IOException {
        Map<String, List<String>> law = law();
        Set<String> broken = new TreeSet<>();
        for (JavaClass each : CLASSES) {
            String from = packageOf(each);
            each.getDirectDependenciesFromSelf().forEach(dependency -> {
                String to = packageOf(dependency.getTargetClass());
                boolean ours = dependency.getTargetClass().getPackageName().startsWith(ROOT);
                if (ours && !from.isEmpty() && !to.equals(from) && !law.getOrDefault(from, List.of()).contains(to)) {
                    broken.add(each.getSimpleName() + " (" + from + ") uses "
                            + dependency.getTargetClass().getSimpleName() + " (" + to + ")");
                }
            });
        }
        assertThat(broken).isEmpty();
    }

    @Test
    void theReadingOfDocumentsKnowsNoFramework() {
        noClasses()
                .that()
                .resideInAnyPackage(packages("edtf", "markup", "fact", "extract", "across"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.springframework..", "jakarta..", "org.hibernate..", "org.apache.lucene..")
                .check(CLASSES);
    }

    @Test
    void luceneIsKnownInSearchAlone() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + ".search..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.apache.lucene..")
                .check(CLASSES);
    }

    @Test
    void theServerIsKnownToWhatSendsAndRefuses() {
        assertThat(usersOf("org.eclipse.jetty"))
                .allMatch(user -> user.startsWith(ROOT + ".ready.") || user.startsWith(ROOT + ".web.safe.") || user.equals(ROOT + ".web.ErrorPages"));
    }

    /** Pages are kept for as long as their edition is served: what they say may not depend on when it is said. */
    @Test
    void pagesKnowNoClock() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + ".ingest..")
                .should()
                .callMethodWhere(name("now"))
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .dependOnClassesThat()
                .belongToAnyOf(java.time.Clock.class)
                .check(CLASSES);
        assertThat(usersOf("com.github.benmanes.caffeine"))
                .containsExactlyInAnyOrder(ROOT + ".ready.ReadyPages", ROOT + ".search.rank.Lately");
        assertThat(usersOf("com.aayushatharva.brotli4j")).hasSize(1);
    }

    private static DescribedPredicate<JavaMethodCall> name(String name) {
        return DescribedPredicate.describe("is named " + name, call -> call.getName().equals(name));
    }

    @Test
    void librariesOfTheReadersAreKnownInOneClassEach() {
        assertThat(usersOf("com.vladsch.flexmark")).hasSize(1);
        assertThat(usersOf("org.jsoup")).hasSize(1);
        assertThat(usersOf("org.apache.pdfbox")).hasSize(1);
        assertThat(usersOf("opennlp.")).hasSize(1);
    }

    @Test
    void fieldsAreNotInjected() {
        classes()
                .should()
                .notBeAnnotatedWith("org.springframework.beans.factory.annotation.Autowired")
                .check(CLASSES);
        Set<String> injected = CLASSES.stream()
                .flatMap(each -> each.getFields().stream())
                .filter(field -> field.isAnnotatedWith("org.springframework.beans.factory.annotation.Autowired")
                        || field.isAnnotatedWith("org.springframework.beans.factory.annotation.Value"))
                .map(field -> field.getFullName())
                .collect(Collectors.toSet());
        assertThat(injected).isEmpty();
    }

    private static Set<String> usersOf(String library) {
        return CLASSES.stream()
                .filter(each -> each.getDirectDependenciesFromSelf().stream()
                        .anyMatch(use -> use.getTargetClass().getName().startsWith(library)))
                .map(each -> each.getName().replaceFirst("\\$.*", ""))
                .collect(Collectors.toSet());
    }

    private static String[] packages(String... names) {
        return java.util.Arrays.stream(names).map(name -> ROOT + "." + name + "..").toArray(String[]::new);
    }

    private static String packageOf(JavaClass each) {
        String name = each.getPackageName();
        return name.startsWith(ROOT + ".") ? name.substring(ROOT.length() + 1) : "";
    }

    /** Read the table: package to the packages it may use, in the order of the rows. */
    private static Map<String, List<String>> law() throws IOException {
        Pattern row = Pattern.compile("^\\| `([\\w.]+)` \\| [^|]+ \\|([^|]*)\\|$", Pattern.MULTILINE);
        Map<String, List<String>> law = new LinkedHashMap<>();
        Matcher rows = row.matcher(Files.readString(Path.of("docs/packages.md")));
        while (rows.find()) {
            Matcher names = Pattern.compile("`([\\w.]+)`").matcher(rows.group(2));
            law.put(rows.group(1), names.results().map(name -> name.group(1)).toList());
        }
        assertThat(law).hasSizeGreaterThan(10);
        return law;
    }
}
