package org.planonapage.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.security.core.userdetails.UsernameNotFoundException;

class PasswordsTest {

    private final Clock clock = Clock.fixed(Instant.parse("2026-12-01T12:00:00Z"), ZoneOffset.UTC);
    private final AccountRepository accounts = mock(AccountRepository.class);

    private SignInAccounts signIn(boolean passwords) {
        given(accounts.findByUsername("jane.doe"))
                .willReturn(Optional.of(Account.administrator(Username.parse("jane.doe"), "hash", clock.instant())));
        return new SignInAccounts(accounts, new DemoMode(false), clock, passwords);
    }

    @Test
    void letAnAccountInWhereTheyAreOn() {
        assertThat(signIn(true).loadUserByUsername("jane.doe").getPassword()).isEqualTo("hash");
    }

    @Test
    void letNobodyInWhereTheyAreOff() {
        assertThatThrownBy(() -> signIn(false).loadUserByUsername("jane.doe"))
                .isInstanceOf(UsernameNotFoundException.class);
    }
}
