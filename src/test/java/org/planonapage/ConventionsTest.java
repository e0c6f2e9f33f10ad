package org.planonapage;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.codeUnits;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.properties.HasName;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.vaadin.flow.router.Route;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.planonapage.exchange.Entries;
import org.springframework.data.repository.Repository;
import org.springframework.security.access.prepost.PostFilter;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** The invariants of ARCHITECTURE.md that the code's shape shows; {@link PlantedViolationsTest} proves that each can fail. */
class ConventionsTest {

    /** Their own doors: Spring Security's; a one-time token's; and one that only a running transaction can use. */
    private static final Set<String> GUARDED_OTHERWISE = Set.of(
            "org.planonapage.security.SignInAccounts",
            "org.planonapage.security.SetupLinks",
            "org.planonapage.history.Changes");

    /** Their door is a one-time token. */
    private static final Set<String> GUARDED_BY_TOKEN =
            Set.of("org.planonapage.security.Invitations.opens", "org.planonapage.security.Invitations.accept");

    /** The pages that members read. */
    private static final String READ =
            ".*[.$](Plan|Theme|Action|Editions|Compare|Risks|Risk|Scorecard|Metric|Workforce|Returns|Notices and directions|Exceptions|Organisation|History)View";

    private static final String[] FORM_PARTS = {
        "com.vaadin.flow.component.button..",
        "com.vaadin.flow.component.combobox..",
        "com.vaadin.flow.component.datepicker..",
        "com.vaadin.flow.component.dialog..",
        "com.vaadin.flow.component.radiobutton..",
        "com.vaadin.flow.component.select..",
        "com.vaadin.flow.component.textfield.."
    };

    private static final List<Class<?>> CLOCKLESS =
            List.of(Instant.class, LocalDate.class, LocalDateTime.class, OffsetDateTime.class, ZonedDateTime.class);

    /** The kit itself, and pages above all programmes or that belong to none. */
    private static final DescribedPredicate<JavaClass> MAY_LINK_FREELY = JavaClass.Predicates.resideInAPackage(
                    "org.planonapage.ui")
            .or(
                    HasName.Predicates.nameMatching(
                            "org\\.planonapage\\.(shell\\.(Bar|OwnMenu|HomeView|HelpView|AccessibilityView|ErrorPage)|admin\\.ui\\..*|security\\.ui\\..*)"));

    static final Map<String, ArchRule> RULES = new TreeMap<>(Map.of(
            "I2 entities",
            classes()
                    .that()
                    .areAnnotatedWith(Entity.class)
                    .should()
                    .bePackagePrivate()
                    .because("ARCHITECTURE.md: I2"),
            "I2 repositories",
            classes()
                    .that()
                    .areAssignableTo(Repository.class)
                    .should()
                    .bePackagePrivate()
                    .because("ARCHITECTURE.md: I2"),
            "I3 views",
            classes()
                    .that()
                    .areAnnotatedWith(Route.class)
                    .should()
                    .bePackagePrivate()
                    .andShould()
                    .haveSimpleNameEndingWith("View")
                    .andShould()
                    .resideInAnyPackage("..ui", "..shell")
                    .because("ARCHITECTURE.md: I3"),
            "I4 clock",
            noClasses()
                    .should()
                    .callMethodWhere(DescribedPredicate.describe(
                            "asks the time without a Clock",
                            call -> call.getName().equals("now")
                                    && call.getTarget().getRawParameterTypes().isEmpty()
                                    && CLOCKLESS.stream()
                                            .anyMatch(time ->
                                                    call.getTargetOwner().isEquivalentTo(time))))
                    .because("ARCHITECTURE.md: I4"),
            "I5 values",
            noClasses()
                    .that()
                    .resideInAnyPackage("..quantity", "..rating", "..spc", "planted")
                    .and()
                    .doNotHaveSimpleName("package-info")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("org.springframework..", "com.vaadin..", "jakarta..")
                    .because("ARCHITECTURE.md: I5"),
            "I6 guards",
            methods()
                    .that()
                    .areDeclaredInClassesThat()
                    .areAnnotatedWith(Service.class)
                    .and()
                    .arePublic()
                    .should(beGuarded())
                    .because("ARCHITECTURE.md: I6"),
            "I9 charts",
            noClasses()
                    .that()
                    .resideOutsideOfPackage("..ui.chart")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("com.vaadin.flow.component.charts..")
                    .because("ARCHITECTURE.md: I9"),
            "I10 links",
            codeUnits()
                    .that()
                    .areDeclaredInClassesThat(DescribedPredicate.not(MAY_LINK_FREELY))
                    .should(LinksFromReading.makeLinksFromTheReading())
                    .because("ARCHITECTURE.md: I10"),
            "I17 forms",
            noClasses()
                    .that()
                    .resideOutsideOfPackages("..drafts", "..exchange")
                    .and()
                    .haveNameNotMatching(".*\\.(PlanWriter|OrganisationBook|ProgrammeBook|PutBack)")
                    .should()
                    .callMethodWhere(DescribedPredicate.describe(
                            "writes past Submissions",
                            call -> call.getTargetOwner().isEquivalentTo(Entries.class)
                                    && call.getName().equals("write")))
                    .because("ARCHITECTURE.md: I17"),
            "I13 names",
            noClasses()
                    .should()
                    .haveNameMatching(".*(Manager|Helper|Utils?|Impl|Dto)")
                    .because("ARCHITECTURE.md: I13")));

    static {
        RULES.put(
                "I18 read pages",
                noClasses()
                        .that()
                        .areAnnotatedWith(Route.class)
                        .and()
                        .haveNameMatching(READ)
                        .should()
                        .transitivelyDependOnClassesThat()
                        .resideInAnyPackage(FORM_PARTS)
                        .because("ARCHITECTURE.md: I18"));
    }

    @TestFactory
    List<DynamicTest> keeps() {
        JavaClasses production = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("org.planonapage");
        return RULES.entrySet().stream()
                .map(rule -> DynamicTest.dynamicTest(
                        rule.getKey(), () -> rule.getValue().check(production)))
                .toList();
    }

    private static ArchCondition<JavaMethod> beGuarded() {
        return new ArchCondition<>("be guarded by @PreAuthorize or @PostFilter") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                boolean guarded = method.isAnnotatedWith(PreAuthorize.class)
                        || method.isAnnotatedWith(PostFilter.class)
                        || method.getModifiers().contains(JavaModifier.SYNTHETIC)
                        || GUARDED_OTHERWISE.contains(method.getOwner().getName())
                        || GUARDED_BY_TOKEN.contains(method.getOwner().getName() + "." + method.getName());
                events.add(new SimpleConditionEvent(method, guarded, method.getFullName() + " has no rule"));
            }
        };
    }
}
