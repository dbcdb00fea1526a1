package cn.qinxue.web;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.dependOnClassesThat;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The rooms of the house and the doors between them. */
class ArchitectureTest {
    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("cn.qinxue");

    /** A misspelt package would make every rule about it true. */
    @ParameterizedTest
    @ValueSource(strings = {"tenants", "services", "reports", "infra", "web"})
    void everyModuleIsSeen(String module) {
        assertThat(HOUSE.stream().filter(type -> type.getPackageName().startsWith("cn.qinxue." + module)))
                .isNotEmpty();
    }

    @ParameterizedTest(name = "{0} knows nothing of {1}")
    @CsvSource({
        "tenants,  'services,reports,infra,web'",
        "services, 'reports,infra,web'",
        "reports,  'infra,web'",
        "infra,    'reports,web'",
        "web,      'infra'",
    })
    void modulesPointOneWay(String module, String unknown) {
        var forbidden = Set.of(unknown.split(",")).stream()
                .map(name -> "cn.qinxue." + name + "..")
                .toArray(String[]::new);
        noClasses()
                .that()
                .resideInAPackage("cn.qinxue." + module + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(forbidden)
                .check(HOUSE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"tenants", "services", "reports", "infra", "web"})
    void packagesOfAModuleGoInNoCircle(String module) {
        slices().matching("cn.qinxue." + module + ".(*)..")
                .should()
                .beFreeOfCycles()
                .allowEmptyShould(true)
                .check(HOUSE);
    }

    /** What stands inside a repository, and what Micronaut generates for one, is of the repository. */
    @Test
    void onlyRepositoriesTenantsAndInfraSpeakToTheDatabase() {
        noClasses()
                .that()
                .resideInAnyPackage("cn.qinxue.services..", "cn.qinxue.reports..", "cn.qinxue.web..")
                .and()
                .haveNameNotMatching(".*\\.\\$?\\w+Repository(\\$.*)?")
                .should(dependOnClassesThat(resideInAnyPackage("java.sql..", "javax.sql..")))
                .check(HOUSE);
    }

    @Test
    void packagesAreNamedByNouns() {
        noClasses()
                .should()
                .resideInAnyPackage(
                        "..common..", "..util..", "..utils..", "..impl..", "..dto..", "..manager..", "..helper..")
                .check(HOUSE);
    }

    @Test
    void rulesArePure() {
        classes()
                .that()
                .haveSimpleNameEndingWith("Rules")
                .and()
                .resideInAPackage("cn.qinxue..")
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(
                        "cn.qinxue..",
                        "java.lang..",
                        "java.util..",
                        "java.math..",
                        "java.text..",
                        "java.time..",
                        "org.jspecify.."))
                .check(HOUSE);
    }
}
