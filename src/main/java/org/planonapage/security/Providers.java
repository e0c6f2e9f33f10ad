package org.planonapage.security;

import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.stereotype.Component;

/** The OpenID providers through which one may sign in; there are those that the configuration names. */
@Component
public class Providers {

    private final ObjectProvider<ClientRegistrationRepository> registered;

    Providers(ObjectProvider<ClientRegistrationRepository> registered) {
        this.registered = registered;
    }

    /**
     * A provider.
     *
     * @param name as the configuration calls it for its readers: "Medway Council"
     * @param path where signing in through it begins
     */
    public record Provider(String name, String path) {}

    /** In the order of the configuration; empty when it names none. */
    public List<Provider> all() {
        List<Provider> all = new ArrayList<>();
        if (registered.getIfAvailable() instanceof Iterable<?> registrations) {
            for (Object each : registrations) {
                if (each instanceof ClientRegistration registration) {
                    all.add(new Provider(
                            registration.getClientName(), "oauth2/authorization/" + registration.getRegistrationId()));
                }
            }
        }
        return all;
    }
}
