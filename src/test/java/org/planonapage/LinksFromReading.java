package org.planonapage;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaCodeUnitAccess;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.RouterLink;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.planonapage.ui.Chips;
import org.planonapage.ui.Crumbs;
import org.planonapage.ui.DataTable;
import org.planonapage.ui.EmptyState;
import org.planonapage.ui.Link;
import org.planonapage.ui.Reading;
import org.planonapage.ui.SegmentedSwitch;

/** Who makes a link has its address from {@link Reading#href}: itself, or by way of a method that it calls. */
final class LinksFromReading {

    private static final Set<String> ALWAYS_A_LINK =
            names(Link.class, Anchor.class, RouterLink.class, Crumbs.Crumb.class, SegmentedSwitch.class, Chips.class);

    private static final Set<String> WITH_LINKS = names(DataTable.class, EmptyState.class);

    private LinksFromReading() {}

    static ArchCondition<JavaCodeUnit> makeLinksFromTheReading() {
        return new ArchCondition<>("make links from the Reading") {
            @Override
            public void check(JavaCodeUnit maker, ConditionEvents events) {
                used(maker)
                        .filter(LinksFromReading::makesLink)
                        .findAny()
                        .ifPresent(link -> events.add(new SimpleConditionEvent(
                                maker,
                                reachesReading(maker, new HashSet<>()),
                                maker.getFullName() + " makes a link, and has no address from Reading.href")));
            }
        };
    }

    private static boolean makesLink(JavaCodeUnitAccess<?> access) {
        String owner = access.getTargetOwner().getName();
        return switch (access.getName()) {
            case "<init>", "to", "inText", "setHref", "chip", "option" -> ALWAYS_A_LINK.contains(owner);
            case "link" -> WITH_LINKS.contains(owner);
            case "rowHeader" ->
                WITH_LINKS.contains(owner)
                        && access.getTarget().getRawParameterTypes().size() == 3;
            default -> false;
        };
    }

    private static boolean reachesReading(JavaCodeUnit from, Set<JavaCodeUnit> seen) {
        return seen.add(from)
                && used(from)
                        .anyMatch(access -> isHref(access)
                                || access.getTarget()
                                        .resolveMember()
                                        .filter(member -> reachesReading(member, seen))
                                        .isPresent());
    }

    private static boolean isHref(JavaAccess<?> access) {
        return access.getTargetOwner().isEquivalentTo(Reading.class)
                && (access.getName().equals("href") || access.getName().equals("location"));
    }

    private static Stream<JavaCodeUnitAccess<?>> used(JavaCodeUnit by) {
        return Stream.of(
                        by.getMethodCallsFromSelf(),
                        by.getConstructorCallsFromSelf(),
                        by.getMethodReferencesFromSelf(),
                        by.getConstructorReferencesFromSelf())
                .flatMap(Set::stream);
    }

    private static Set<String> names(Class<?>... classes) {
        return Stream.of(classes).map(Class::getName).collect(Collectors.toSet());
    }
}
