package org.planonapage.mail;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What a letter needs besides a server.
 *
 * @param from the address that it comes from, or null
 * @param address where the application is found by those who read it: "https://plan.example.gov.uk"; null when nobody has
 *     said
 */
@ConfigurationProperties("plan.mail")
record MailSettings(@Nullable String from, @Nullable String address) {}
