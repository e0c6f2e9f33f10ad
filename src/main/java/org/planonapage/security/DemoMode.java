package org.planonapage.security;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Whether this is a demonstration: accounts whose password everybody knows, on this machine only. It is unless {@code
 * --plan.demo=false} or {@code PLAN_DEMO=false} says that it is production.
 */
@Component
public class DemoMode {

    private final boolean on;

    DemoMode(@Value("${plan.demo:true}") boolean on) {
        this.on = on;
    }

    /** True in a demonstration, false in production. */
    public boolean isOn() {
        return on;
    }
}
