package org.planonapage.security;

import java.time.Clock;
import java.util.Objects;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.InteractiveAuthenticationSuccessEvent;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The accounts as the sign-in sees them; one that may not sign in is no different from one that does not exist. */
@Service
class SignInAccounts implements UserDetailsService {

    private final AccountRepository accounts;
    private final DemoMode mode;
    private final Clock clock;
    private final boolean passwords;

    /** @param passwords false where one signs in through an OpenID provider only */
    SignInAccounts(
            AccountRepository accounts,
            DemoMode mode,
            Clock clock,
            @Value("${plan.passwords:true}") boolean passwords) {
        this.accounts = accounts;
        this.mode = mode;
        this.clock = clock;
        this.passwords = passwords;
    }

    @Override
    @Transactional(readOnly = true)
    public UserDetails loadUserByUsername(String typed) {
        Account account = Username.read(typed)
                .flatMap(username -> accounts.findByUsername(username.value()))
                .filter(found -> passwords && found.isUsable(mode) && found.passwordHash() != null)
                .orElseThrow(() -> new UsernameNotFoundException("No account of this name may sign in."));
        return User.withUsername(account.username())
                .password(Objects.requireNonNull(account.passwordHash()))
                .authorities(account.isAdministrator() ? new String[] {Viewer.ADMINISTRATOR} : new String[0])
                .build();
    }

    @EventListener
    @Transactional
    public void signedIn(InteractiveAuthenticationSuccessEvent event) {
        accounts.findByUsername(event.getAuthentication().getName())
                .ifPresent(account -> account.signedIn(clock.instant()));
    }
}
