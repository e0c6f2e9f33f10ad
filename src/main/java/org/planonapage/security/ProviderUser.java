package org.planonapage.security;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.OidcUserInfo;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/** Somebody whom a provider vouches for, under the user name of the account here. */
final class ProviderUser implements OidcUser {

    private static final long serialVersionUID = 1;

    private final String username;
    private final List<GrantedAuthority> authorities;
    private final OidcUser person;

    ProviderUser(String username, List<GrantedAuthority> authorities, OidcUser person) {
        this.username = username;
        this.authorities = List.copyOf(authorities);
        this.person = person;
    }

    @Override
    public String getName() {
        return username;
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return authorities;
    }

    @Override
    public Map<String, Object> getAttributes() {
        return person.getAttributes();
    }

    @Override
    public Map<String, Object> getClaims() {
        return person.getClaims();
    }

    @Override
    public @Nullable OidcUserInfo getUserInfo() {
        return person.getUserInfo();
    }

    @Override
    public OidcIdToken getIdToken() {
        return person.getIdToken();
    }
}
