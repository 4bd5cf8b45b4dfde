package io.bridgeletter.it;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.properties.CanBeAnnotated;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import io.bridgeletter.core.tenancy.Requires;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Asynchronous;
import jakarta.ejb.Stateless;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import jakarta.persistence.Entity;
import jakarta.ws.rs.Path;
import java.util.List;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quartz.Job;

/** The rules of the house over all modules. There is no list of exceptions: we began at zero. */
class ArchitectureTest {
    private static final JavaClasses ALL = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("io.bridgeletter.domain", "io.bridgeletter.core", "io.bridgeletter.web");

    @Test
    void the_domain_knows_nothing_but_java() {
        classes()
                .that()
                .resideInAPackage("io.bridgeletter.domain..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("io.bridgeletter.domain..", "java..", "org.jspecify..")
                .check(ALL);
    }

    @Test
    void the_application_does_not_know_its_pages() {
        noClasses()
                .that()
                .resideInAPackage("io.bridgeletter.core..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("io.bridgeletter.web..")
                .check(ALL);
    }

    @Test
    void pages_and_api_touch_no_tables() {
        noClasses()
                .that()
                .resideInAPackage("io.bridgeletter.web..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("io.bridgeletter.core..internal..", "jakarta.persistence..", "org.hibernate..")
                .check(ALL);
    }

    @Test
    void the_inside_of_a_feature_is_closed_to_the_others() {
        classes()
                .that()
                .resideInAPackage("io.bridgeletter.core.(*).internal..")
                .should(new ArchCondition<JavaClass>("be used by their own feature only") {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        var feature = type.getPackageName().replace(".internal", "");
                        type.getDirectDependenciesToSelf().stream()
                                .map(dependency -> dependency.getOriginClass())
                                .filter(user -> !user.getPackageName().startsWith(feature))
                                .forEach(user -> events.add(SimpleConditionEvent.violated(
                                        type, user.getName() + " uses " + type.getName())));
                    }
                })
                .check(ALL);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"io.bridgeletter.domain.(*)..", "io.bridgeletter.core.(*)..", "io.bridgeletter.web.api.(*).."})
    void features_form_no_cycles(String pattern) {
        slices().matching(pattern).should().beFreeOfCycles().check(ALL);
    }

    @Test
    void every_service_says_who_may_call_it() {
        classes()
                .that()
                .areAnnotatedWith(Stateless.class)
                .should(new ArchCondition<JavaClass>("carry @Requires, @RolesAllowed or @PermitAll") {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        var guarded = type.isAnnotatedWith(Requires.class)
                                || type.isAnnotatedWith(RolesAllowed.class)
                                || type.isAnnotatedWith(PermitAll.class)
                                || type.getMethods().stream()
                                        .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
                                        .allMatch(method -> method.isAnnotatedWith(Requires.class));
                        if (!guarded) {
                            events.add(SimpleConditionEvent.violated(type, type.getName() + " is open to everybody"));
                        }
                    }
                })
                .check(ALL);
        methods()
                .that()
                .areDeclaredInClassesThat()
                .resideInAPackage("io.bridgeletter..")
                .should()
                .notBeAnnotatedWith(Asynchronous.class)
                .check(ALL);
    }

    @Test
    void every_table_is_confined_to_its_tenant() {
        classes()
                .that()
                .areAnnotatedWith(Entity.class)
                .should(new ArchCondition<JavaClass>("have a @TenantId") {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        if (type.getFields().stream().noneMatch(field -> field.isAnnotatedWith(TenantId.class))) {
                            events.add(SimpleConditionEvent.violated(type, type.getName() + " has no @TenantId"));
                        }
                    }
                })
                .check(ALL);
    }

    @Test
    void resources_never_return_tables() {
        methods()
                .that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Path.class)
                .should()
                .notHaveRawReturnType(CanBeAnnotated.Predicates.annotatedWith(Entity.class))
                .check(ALL);
    }

    @Test
    void jobs_only_wake_services() {
        classes()
                .that()
                .implement(Job.class)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("io.bridgeletter.core..", "java..", "org.quartz..", "jakarta.enterprise..")
                .check(ALL);
    }

    @Test
    void view_beans_live_as_long_as_a_request_or_a_view() {
        classes()
                .that()
                .areAnnotatedWith(Named.class)
                .should()
                .beAnnotatedWith(RequestScoped.class)
                .orShould()
                .beAnnotatedWith(ViewScoped.class)
                .check(ALL);
    }

    @Test
    void every_package_says_what_may_be_null() {
        var unmarked = ALL.stream()
                .filter(type -> !type.isAnonymousClass())
                .map(JavaClass::getPackage)
                .distinct()
                .filter(it -> it.tryGetPackageInfo()
                        .map(info -> !info.isAnnotatedWith(NullMarked.class))
                        .orElse(true))
                .map(it -> it.getName())
                .toList();
        assertThat(unmarked).isEmpty();
    }

    /** A rule about a package that does not exist checks nothing. */
    @Test
    void every_package_that_a_rule_names_has_classes() {
        for (var prefix : List.of(
                "io.bridgeletter.domain",
                "io.bridgeletter.core",
                "io.bridgeletter.core.documents.internal",
                "io.bridgeletter.web.api",
                "io.bridgeletter.web.ui")) {
            assertThat(ALL.stream().filter(type -> type.getPackageName().startsWith(prefix)))
                    .as(prefix)
                    .isNotEmpty();
        }
        assertThat(ALL.that(alwaysTrue())).hasSizeGreaterThan(200);
    }
}
