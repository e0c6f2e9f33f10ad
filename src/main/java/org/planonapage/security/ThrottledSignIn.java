package org.planonapage.security;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Checks user name and password, unless there were too many failures of late. */
@Component
class ThrottledSignIn implements AuthenticationProvider {

    private final DaoAuthenticationProvider passwords;
    private final SignInThrottle throttle;
    private final KnownBrowsers browsers;

    ThrottledSignIn(SignInAccounts accounts, PasswordEncoder encoder, SignInThrottle throttle, KnownBrowsers browsers) {
        passwords = new DaoAuthenticationProvider(accounts);
        passwords.setPasswordEncoder(encoder);
        this.throttle = throttle;
        this.browsers = browsers;
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        String secret = String.valueOf(attempt.getCredentials());
        if (attempt.getName().length() > NewPassword.LONGEST || secret.length() > 2 * NewPassword.LONGEST) {
            throw new BadCredentialsException("Too long for a name or a password.");
        }
        String account = Username.read(attempt.getName()).map(Username::value).orElse(null);
        SignInThrottle.Place place = place(account);
        if (!throttle.begin(account, place)) {
            throw new LockedException("Too many failed sign-ins.");
        }
        Authentication someone = passwords.authenticate(attempt);
        throttle.succeeded(someone.getName(), place);
        return someone;
    }

    private SignInThrottle.Place place(@Nullable String account) {
        if (!(RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes request)) {
            return SignInThrottle.Place.address("none");
        }
        return Optional.ofNullable(account)
                .flatMap(name -> browsers.known(request.getRequest(), name))
                .map(SignInThrottle.Place::browser)
                .orElseGet(
                        () -> SignInThrottle.Place.address(request.getRequest().getRemoteAddr()));
    }

    @Override
    public boolean supports(Class<?> kind) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(kind);
    }
}
