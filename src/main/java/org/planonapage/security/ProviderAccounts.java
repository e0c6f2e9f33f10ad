package org.planonapage.security;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds the account of somebody whom an OpenID provider vouches for. Nobody gets an account in this way: it must be there. The
 * first time it is found by the address that the provider names, or by the user name that another claim of the provider's
 * gives; it is then bound to the person, and found by that ({@link ProviderIdentities}).
 */
@Component
class ProviderAccounts implements OAuth2UserService<OidcUserRequest, OidcUser> {

    static final String NO_ACCOUNT = "no_account";
    private static final String EMAIL = "email";

    private final OidcUserService provider = new OidcUserService();
    private final AccountRepository accounts;
    private final ProviderIdentities identities;
    private final DemoMode mode;
    private final String claim;
    private final boolean verifiedOnly;

    /**
     * @param claim which of the provider's claims names the account: "email", or one that holds user names
     * @param verifiedOnly whether the provider must say that the address is the person's own; false for providers that say
     *     nothing of it and let nobody choose an address
     */
    ProviderAccounts(
            AccountRepository accounts,
            ProviderIdentities identities,
            DemoMode mode,
            @Value("${plan.openid.claim:" + EMAIL + "}") String claim,
            @Value("${plan.openid.require-verified:true}") boolean verifiedOnly) {
        this.accounts = accounts;
        this.identities = identities;
        this.mode = mode;
        this.claim = claim;
        this.verifiedOnly = verifiedOnly;
    }

    /** @throws OAuth2AuthenticationException when there is no account for this person that may sign in */
    @Override
    @Transactional
    public OidcUser loadUser(OidcUserRequest request) {
        OidcUser person = Objects.requireNonNull(provider.loadUser(request));
        Account account = account(person)
                .filter(found -> found.isUsable(mode))
                .orElseThrow(() -> new OAuth2AuthenticationException(
                        new OAuth2Error(NO_ACCOUNT),
                        "There is no account for the person who signed in through the provider."));
        List<GrantedAuthority> authorities = account.isAdministrator()
                ? AuthorityUtils.createAuthorityList(Viewer.ADMINISTRATOR)
                : AuthorityUtils.NO_AUTHORITIES;
        return new ProviderUser(account.username(), authorities, person);
    }

    private Optional<Account> account(OidcUser person) {
        String issuer = String.valueOf(person.getIssuer());
        String subject = Objects.requireNonNull(person.getSubject());
        Optional<String> bound = identities.account(issuer, subject);
        return bound.isPresent()
                ? accounts.findByUsername(bound.get())
                : named(person)
                        .filter(found -> found.isUsable(mode))
                        .filter(found -> identities.bind(issuer, subject, found));
    }

    private Optional<Account> named(OidcUser person) {
        @Nullable String said = person.getClaimAsString(claim);
        if (said == null || said.isBlank()) {
            return Optional.empty();
        }
        String name = said.strip().toLowerCase(Locale.ROOT);
        if (!claim.equals(EMAIL)) {
            return accounts.findByUsername(name);
        }
        // An address that the provider itself has not seen to be the person's own vouches for nobody.
        Boolean verified = person.getEmailVerified();
        boolean own = verified == null ? !verifiedOnly : verified;
        return own ? accounts.findByEmail(name) : Optional.empty();
    }
}
