package org.planonapage.shell;

import java.net.InetAddress;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.planonapage.programme.DemoRights;
import org.planonapage.security.DemoAccount;
import org.planonapage.security.DemoMode;
import org.planonapage.security.SetupLinks;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What the process says on the console once it is ready: the address, and how to sign in. */
@Component
@Order(100)
class StartAnnouncement implements ApplicationRunner {

    private final DemoMode mode;
    private final DemoRights demoRights;
    private final SetupLinks links;
    private final @Nullable InetAddress listensOn;
    private final String reset;
    private int port;

    StartAnnouncement(
            DemoMode mode,
            DemoRights demoRights,
            SetupLinks links,
            @Value("${server.address:#{null}}") @Nullable InetAddress listensOn,
            @Value("${plan.administrator.reset:}") String reset) {
        this.mode = mode;
        this.demoRights = demoRights;
        this.links = links;
        this.listensOn = listensOn;
        this.reset = reset;
    }

    @EventListener
    void listensOn(WebServerInitializedEvent server) {
        port = server.getWebServer().getPort();
    }

    @Override
    public void run(ApplicationArguments arguments) {
        demoRights.grantAll();
        String address = "http://localhost:" + port;
        StringBuilder said =
                new StringBuilder("\nPlan on a Page is ready: ").append(address).append('\n');
        if (mode.isOn()) {
            said.append("Sign in as ")
                    .append(Arrays.stream(DemoAccount.values())
                            .map(DemoAccount::username)
                            .collect(Collectors.joining(", ")))
                    .append("; the password for each is ")
                    .append(DemoAccount.PASSWORD)
                    .append(". Demonstration: this machine only.\n");
        } else if (listensOn != null && listensOn.isLoopbackAddress()) {
            said.append("It can be reached from this machine only. docs/operating.md says how to let others in.\n");
        }
        links.issue()
                .ifPresent(path -> said.append("There is no administrator yet. Create one within 24 hours: ")
                        .append(address)
                        .append(path)
                        .append('\n'));
        if (!reset.isBlank()) {
            said.append(links.reset(reset)
                    .map(path -> "A new password for " + reset + " can be chosen once, within a week: " + address + path
                            + "\nTake plan.administrator.reset out before the next start.\n")
                    .orElse("There is no administrator “" + reset + "” whose password could be reset.\n"));
        }
        System.out.println(said);
    }
}
