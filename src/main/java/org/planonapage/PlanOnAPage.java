package org.planonapage;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The application: one process that shows councils' improvement programmes, each on a page. */
@SpringBootApplication
public class PlanOnAPage {

    /** Starts the application; the arguments are Spring Boot's ({@code --plan.packs=DIR} and the like). */
    public static void main(String[] arguments) {
        SpringApplication.run(PlanOnAPage.class, arguments);
    }
}
