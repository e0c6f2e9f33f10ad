package org.planonapage.security;

import java.net.InetAddress;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.server.ConfigurableWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/** Keeps a demonstration, whose passwords everybody knows, on this machine. */
@Component
class DemoOnLoopback implements WebServerFactoryCustomizer<ConfigurableWebServerFactory> {

    private final DemoMode mode;
    private final @Nullable InetAddress asked;

    DemoOnLoopback(DemoMode mode, @Value("${server.address:#{null}}") @Nullable InetAddress asked) {
        this.mode = mode;
        this.asked = asked;
    }

    @Override
    public void customize(ConfigurableWebServerFactory server) {
        if (!mode.isOn()) {
            return;
        }
        if (asked != null && !asked.isLoopbackAddress()) {
            throw new DemoOnNetworkException(asked);
        }
        server.setAddress(asked != null ? asked : InetAddress.getLoopbackAddress());
    }
}
