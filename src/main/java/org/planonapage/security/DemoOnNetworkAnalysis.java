package org.planonapage.security;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Turns the refusal into a sentence without a stack trace; Spring Boot finds it through META-INF/spring.factories. */
class DemoOnNetworkAnalysis extends AbstractFailureAnalyzer<DemoOnNetworkException> {

    @Override
    protected FailureAnalysis analyze(Throwable failure, DemoOnNetworkException cause) {
        return new FailureAnalysis(
                cause.getMessage(),
                "Leave server.address out, or start in production, without --plan.demo=true (or PLAN_DEMO=true).",
                cause);
    }
}
