package org.planonapage.exchange;

import java.util.List;
import java.util.stream.Collectors;

/** Refuses a pack, with every mistake found in it; nothing of it was stored. */
public class PackRefusedException extends RuntimeException {

    private final transient List<PackProblem> problems;

    PackRefusedException(String source, List<PackProblem> problems) {
        super("The pack " + source + " was refused and nothing of it stored:\n"
                + problems.stream().map(problem -> "  " + problem).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    /** Every mistake, in the order of the files. */
    public List<PackProblem> problems() {
        return problems;
    }
}
