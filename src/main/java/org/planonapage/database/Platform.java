package org.planonapage.database;

import java.util.Locale;

/**
 * The machine, as the package of MariaDB names it.
 *
 * @param system the operating system's name, as Java gives it
 * @param processor the processor's name, as Java gives it
 */
record Platform(String system, String processor) {

    static Platform current() {
        return new Platform(System.getProperty("os.name"), System.getProperty("os.arch"));
    }

    /**
     * The folder of the package that holds this platform's programs.
     *
     * @throws NoDatabaseException with a sentence when there is none
     */
    String folder() {
        String name = system.toLowerCase(Locale.ROOT);
        boolean arm = processor.equals("aarch64");
        if (name.contains("mac") && arm) {
            return "osx";
        } else if (name.contains("linux") && !arm) {
            return "linux";
        }
        throw hasNoPackage();
    }

    NoDatabaseException hasNoPackage() {
        return new NoDatabaseException("There is no packaged MariaDB for " + system + " on " + processor
                + ": name a server with PLAN_DATABASE_URL, PLAN_DATABASE_USER and PLAN_DATABASE_PASSWORD.");
    }
}
