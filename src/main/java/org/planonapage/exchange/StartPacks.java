package org.planonapage.exchange;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.stereotype.Component;

/**
 * Loads packs at the start: in demo mode the bundled ones and each {@link DemoPack} whose programme is not stored yet, and in every mode those of
 * {@code --plan.packs=DIR}. A refused pack stops the start, with its mistakes.
 */
@Component
@Order(10)
class StartPacks implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(StartPacks.class);
    private static final String BUNDLED = "classpath*:/packs/*/";

    private final PackImporter importer;
    private final JdbcClient database;
    private final ObjectProvider<DemoPack> made;
    private final boolean demo;
    private final @Nullable Path folder;

    StartPacks(
            PackImporter importer,
            JdbcClient database,
            ObjectProvider<DemoPack> made,
            @Value("${plan.demo:false}") boolean demo,
            @Value("${plan.packs:#{null}}") @Nullable Path folder) {
        this.importer = importer;
        this.database = database;
        this.made = made;
        this.demo = demo;
        this.folder = folder;
    }

    @Override
    public void run(ApplicationArguments arguments) throws IOException {
        if (demo) {
            for (Pack pack : bundled()) {
                load(pack);
            }
            made.stream()
                    .filter(demoPack -> !isStored(demoPack.programme()))
                    .forEach(demoPack -> load(demoPack.pack()));
        }
        if (folder != null) {
            PackSource.allIn(folder).forEach(this::load);
        }
    }

    private List<Pack> bundled() throws IOException {
        ResourcePatternResolver resolver = new PathMatchingResourcePatternResolver();
        List<Pack> packs = new java.util.ArrayList<>();
        for (Resource header : resolver.getResources(BUNDLED + PackHeader.FILE)) {
            String path = header.getURL().getPath();
            String name = path.substring(path.indexOf("/packs/") + "/packs/".length(), path.lastIndexOf('/'));
            if (!isStored(name)) {
                packs.add(PackSource.resources(
                        name, List.of(resolver.getResources("classpath*:/packs/" + name + "/*.csv"))));
            }
        }
        return packs;
    }

    /** A bundled pack is named as its programme. */
    private boolean isStored(String programme) {
        return database.sql("SELECT COUNT(*) FROM pack_import WHERE programme = ?")
                        .param(programme)
                        .query(Long.class)
                        .single()
                > 0;
    }

    private void load(Pack pack) {
        Runnable load = () -> {
            long begin = System.nanoTime();
            String outcome = importer.load(pack, "start").inWords();
            LOG.info("Pack {}: {}, in {} ms", pack.source(), outcome, (System.nanoTime() - begin) / 1_000_000);
        };
        new DelegatingSecurityContextRunnable(load, operator()).run();
    }

    private static SecurityContext operator() {
        return new SecurityContextImpl(UsernamePasswordAuthenticationToken.authenticated(
                "start", null, AuthorityUtils.createAuthorityList("OPERATOR")));
    }
}
