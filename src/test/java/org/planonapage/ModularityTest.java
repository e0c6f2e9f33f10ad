package org.planonapage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.DependencyDepth;

/** The house plan: arrows point down only, and ARCHITECTURE.md draws them as they are. */
class ModularityTest {

    private static final String BEGIN = "<!-- modules:begin -->";
    private static final String END = "<!-- modules:end -->";

    private final ApplicationModules modules = ApplicationModules.of(PlanOnAPage.class);

    @Test
    void keepsTheArrowsBetweenModulesAsDeclared() {
        modules.verify();
    }

    @Test
    void drawsTheModulesAsTheyAre() throws IOException {
        String paper = Files.readString(Path.of("ARCHITECTURE.md"));
        String drawn = paper.substring(paper.indexOf(BEGIN) + BEGIN.length(), paper.indexOf(END))
                .strip();
        assertThat(drawn).isEqualTo(diagram());
    }

    private String diagram() {
        TreeSet<String> arrows = new TreeSet<>();
        modules.stream()
                .forEach(module -> module.getDependencies(modules, DependencyDepth.IMMEDIATE).stream()
                        .map(dependency ->
                                dependency.getTargetModule().getIdentifier().toString())
                        .filter(target -> !target.equals(module.getIdentifier().toString()))
                        .forEach(target -> arrows.add("  " + module.getIdentifier() + " --> " + target)));
        return "```mermaid\ngraph TD\n" + String.join("\n", arrows) + "\n```";
    }
}
