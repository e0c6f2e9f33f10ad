package org.planonapage.security;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Turns the refusal into a sentence without a stack trace; Spring Boot finds it through META-INF/spring.factories. */
class UnnamedProxiesAnalysis extends AbstractFailureAnalyzer<UnnamedProxiesException> {

    @Override
    protected FailureAnalysis analyze(Throwable failure, UnnamedProxiesException cause) {
        return new FailureAnalysis(
                cause.getMessage(),
                "Give " + ProductionDefaults.FORWARDED + "=native and name your proxy in " + ProductionDefaults.PROXIES
                        + ", for example 10\\.0\\.0\\.5 (docs/operating.md, “Behind a proxy”).",
                cause);
    }
}
