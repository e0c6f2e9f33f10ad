package org.planonapage.security;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Whether this is a demonstration: accounts whose password everybody knows, on this machine only. It is when {@code
 * --plan.demo=true} or {@code PLAN_DEMO=true} says so, and production otherwise.
 */
@Component
public class DemoMode {

    private final boolean on;

    DemoMode(@Value("${plan.demo:false}") boolean on) {
        this.on = on;
    }

    /** True in a demonstration, false in production. */
    public boolean isOn() {
        return on;
    }
}
