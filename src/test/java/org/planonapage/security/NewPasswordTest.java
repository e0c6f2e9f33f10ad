package org.planonapage.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NewPasswordTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "password1234",
                "Password2026!",
                "P4ssw0rd2026",
                "welcome12345!",
                "Administrator1",
                "summer2026!!",
                "liverpool1892",
                "passwordpassword",
                "councilcouncil1",
                "123456789012",
                "abcdefghijkl",
                "qwertyuiop12",
                "qwertyuiopasdfghjkl",
                "1q2w3e4r5t6y",
                "abc1abc1abc1",
                "lkjhgfdsa4321"
            })
    void refusesWhatIsTriedFirst(String password) {
        assertThatThrownBy(() -> new NewPassword(password)).hasMessageContaining("harder to guess");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "correct horse battery",
                "plan bicycle teapot",
                "kettle-harbour-9-lamp",
                "Tr0ub4dor&3xyz",
                "mein Schloss am See",
                "nine blue qwerty sheep"
            })
    void takesThreeRandomWords(String password) {
        assertThat(new NewPassword(password).value()).isEqualTo(password);
    }

    @Test
    void refusesTheUserNameInIt() {
        assertThatThrownBy(() -> NewPassword.of("xx-jane.doe-yy-zz", Username.parse("jane.doe")))
                .hasMessageContaining("does not include the user name");
    }

    @Test
    void saysNothingOfItself() {
        assertThat(new NewPassword("correct horse battery")).hasToString("(a password)");
    }
}
