package org.planonapage.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What the server answers to an address that never comes to a page; asked by a plain socket, since clients mend such addresses. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class RefusedAddressesTest {

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @ValueSource(strings = {"/%zz", "/a%00b", "/shire%2frisks", "/shire//risks", "/shire;x=1"})
    void areAnsweredWithTheProductsOwnPage(String address) throws IOException {
        assertThat(answer(address))
                .startsWith("HTTP/1.1 400")
                .contains("We cannot read this address", "See the programmes", "lang=\"en-GB\"")
                .doesNotContain("Tomcat", "Whitelabel", "Exception");
    }

    @ParameterizedTest
    @CsvSource({"/Exampleshire, /exampleshire", "/KENT-2011/metrics?asAt=2011-07-01, /kent-2011/metrics?asAt=2011-07-01"
    })
    void leadToTheProgrammeWhenWrittenWithCapitals(String address, String right) throws IOException {
        assertThat(answer(address))
                .startsWith("HTTP/1.1 302")
                .containsPattern("Location: \\S*" + right.replace("?", "\\?") + "\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/VAADIN/nothing", "/Evil//example.org", "/exampleshire"})
    void areLeftAloneWhereTheyNameNoProgrammeWithCapitals(String address) throws IOException {
        assertThat(answer(address)).doesNotContain("Location: //", "Location: /exampleshire\n", "Location: /evil");
    }

    private String answer(String address) throws IOException {
        try (Socket socket = new Socket("localhost", port)) {
            socket.getOutputStream()
                    .write(("GET " + address + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            return new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8))
                    .lines()
                    .collect(Collectors.joining("\n"));
        }
    }
}
