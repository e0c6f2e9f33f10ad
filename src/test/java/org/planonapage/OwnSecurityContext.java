package org.planonapage;

import org.springframework.core.Ordered;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

/**
 * Each application context sets, for the whole process, where it is kept who is signed in. A test that goes on with a
 * context made before another one's would sign in where its own services do not look.
 */
class OwnSecurityContext implements TestExecutionListener, Ordered {

    @Override
    public void prepareTestInstance(TestContext test) {
        test.getApplicationContext()
                .getBeanProvider(SecurityContextHolderStrategy.class)
                .ifUnique(SecurityContextHolder::setContextHolderStrategy);
    }

    /** Before whatever signs somebody in. */
    @Override
    public int getOrder() {
        return 900;
    }
}
