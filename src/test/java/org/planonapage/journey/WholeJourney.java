package org.planonapage.journey;

import java.io.IOException;
import java.nio.file.Path;
import org.springframework.test.context.TestPropertySource;
import org.springframework.util.FileSystemUtils;

/**
 * A journey through all six programmes, Exampleshire too, in a home of its own: what other tests count must not come to hold
 * the largest of them.
 */
@TestPropertySource(properties = {"plan.example=true", "plan.home=target/test-homes/whole"})
abstract class WholeJourney extends Journey {

    static {
        try {
            FileSystemUtils.deleteRecursively(Path.of("target", "test-homes", "whole"));
        } catch (IOException held) {
            throw new ExceptionInInitializerError(held);
        }
    }
}
