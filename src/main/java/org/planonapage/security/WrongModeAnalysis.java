package org.planonapage.security;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Turns the refusal into a sentence without a stack trace; Spring Boot finds it through META-INF/spring.factories. */
class WrongModeAnalysis extends AbstractFailureAnalyzer<WrongModeException> {

    @Override
    protected FailureAnalysis analyze(Throwable failure, WrongModeException cause) {
        return new FailureAnalysis(
                cause.getMessage(),
                "Start it in its own mode (--plan.demo=true for a demonstration, without it for production), or give this"
                        + " start another folder or database: --plan.home or --plan.database.url.",
                cause);
    }
}
